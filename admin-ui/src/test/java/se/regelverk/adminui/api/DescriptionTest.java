package se.regelverk.adminui.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@RunningApplication
class DescriptionTest {
    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private JsonNode description() {
        return Caller.at("http://127.0.0.1:" + port).get("/v3/api-docs").json();
    }

    @Test
    void everyCallIsDescribedAndEverythingDescribedIsACall() {
        var described = new TreeSet<String>();
        description().get("paths").properties().forEach(path -> path.getValue()
                .propertyNames()
                .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        var mapped = mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue()
                        .getBeanType()
                        .getPackage()
                        .equals(getClass().getPackage()))
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> entry.getKey().getPatternValues().stream()
                                .map(path -> method + " " + path.replace("{*", "{"))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(mapped).hasSizeGreaterThan(13);
    }

    @Test
    void answersAndSchemasAreDescribedAsTheObjectsTheyAre() {
        JsonNode schemas = description().at("/components/schemas");
        assertThat(schemas.at("/AssessmentRequest/properties/answers/type").asString())
                .isEqualTo("object");
        assertThat(schemas.at("/FormView/properties/schema/type").asString()).isEqualTo("object");
    }

    @Test
    void everyCallSaysInSwedishWhatItDoesAndWhatItRefusesWith() {
        var api = description();
        assertThat(api.get("openapi").asString()).startsWith("3.1");
        assertThat(api.at("/components/schemas/Problem/properties").propertyNames())
                .contains("title", "detail", "errors");
        assertThat(api.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        api.get("paths")
                .forEach(path -> path.forEach(call -> {
                    assertThat(call.path("summary").asString()).isNotBlank();
                    call.get("responses").properties().forEach(response -> {
                        assertThat(response.getValue().get("description").asString())
                                .as(call.get("summary").asString())
                                .doesNotMatch("OK|[A-Z][a-z]+ [A-Z][a-z]+");
                        if (response.getKey().startsWith("4")) {
                            assertThat(response.getValue()
                                            .at("/content/application~1problem+json/schema/$ref")
                                            .asString())
                                    .isEqualTo("#/components/schemas/Problem");
                        }
                    });
                }));
    }
}

package se.regelverk.adminui.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI document says besides what the controllers say themselves: who may call, and what every mistake is answered with. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    private static final String PROBLEM = "Problem";
    private static final String BASIC = "basic";
    private static final String HEALTH = "health";

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Anropet går inte att läsa.",
            "401", "Inloggning krävs.",
            "403", "Rollen får inte göra detta, eller inte i området.",
            "404", "Det som anropet gäller finns inte.",
            "413", "Meddelandet är för stort.",
            "503", "Databasen svarar inte. Inget är sparat.");

    @Bean
    OpenAPI contract(ObjectProvider<BuildProperties> build) {
        var version = build.getIfAvailable() == null ? "1" : build.getObject().getVersion();
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Regelverk")
                                .version(version)
                                .description(
                                        "Bedömningar, ärenden, formulär och regeländringar för andra system. Belopp är kronor"
                                                + " som tal, dagar ISO 8601 och månader YYYY-MM. Fel är problemdokument enligt RFC 9457."))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    @Bean
    OpenApiCustomizer refusals() {
        return api -> {
            // Here and not above: what no controller's type refers to has been cleared away by now.
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getPaths().values().forEach(path -> path.readOperations().forEach(ApiDescription::describe));
        };
    }

    private static void describe(Operation operation) {
        if (HEALTH.equals(operation.getOperationId())) {
            operation.setSecurity(List.of());
            return;
        }
        REFUSALS.forEach((status, text) -> {
            if (!operation.getResponses().containsKey(status)) {
                operation.getResponses().addApiResponse(status, new ApiResponse().description(text));
            }
        });
        operation.getResponses().forEach((status, response) -> {
            if (status.startsWith("4") || status.startsWith("5")) {
                response.setContent(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
            }
        });
    }

    private static Schema<?> problem() {
        var entry = new Schema<>()
                .type("object")
                .addProperty("pointer", text("JSON-pekare: in i svaren vid 422, annars in i det som skickades."))
                .addProperty("message", text("Vad som är fel och hur det rättas."));
        return new Schema<>()
                .type("object")
                .description("RFC 9457. Utan något av det som skickades.")
                .addProperty("title", text("Vad som hände."))
                .addProperty("status", new Schema<>().type("integer"))
                .addProperty("detail", text("Vad den som anropar kan göra."))
                .addProperty("errors", new ArraySchema().items(entry).description("Ett för varje fält."));
    }

    private static Schema<?> text(String description) {
        return new Schema<>().type("string").description(description);
    }
}

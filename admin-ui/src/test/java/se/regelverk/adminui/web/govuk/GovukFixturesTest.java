package se.regelverk.adminui.web.govuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Our fragments write what GOV.UK Frontend's published fixtures say, but for what is listed with a reason. */
class GovukFixturesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Differences differences = new Differences();
    private final Map<String, String> different = new TreeMap<>();
    private final Set<String> notListed = new TreeSet<>();
    private final Map<String, Integer> compared = new TreeMap<>();

    private static Map<String, JsonNode> components() throws IOException {
        Map<String, JsonNode> files = new TreeMap<>();
        try (var zip =
                new ZipInputStream(GovukFixturesTest.class.getResourceAsStream("/govuk-frontend/fixtures.zip"))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName().replace(".json", ""), JSON.readTree(zip.readAllBytes()));
            }
        }
        return files;
    }

    @Test
    void ourFragmentsWriteWhatThePublishedFixturesSay() throws IOException {
        Map<String, Function<Options, Supplier<String>>> calls = new LinkedHashMap<>(FormCalls.all());
        calls.putAll(PageCalls.all());
        var components = components();
        assertThat(calls.keySet()).containsExactlyInAnyOrderElementsOf(components.keySet());
        components.forEach(
                (name, file) -> file.path("fixtures").forEach(fixture -> compare(name, fixture, calls.get(name))));

        assertThat(different).as("written otherwise").isEmpty();
        assertThat(notListed).as("options we do not have, unlisted").isEmpty();
        int sum = compared.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(sum).as("compared fixtures, %s", compared).isEqualTo(differences.number("compared"));
        assertThat(compared.keySet()).as("components with something compared").isEqualTo(components.keySet());
        assertThat(differences.needless()).as("lines that are not needed").isEmpty();
    }

    private void compare(String component, JsonNode fixture, Function<Options, Supplier<String>> call) {
        var options = Options.of(fixture.path("options"));
        Supplier<String> rendered = call.apply(options);
        Set<String> notOffered = options.notOffered();
        notOffered.stream()
                .map(option -> component + "/" + option)
                .filter(option -> !differences.lists("option", option))
                .forEach(notListed::add);
        if (notOffered.isEmpty()) {
            Tag ours = Tag.parse(rendered.get());
            compared.merge(component, 1, Integer::sum);
            Tag theirs = inSwedish(Tag.parse(fixture.path("html").asString()));
            Changes.of(component).forEach((difference, change) -> {
                String before = ours.lines() + theirs.lines();
                change.accept(ours, theirs);
                if (!before.equals(ours.lines() + theirs.lines())) {
                    assertThat(differences.lists("change", difference))
                            .as(difference)
                            .isTrue();
                }
            });
            String name = component + "/" + fixture.path("name").asString();
            if (!ours.lines().equals(theirs.lines()) && !differences.lists("fixture", name)) {
                different.put(name, "\nours:\n" + ours.lines() + "theirs:\n" + theirs.lines());
            }
        }
    }

    private Tag inSwedish(Tag theirs) {
        theirs.children().replaceAll(child -> child instanceof String text ? differences.translated(text) : child);
        theirs.each(tag -> {
            tag.children().replaceAll(child -> child instanceof String text ? differences.translated(text) : child);
            List.of("aria-label", "href").forEach(name -> tag.attributes()
                    .computeIfPresent(name, (key, value) -> differences.translated(value)));
        });
        return theirs;
    }
}

package se.regelverk.engine.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Our verdicts are those of the JSON Schema Test Suite, but for those that are listed with a reason. */
class JsonSchemaSuiteTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Map<String, Draft> DRAFTS =
            Map.of("draft2020-12", Draft.DRAFT_2020_12, "draft7", Draft.DRAFT_07, "draft4", Draft.DRAFT_04);
    private static final Map<String, JsonNode> FILES = new TreeMap<>();
    private static final Map<String, JsonNode> OTHERS = new TreeMap<>();
    private static final Map<String, String> LISTED = new TreeMap<>();

    @BeforeAll
    static void read() throws IOException {
        unzip("required.zip", "", FILES);
        unzip("remotes.zip", "http://localhost:1234/", OTHERS);
        String list = new String(resource("differences.txt").readAllBytes(), StandardCharsets.UTF_8);
        list.lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] parts = line.split(" # ", 2);
            assertThat(parts).as("a reason for %s", line).hasSize(2);
            LISTED.put(parts[0].strip(), parts[1].strip());
        });
    }

    private static void unzip(String name, String prefix, Map<String, JsonNode> into) throws IOException {
        try (var zip = new ZipInputStream(resource(name))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    into.put(prefix + entry.getName(), JSON.readTree(zip.readAllBytes()));
                }
            }
        }
    }

    private static InputStream resource(String name) {
        return JsonSchemaSuiteTest.class.getResourceAsStream("/json-schema-suite/" + name);
    }

    @TestFactory
    Stream<DynamicTest> agreesButForWhatIsListed() {
        return FILES.keySet().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file, () -> assertThat(differences(file)).isEqualTo(listed(file))));
    }

    @Test
    void listsNoCaseOfAFileThatIsNotThere() {
        assertThat(LISTED.keySet()).allMatch(line -> FILES.containsKey(line.split(" \\| ")[0]));
        assertThat(FILES.values().stream()
                        .flatMap(groups -> groups.values().stream())
                        .mapToInt(group -> group.path("tests").size())
                        .sum())
                .isEqualTo(2_042);
    }

    private static Set<String> listed(String file) {
        var listed = new TreeSet<String>();
        LISTED.keySet().stream().filter(line -> line.startsWith(file + " | ")).forEach(listed::add);
        return listed;
    }

    private static Set<String> differences(String file) {
        var different = new TreeSet<String>();
        for (JsonNode group : FILES.get(file)) {
            String name = file + " | " + group.path("description").stringValue();
            Schemas.Opened opened = Schemas.strict().open(schema(file, group), others(file));
            if (opened instanceof Schemas.Opened.Usable usable) {
                group.path("tests").values().stream()
                        .filter(test -> !agrees(usable.schema(), test))
                        .forEach(test -> different.add(
                                name + " | " + test.path("description").stringValue()));
            } else {
                different.add(name + " | refused");
            }
        }
        return different;
    }

    /** The cases of the older drafts were written when what they refer to did not yet stand in a folder for each draft. */
    private static Map<String, JsonNode> others(String file) {
        var others = new TreeMap<>(OTHERS);
        String folder = "/" + file.substring(0, file.indexOf('/')) + "/";
        if (!folder.equals("/draft2020-12/")) {
            OTHERS.forEach((address, document) -> others.put(address.replace(folder, "/"), document));
        }
        return others;
    }

    /** The cases of the older drafts do not say of which they are. */
    private static JsonNode schema(String file, JsonNode group) {
        JsonNode schema = group.path("schema");
        Draft draft = DRAFTS.get(file.substring(0, file.indexOf('/')));
        if (draft != Draft.DRAFT_2020_12 && schema instanceof ObjectNode object && !object.has("$schema")) {
            return object.deepCopy().put("$schema", draft.id());
        }
        return schema;
    }

    private static boolean agrees(OpenSchema schema, JsonNode test) {
        SchemaVerdict verdict = schema.check(test.path("data"));
        return !(verdict instanceof SchemaVerdict.TooMuch)
                && verdict instanceof SchemaVerdict.Agrees == test.path("valid").booleanValue();
    }
}

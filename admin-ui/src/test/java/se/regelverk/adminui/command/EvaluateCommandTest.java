package se.regelverk.adminui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
    private static final String REQUEST =
            "{\"area\": \"prov\", \"form\": \"ansokan\", \"concerns\": \"2026-03\", \"answers\": {\"hyra\": 8000}}";

    @TempDir
    private Path root;

    private Folder folder;

    @BeforeEach
    void write() throws IOException {
        folder = Folder.in(root);
    }

    private Ran evaluate(String request) {
        return Ran.of(request.getBytes(StandardCharsets.UTF_8), "evaluate", folder.area(), "-");
    }

    @Test
    void theAnswerIsTheContractsAndNothingElseIsOnStandardOut() throws IOException {
        long before = folder.files();
        Path file = Files.writeString(root.resolve("arende.json"), REQUEST);

        Ran ran = Ran.of("evaluate", folder.area(), file.toString());

        JsonNode answer = JsonMapper.shared().readTree(ran.out());
        assertThat(answer.at("/decisions/stod").asInt()).isEqualTo(4000);
        assertThat(answer.at("/explanation/0/legalBasis").asString()).isEqualTo("Påhittat 1 §");
        assertThat(answer.at("/versions/area/number").asInt()).isZero();
        assertThat(answer.at("/clocks/decided").asString()).isEqualTo("2026-11-21");
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(folder.files()).isEqualTo(before + 1);
    }

    @Test
    void aHyphenReadsStandardInAndAByteOrderMarkIsNoMistake() {
        assertThat(evaluate("\ufeff" + REQUEST).code()).isZero();
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "area": "prov"       | "area": "annat"    | /area: Området finns inte
            "area": "prov"       | "area": "../../x"  | /area: Området finns inte
            "form": "ansokan"    | "form": "annat"    | Formuläret finns inte
            "form"               | "fomr"             | /fomr: Fältet finns inte
            2026-03              | 2026-13            | /concerns: Skriv en månad
            2026-03              | 2025-03            | De första gäller från 2026-01-01
            8000                 | "hemligt"          | /answers/hyra:
            8000                 | 1e999999999        | orimligt stort
            "hyra"               | "hyran"            | /answers
            {"hyra": 8000}}      | {"hyra": 8000      | tar slut för tidigt
            {"hyra": 8000}       | {"hyra": 1, "hyra": 2} | två gånger
            "prov"               | "\\ud800"          | halvt tecken
            """)
    void whatTheContractRefusesIsRefusedInTheSameWords(String part, String other, String says) {
        Ran ran = evaluate(REQUEST.replace(part, other));

        assertThat(ran.err()).startsWith("-: ").contains(says).doesNotContain("hemligt");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void contentWithProblemsIsNotUsed() throws IOException {
        folder.replace(Folder.PACK + "berakningar/stod.yaml", "hyra / 2", "hyran / 2");

        Ran ran = evaluate(REQUEST);

        assertThat(ran.err()).contains("berakningar/stod.yaml:1: ");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void anEndlessFileIsNotReadToItsEnd() {
        Ran ran = Ran.of(new byte[6_000_000], "evaluate", folder.area(), "-");

        assertThat(ran.err()).contains("större än 5 MB");
        assertThat(ran.code()).isEqualTo(2);
    }
}

package se.regelverk.engine.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldsTest {
    private final Problems problems = new Problems();

    private Fields fields(String text) {
        return Fields.of("raden", YamlReader.read("fil.yaml", text, problems).orElseThrow(), problems);
    }

    private void expect(String text, Consumer<Fields> reading, String... expected) {
        reading.accept(fields(text));
        assertThat(problems.inOrder().stream().map(AuthorProblem::toString)).containsExactly(expected);
    }

    @Test
    void whatIsMissingIsSaidOnceAtTheMapping() {
        expect(
                "a: 1\nb: 2",
                fields -> {
                    fields.text("titel");
                    fields.text("titel");
                },
                "fil.yaml:1: I raden saknas ”titel”. Lägg till ”titel: …”.");
    }

    @Test
    void aBlankTextIsNoText() {
        expect("a: 1\ntitel: '  '", fields -> fields.text("titel"), "fil.yaml:2: ”titel” är tom. Fyll i ”titel”.");
    }

    @Test
    void everyUnknownKeyIsSaidWithWhatWasProbablyMeant() {
        expect(
                "titel: x\nlagrom: 1\nhelt-annat: 2",
                fields -> {
                    fields.text("titel");
                    fields.optional("lagrum");
                    fields.refuseUnknown();
                },
                "fil.yaml:2: Raden har ingen egenskap ”lagrom”. Menade du ”lagrum”?",
                "fil.yaml:3: Raden har ingen egenskap ”helt-annat”. Möjliga är: lagrum, titel.");
    }

    @Test
    void aListWhereAMappingShouldStandIsOneProblemAndReadsAsEmpty() {
        expect(
                "- a\n- b",
                fields -> {
                    fields.text("titel");
                    fields.refuseUnknown();
                },
                "fil.yaml:1: Här ska raden skrivas som nycklar med värden, men det står en lista. Skriv nyckel: värde.");
    }

    @Test
    void aDayThatIsNoneAndAFlagThatIsNeitherAreSaid() {
        expect(
                "galler-fran: 2026-02-30\nraknas: kanske",
                fields -> {
                    fields.period();
                    fields.flag("raknas");
                },
                "fil.yaml:1: ”2026-02-30” är inte ett datum. Skriv dagen som ÅÅÅÅ-MM-DD.",
                "fil.yaml:2: ”raknas” ska vara ja eller nej. Skriv ”raknas: ja” eller ta bort nyckeln.");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsSaid() {
        expect(
                "galler-fran: 2026-02-01\ngaller-till: 2026-01-31",
                Fields::period,
                "fil.yaml:2: Sista dagen är före den första. Rätta ”galler-fran” eller ”galler-till”.");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-31, false", "2026-02-01, true", "2026-02-28, true", "2026-03-01, false"})
    void bothDaysOfAPeriodAreInIt(LocalDate day, boolean contained) {
        Period period =
                fields("galler-fran: 2026-02-01\ngaller-till: 2026-02-28").period();

        assertThat(period.contains(day)).isEqualTo(contained);
    }

    @Test
    void aSingleItemNeedsNoListAndANestedOneIsNoText() {
        assertThat(fields("lag: SoL").texts("lag")).containsExactly("SoL");
        expect(
                "lag: [SoL, {a: b}]",
                fields -> fields.texts("lag"),
                "fil.yaml:1: Här ska det stå ett värde, men det står nycklar med värden. Skriv ett enda värde.");
    }
}

package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;

/** New amounts, corrections and what is expected, as they are written into a family's file. */
class AmountEditsTest {
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final String PACK = "rule-packs/ekonomiskt-bistand/";
    private static final ContentFile RIKSNORM = file("parametrar/riksnorm.yaml");
    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-01");
    private static final AmountSource SOURCE =
            new AmountSource("Nämndens beslut § 7", "", LocalDate.parse("2026-11-02"), "");

    @Test
    void aNewAmountIsTwoLinesInItsFileAndAPackWithoutProblems() {
        String after = edited(amount("4000", NOVEMBER).in(RIKSNORM, Optional.of(RIKSNORM)));

        assertThat(LineDifference.between(RIKSNORM.text(), after).stream()
                        .filter(line -> line.sign() == '+')
                        .map(Difference.Line::text))
                .containsExactly(
                        "  ensamstaende:    { titel: Ensamstående vuxen,                       2025-07-01: 3910, 2026-01-01: 3940, 2026-11-01: 4000 }",
                        "  2026-11-01: { lagrum: Nämndens beslut § 7, kontrollerad: 2026-11-02 }");
        assertThat(problems(RIKSNORM.path(), after)).isEmpty();
    }

    @Test
    void anEarlierDayTakesItsPlaceInTheHistory() {
        assertThat(edited(amount("3900", LocalDate.parse("2025-10-01")).in(RIKSNORM, Optional.of(RIKSNORM))))
                .contains("2025-07-01: 3910, 2025-10-01: 3900, 2026-01-01: 3940")
                .containsSubsequence("  2025-07-01: {", "  2025-10-01: {", "  2026-01-01: {");
    }

    @Test
    void aValueInForceIsWrittenOverOnlyAsACorrectionThatSaysWhy() {
        LocalDate january = LocalDate.parse("2026-01-01");

        assertThat(amount("3950", january).in(RIKSNORM, Optional.of(RIKSNORM)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problem()).contains("3940", "rätta"));
        String after = edited(correction("3950").in(RIKSNORM, Optional.of(RIKSNORM)));
        assertThat(added(RIKSNORM, after))
                .containsExactly(
                        "  ensamstaende:    { titel: Ensamstående vuxen,                       2025-07-01: 3910, 2026-01-01: 3950 }",
                        "rattelser: [ { varde: ensamstaende, fran: 2026-01-01, var: 3940, skal: Läste fel rad, "
                                + "rattad: 2026-11-01, rattad-av: Anna } ]");
        assertThat(problems(RIKSNORM.path(), after)).isEmpty();
        String again = edited(correction("3960").in(new ContentFile(RIKSNORM.path(), after), Optional.of(RIKSNORM)));
        assertThat(again).contains("2026-01-01: 3960").containsOnlyOnce("var: 3940");
    }

    @Test
    void whatIsNotInForceOrAlreadyRightIsNotCorrected() {
        assertThat(correction("3940").in(RIKSNORM, Optional.of(RIKSNORM))).isInstanceOf(Refused.class);
        assertThat(correction("3950").in(RIKSNORM, Optional.empty())).isInstanceOf(Refused.class);
    }

    @Test
    void aValueLeftEmptyKeepsItsEndWhenTheOthersGetANewYear() {
        var edit = new AmountEdit(
                LocalDate.parse("2027-01-01"),
                Map.of("ensamstaende", "4000", "barn3", "2750"),
                SOURCE,
                Map.of("barn3", new AmountSource("Påhittad källa B", "", NOVEMBER, "")),
                Optional.of(LocalDate.parse("2027-12-31")));

        String after = edited(edit.in(RIKSNORM, Optional.of(RIKSNORM)));

        assertThat(after)
                .contains("2026-01-01: 3940, 2027-01-01: 4000 }", "galler-till: 2027-12-31")
                .contains(
                        "2027-01-01: 2750, kallor: { 2027-01-01: { lagrum: Påhittad källa B, kontrollerad: 2026-11-01 } } }")
                .contains("2026-01-01: 7100, galler-till: 2026-12-31 }");
        assertThat(problems(RIKSNORM.path(), after)).isEmpty();
        var rest = new AmountEdit(
                LocalDate.parse("2027-01-01"),
                Map.of("sammanboende", "7200"),
                SOURCE,
                Map.of(),
                Optional.of(LocalDate.parse("2027-12-31")));
        assertThat(edited(rest.in(new ContentFile(RIKSNORM.path(), after), Optional.of(RIKSNORM))))
                .contains("2026-01-01: 7100, 2027-01-01: 7200 }");
    }

    @Test
    void aMonthWithoutAValueIsRefused() {
        var edit = new AmountEdit(
                LocalDate.parse("2027-02-01"),
                Map.of("ensamstaende", "4000"),
                SOURCE,
                Map.of(),
                Optional.of(LocalDate.parse("2027-12-31")));

        assertThat(edit.in(RIKSNORM, Optional.of(RIKSNORM)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problem())
                        .contains("tar slut 2026-12-31", "gälla från 2027-01-01"));
    }

    @Test
    void theNextExpectedChangeIsSaidAndTakenAway() {
        var next = new ExpectedEdit.Next(LocalDate.parse("2027-01-01"), "Ny riksnorm", "");
        String after = edited(new ExpectedEdit(Optional.of(next)).in(RIKSNORM));

        assertThat(after).endsWith("nasta-vantad: { dag: 2027-01-01, skal: Ny riksnorm }\n");
        assertThat(problems(RIKSNORM.path(), after)).isEmpty();
        assertThat(edited(new ExpectedEdit(Optional.empty()).in(new ContentFile(RIKSNORM.path(), after))))
                .isEqualTo(RIKSNORM.text());
    }

    @Test
    void aValueOfTheDraftMayBeChangedAgain() {
        var draft =
                new ContentFile(RIKSNORM.path(), edited(amount("4000", NOVEMBER).in(RIKSNORM, Optional.of(RIKSNORM))));

        assertThat(edited(amount("4100", NOVEMBER).in(draft, Optional.of(RIKSNORM))))
                .contains("2026-11-01: 4100")
                .doesNotContain("4000");
    }

    @Test
    void whatIsDecidedIsNoLongerAnOpenQuestion() {
        ContentFile hyra = file("parametrar/hyra.yaml");
        var source = new AmountSource("Beslut: § 1 #2", "", NOVEMBER, "");
        var edit = new AmountEdit(NOVEMBER, Map.of("vagledande", "9000"), source, Map.of(), Optional.empty());

        String after = edited(edit.in(hyra, Optional.of(hyra)));

        assertThat(after).doesNotContain("ej-beslutat").contains("2026-11-01: 9000", "lagrum: \"Beslut: § 1 #2\"");
        assertThat(problems(hyra.path(), after)).isEmpty();
    }

    private static AmountEdit amount(String value, LocalDate from) {
        return new AmountEdit(
                from, Map.of("ensamstaende", value), SOURCE, Map.of(), Optional.of(LocalDate.parse("2026-12-31")));
    }

    private static CorrectionEdit correction(String value) {
        return new CorrectionEdit(
                "ensamstaende", LocalDate.parse("2026-01-01"), value, "Läste fel rad", NOVEMBER, "Anna");
    }

    private static List<String> added(ContentFile before, String after) {
        return LineDifference.between(before.text(), after).stream()
                .filter(line -> line.sign() == '+')
                .map(Difference.Line::text)
                .toList();
    }

    private static String edited(EditResult result) {
        assertThat(result).isInstanceOf(Edited.class);
        return ((Edited) result).text();
    }

    private static List<String> problems(String path, String text) {
        var problems = new Problems();
        AreaContent.read(FILES.with(path, text), new Area("ekonomiskt-bistand"), problems);
        return problems.inOrder().stream().map(Object::toString).toList();
    }

    private static ContentFile file(String name) {
        return new ContentFile(PACK + name, FILES.text(PACK + name).orElseThrow());
    }
}

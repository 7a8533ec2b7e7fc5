package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.RepositoryContent;

/** Sentences and calculations that are added, changed, retired and moved. */
class ListEditsTest {
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final ContentFile THREE = new ContentFile("rule-packs/prov/regler/tre.yaml", """
            # Om hela filen.
            - id: PR-01
              titel: Ett

            # Hör till två.
            - id: PR-02
              titel: Två   # i raden

            - { id: PR-03, titel: Tre }
            """);

    @TestFactory
    List<DynamicTest> aSentenceSavedUnchangedLeavesItsFileAsItIs() {
        return inFolder(
                "/regler/", (file, sentence) -> SentenceEdit.of(sentence).in(file, sentence.text("id")));
    }

    @TestFactory
    List<DynamicTest> aCalculationSavedUnchangedLeavesItsFileAsItIs() {
        return inFolder("/berakningar/", (file, one) -> CalculationEdit.of(one).in(file, CalculationEdit.Key.of(one)));
    }

    private interface Save {
        EditResult save(ContentFile file, Entries item);
    }

    private static List<DynamicTest> inFolder(String folder, Save save) {
        List<DynamicTest> tests = new ArrayList<>();
        FILES.texts().forEach((path, text) -> {
            if (path.contains(folder)) {
                var file = new ContentFile(path, text);
                ((Items) file.written().orElseThrow())
                        .items()
                        .forEach(item -> tests.add(
                                DynamicTest.dynamicTest(path + " " + ((Entries) item).text("titel"), () -> assertThat(
                                                edited(save.save(file, (Entries) item)))
                                        .isEqualTo(text))));
            }
        });
        assertThat(tests).hasSizeGreaterThan(8);
        return tests;
    }

    @Test
    void aNewSentenceIsWrittenLastInTheOrderOfContent() {
        var edit = new SentenceEdit(
                "Intyg behövs",
                "barn",
                Entries.NONE.with("begrepp", "alder").with("ar", "minst").with("varde", "16"),
                Entries.NONE.with("krav", "intyg").with("titel", "Intyg").with("text", "Lämna in intyg."),
                "SoL 12 kap. 1 §",
                "",
                "AUTO",
                "2026-12-01",
                "");

        assertThat(edited(edit.addTo(THREE, "PR-04")))
                .isEqualTo(THREE.text()
                        + "- { id: PR-04, titel: Intyg behövs, for: barn, nar: { begrepp: alder, ar: minst, varde: 16 }, "
                        + "sa: { krav: intyg, titel: Intyg, text: Lämna in intyg. }, darforAtt: { lagrum: SoL 12 kap. 1 § }, "
                        + "niva: AUTO, galler-fran: 2026-12-01 }\n");
        assertThat(edited(edit.addTo(new ContentFile("rule-packs/prov/regler/ny.yaml", ""), "PR-04")))
                .startsWith("- id: PR-04\n  titel: Intyg behövs\n  for: barn\n  nar: { begrepp: alder")
                .endsWith("  galler-fran: 2026-12-01\n");
    }

    @Test
    void anItemMovesWithItsCommentsAndTheFilesOwnCommentStays() {
        assertThat(edited(ItemMove.within(THREE, one -> SentenceEdit.hasId(one, "PR-02"), -1)))
                .isEqualTo("""
                        # Om hela filen.
                        # Hör till två.
                        - id: PR-02
                          titel: Två   # i raden

                        - id: PR-01
                          titel: Ett

                        - { id: PR-03, titel: Tre }
                        """);
        assertThat(ItemMove.within(THREE, one -> SentenceEdit.hasId(one, "PR-03"), 1))
                .isEqualTo(new Refused("", "Den står redan sist."));
    }

    @Test
    void anItemMovesToAnotherFileAndTheLastOneLeavesAnEmptyList() {
        var one = new ContentFile("rule-packs/prov/regler/en.yaml", "# Ensam.\n- { id: PR-09, titel: Nio }\n");
        var result = (ItemMove.Result.Moved) ItemMove.between(one, THREE, item -> SentenceEdit.hasId(item, "PR-09"));

        assertThat(result.from().text()).isEqualTo("# Ensam.\n[]\n");
        assertThat(result.to().text()).isEqualTo(THREE.text() + "- { id: PR-09, titel: Nio }\n");
        var back = (ItemMove.Result.Moved) ItemMove.between(
                new ContentFile(THREE.path(), result.to().text()),
                new ContentFile(one.path(), result.from().text()),
                item -> SentenceEdit.hasId(item, "PR-09"));
        assertThat(back.from().text()).isEqualTo(THREE.text());
        assertThat(back.to().text()).isEqualTo("# Ensam.\n- { id: PR-09, titel: Nio }\n");
    }

    @TestFactory
    List<DynamicTest> everySentenceMovesPastItsNeighbourAndBackToTheSameBytes() {
        return FILES.texts().entrySet().stream()
                .filter(entry -> entry.getKey().contains("/regler/"))
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    var file = new ContentFile(entry.getKey(), entry.getValue());
                    String id = ((Items) file.written().orElseThrow())
                            .items().stream()
                                    .map(item -> ((Entries) item).text("id"))
                                    .min(Comparator.naturalOrder())
                                    .orElseThrow();
                    EditResult down = ItemMove.within(file, one -> SentenceEdit.hasId(one, id), 1);
                    if (down instanceof Edited edited) {
                        var moved = new ContentFile(file.path(), edited.text());
                        assertThat(edited(ItemMove.within(moved, one -> SentenceEdit.hasId(one, id), -1)))
                                .isEqualTo(file.text());
                    } else {
                        assertThat(down).isEqualTo(new Refused("", "Den står redan sist."));
                    }
                }))
                .toList();
    }

    @Test
    void aRetiredRuleStaysWithALastDay() {
        LocalDate last = LocalDate.parse("2026-12-31");
        assertThat(edited(SentenceEdit.retire(THREE, "PR-02", last)))
                .contains("  titel: Två   # i raden\n  galler-till: 2026-12-31\n");
        var key = new CalculationEdit.Key("kvar", "");
        var file =
                new ContentFile("rule-packs/prov/berakningar/kvar.yaml", "- { begrepp: kvar, formel: a, lagrum: L }\n");
        assertThat(edited(CalculationEdit.retire(file, key, last)))
                .isEqualTo("- { begrepp: kvar, formel: a, lagrum: L, galler-till: 2026-12-31 }\n");
        assertThat(CalculationEdit.retire(file, new CalculationEdit.Key("annat", ""), last))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aSentenceNamesTheListItHoldsForOnlyWhenItHasOne() {
        Entries sentence =
                (Entries) ((Items) THREE.written().orElseThrow()).items().get(0);
        assertThat(SentenceEdit.of(sentence).list()).isEmpty();
        assertThat(SentenceEdit.of(sentence.with("for", new Text("barn"))).list())
                .isEqualTo("barn");
    }

    private static String edited(EditResult result) {
        assertThat(result).isInstanceOf(Edited.class);
        return ((Edited) result).text();
    }
}

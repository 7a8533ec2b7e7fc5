package se.regelverk.adminui.rules.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.regelverk.adminui.rules.ContentList;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.SentenceEdit;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.ContentFolder;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;

class SentenceSlotsTest {
    private static final ContentFiles FILES = ContentFolder.read(Path.of(".."), new Problems());

    private static Optional<RulePack> pack(String area) {
        return RulePackReader.read(FILES, new Area(area), new Problems());
    }

    @TestFactory
    List<DynamicTest> everySentenceOpensAsSlotsAndSavedUnchangedIsTheSameFile() {
        List<DynamicTest> tests = new ArrayList<>();
        FILES.texts().forEach((path, text) -> {
            if (path.startsWith("rule-packs/") && path.contains("/regler/")) {
                var file = new ContentFile(path, text);
                Optional<RulePack> pack = pack(path.split("/")[1]);
                for (Entries sentence : ContentList.sentencesOf(file)) {
                    tests.add(DynamicTest.dynamicTest(sentence.text("id"), () -> savedUnchanged(file, sentence, pack)));
                }
            }
        });
        assertThat(tests).hasSizeGreaterThan(40);
        return tests;
    }

    private static void savedUnchanged(ContentFile file, Entries sentence, Optional<RulePack> pack) {
        SentenceEdit saved = SentenceEdit.of(sentence);
        WordChoices words = WordChoices.of(pack, saved.list());
        SentenceSlots slots = SentenceSlots.of(saved, words);

        assertThat(slots.condition()).isNotInstanceOf(ConditionSlots.Kept.class);
        assertThat(SentenceProblems.of(slots, words)).isEmpty();
        assertThat(slots.edit(saved, words).in(file, sentence.text("id")))
                .isEqualTo(new Edited(file.path(), file.text()));
    }

    @Test
    void whatIsNestedTooDeepIsKeptAsItIsAndReadOut() {
        Entries single =
                Entries.NONE.with("begrepp", "behov").with("ar", "hogst").with("varde", "0");
        Written deep = nested("alla", nested("nagon", nested("ingen", nested("alla", single))));
        WordChoices words = WordChoices.of(pack("ekonomiskt-bistand"), "");
        ConditionSlots slots = ConditionForm.of(deep, words);

        assertThat(ConditionForm.written(slots, deep, words)).isEqualTo(deep);
        ConditionView view = ConditionView.of(slots, deep, words);
        ConditionView kept = view.parts().get(0).parts().get(0).parts().get(0);
        assertThat(kept.shape()).isEqualTo("behallet");
        assertThat(kept.kept()).contains("allt detta gäller: (").contains("är högst 0");
        SentFields sent = new SentFields(Map.of(
                "v.ord",
                List.of("alla"),
                "v.0.ord",
                List.of("nagon"),
                "v.0.0.ord",
                List.of("ingen"),
                "v.0.0.0.behall",
                List.of(kept.way())));
        assertThat(ConditionForm.written(ConditionForm.read(sent), deep, words)).isEqualTo(deep);
    }

    private static Written nested(String word, Written part) {
        return Entries.NONE.with(word, new Items(List.of(part)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-07-01                          | VARDE
            kand                                | UPPGIFT
            kand + 14 dagar                     | DAG
            kand - 1 månader                    | DAG
            nästa vardag(kand)                  | UTTRYCK
            """)
    void aDayToCompareWithIsShownInThePlainestWay(String written, String sort) {
        WordChoices words = WordChoices.of(pack("ekonomiskt-bistand"), "");
        var type = words.expression("kand").orElseThrow().type();
        ValueSlot slot = ValueSlot.of(written, type, words);

        assertThat(slot.sort()).hasToString(sort);
        assertThat(slot.written(Optional.of(type))).isEqualTo(written);
    }

    @Test
    void everySlotThatIsMissingOrWrongSaysSoAtItsOwnField() {
        var sent = new SentFields(Map.ofEntries(
                Map.entry("v.ord", List.of("alla")),
                Map.entry("v.0.begrepp", List.of("")),
                Map.entry("v.1.begrepp", List.of("behov")),
                Map.entry("v.1.ar", List.of("minst")),
                Map.entry("v.1.slag", List.of("VARDE")),
                Map.entry("v.1.varde", List.of("mycket")),
                Map.entry("v.2.begrepp", List.of("behov")),
                Map.entry("v.2.ar", List.of("minst")),
                Map.entry("v.2.slag", List.of("BELOPP")),
                Map.entry("v.2.belopp", List.of("jobbstimulans.andel")),
                Map.entry("v.3.begrepp", List.of("hushall.typ")),
                Map.entry("v.3.ar", List.of("minst")),
                Map.entry("v.4.ord", List.of("nagon")),
                Map.entry("sa-slag", List.of("krav")),
                Map.entry("sa-text", List.of("Lämna {behåv}")),
                Map.entry("galler-till", List.of("igår"))));
        List<PageError> errors =
                SentenceProblems.of(SentenceSlots.read(sent), WordChoices.of(pack("ekonomiskt-bistand"), ""));

        assertThat(errors)
                .extracting(PageError::fieldId)
                .containsExactly(
                        "titel",
                        "v.0.begrepp",
                        "v.1.varde",
                        "v.2.belopp",
                        "v.3.ar",
                        "v.4.ord",
                        "sa-titel",
                        "sa-text",
                        "lagrum",
                        "niva",
                        "galler-till");
        assertThat(errors.get(3).message()).contains("ger tal i %, men här behövs tal i kr/mån");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"Intyg från läkare, intygFranLakare", "3 kap. 1 §, kap1", "Årsbesked, arsbesked", "ÖVERKLAGA, overklaga"
    })
    void aKeyIsMadeOfTheTitle(String title, String key) {
        assertThat(EffectSlots.made(title)).isEqualTo(key);
    }

    @Test
    void aKindOfConclusionThatIsChangedKeepsWhatWasTypedForTheOther() {
        var sent = new SentFields(Map.of(
                "sa-slag",
                List.of("varna"),
                "sa-titel",
                List.of("Hyresavi"),
                "sa-text",
                List.of("T"),
                "sa-frist.slag",
                List.of("DAG"),
                "sa-frist.dag",
                List.of("kand"),
                "sa-frist.antal",
                List.of("14")));
        EffectSlots slots = EffectSlots.read(sent);

        assertThat(slots.title()).isEqualTo("Hyresavi");
        assertThat(slots.deadline().written(Optional.empty())).isEqualTo("kand + 14 dagar");
        assertThat(slots.written(Entries.NONE, "Hyresavi saknas").entries()).containsOnlyKeys("varna", "text");
    }
}

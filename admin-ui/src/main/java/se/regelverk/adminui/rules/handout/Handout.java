package se.regelverk.adminui.rules.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.regelverk.adminui.rules.CalculationPage;
import se.regelverk.adminui.rules.ConceptWords;
import se.regelverk.adminui.rules.FormReading;
import se.regelverk.adminui.rules.local.OpenThings;
import se.regelverk.adminui.web.SummaryRow;
import se.regelverk.engine.change.edit.LocalReading;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.rulepack.AutomationLevel;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Wording;
import se.regelverk.engine.vocabulary.Concept;

/**
 * All that an area's version says, in plain Swedish. What the area shares with others is said in their own document.
 *
 * @param imported what it is read together with
 * @param deciders how far the system may go, and how much of the content that concerns
 * @param delegation who may decide what
 * @param deviationReasons why a decision may be another than the proposed
 * @param local what each förvaltning may decide, and has decided
 */
record Handout(
        RulePack.PackInfo info,
        List<String> imported,
        List<TableInWords> tables,
        List<RuleInWords> sentences,
        List<CalculationPage> calculations,
        List<AmountsInWords> amounts,
        List<FormReading> forms,
        List<ConceptInWords> concepts,
        List<ExamplesInWords> examples,
        List<SummaryRow> deciders,
        List<SummaryRow> delegation,
        List<String> deviationReasons,
        List<OpenThings> local) {
    /** A rule sentence. */
    record RuleInWords(String id, String title, String sentence) {}

    /** A word and what it stands for. */
    record ConceptInWords(String title, String type, String help, String options, String legalBasis) {}

    static Handout of(ApprovedContent content) {
        return new Writer(content).written();
    }

    /** Puts what the area owns in words. */
    private record Writer(ApprovedContent content, RulePack pack, Wording wording) {
        Writer(ApprovedContent content) {
            this(
                    content,
                    content.content().pack(),
                    new Wording(content.content().pack()));
        }

        Handout written() {
            return new Handout(
                    pack.info(),
                    pack.info().imports().stream()
                            .filter(area -> !area.equals(content.area()))
                            .map(area -> area.equals(Area.SHARED)
                                    ? "Gemensamt, version %d".formatted(content.sharedNumber())
                                    : area.id())
                            .toList(),
                    pack.tables().stream()
                            .filter(table -> owns(table.location()))
                            .map(table -> TableInWords.of(table, pack))
                            .toList(),
                    pack.sentences().stream()
                            .filter(sentence -> owns(sentence.location()))
                            .map(one -> new RuleInWords(one.id(), one.title(), wording.of(one)))
                            .toList(),
                    pack.calculations().stream()
                            .filter(one -> owns(one.location()))
                            .map(one -> CalculationPage.of(one, pack))
                            .toList(),
                    AmountsInWords.of(pack.parameters().values().stream()
                            .filter(one -> owns(one.location()))
                            .toList()),
                    content.content().forms().values().stream()
                            .map(form -> FormReading.of(form, pack))
                            .toList(),
                    pack.vocabulary().concepts().values().stream()
                            .filter(concept -> owns(concept.location()))
                            .map(Writer::word)
                            .toList(),
                    ExamplesInWords.of(content),
                    deciders(),
                    DelegationInWords.of(pack.info().delegation()),
                    List.copyOf(pack.info().deviationReasons().titles().values()),
                    OpenThings.own(LocalReading.of(content.files(), content.area()), content.area()));
        }

        private boolean owns(Location location) {
            return content.area().owns(location.file());
        }

        private static ConceptInWords word(Concept concept) {
            return new ConceptInWords(
                    concept.title(),
                    ConceptWords.typeOf(concept),
                    concept.texts().help(),
                    String.join(", ", concept.options().values()),
                    concept.texts().legalBasis());
        }

        private List<SummaryRow> deciders() {
            Map<AutomationLevel, Long> counts = new TreeMap<>();
            Stream.of(
                            pack.tables().stream()
                                    .filter(table -> owns(table.location()))
                                    .flatMap(table -> table.rows().stream())
                                    .map(row -> row.level()),
                            pack.sentences().stream()
                                    .filter(one -> owns(one.location()))
                                    .map(one -> one.level()),
                            pack.calculations().stream()
                                    .filter(one -> owns(one.location()))
                                    .map(one -> one.level()))
                    .flatMap(levels -> levels)
                    .forEach(level -> counts.merge(level, 1L, Long::sum));
            List<SummaryRow> rows = new ArrayList<>();
            counts.forEach((level, count) ->
                    rows.add(SummaryRow.of(Wording.of(level), count == 1 ? "1 regel" : "%d regler".formatted(count))));
            return rows;
        }
    }
}

package se.regelverk.adminui.rules.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.web.SummaryRow;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.ExampleEdit;
import se.regelverk.engine.change.edit.ExampleEntry;
import se.regelverk.engine.change.edit.ExampleExpected;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.Example;
import se.regelverk.engine.example.ExampleReader;
import se.regelverk.engine.example.ExampleRunner;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.vocabulary.ConceptType;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/**
 * What the rules of the draft make of an example.
 *
 * @param rows outcome, amount and the amounts on the way
 * @param undecided what could not be decided, in words
 * @param expects whether it expects anything yet
 * @param differences what it expects that did not come, in words
 */
record TriedExample(List<SummaryRow> rows, List<String> undecided, boolean expects, List<String> differences) {
    /** Assesses the example as it stands on the page, which has no problems. */
    static TriedExample of(ExamplePage page) {
        ExampleEntry entry = page.entry("Prov");
        boolean expects = !entry.expected().equals(ExampleExpected.NOTHING);
        return of(page.content(), read(page.content(), entry), expects);
    }

    /** Assesses an example of the draft; empty when its answers are no answers to its form. */
    static Optional<TriedExample> of(AreaContent content, Example example) {
        var runner = new ExampleRunner(content, new Assessors(time -> {}));
        return runner.assess(example, example.clocks()).map(assessed -> of(content, example, true));
    }

    /** The example as it would be read from its file, so that nothing is judged otherwise here than there. */
    private static Example read(AreaContent content, ExampleEntry entry) {
        String path = content.area().rulePackFolder() + "exempel/prov.yaml";
        var written = (EditResult.Edited) ExampleEdit.add(new ContentFile(path, ""), entry);
        return ExampleReader.read(ContentFiles.of(Map.of(path, written.text())), content, new Problems())
                .get(0);
    }

    private static TriedExample of(AreaContent content, Example example, boolean expects) {
        var runner = new ExampleRunner(content, new Assessors(time -> {}));
        Assessment assessment = runner.assess(example, example.clocks()).orElseThrow();
        List<String> undecided = assessment.undecided().stream()
                .map(one -> one.concept().title())
                .distinct()
                .toList();
        List<String> differences = runner.run(List.of(example)).get(0).differences();
        return new TriedExample(rows(assessment), undecided, expects, expects ? differences : List.of());
    }

    private static List<SummaryRow> rows(Assessment assessment) {
        List<SummaryRow> rows = new ArrayList<>();
        var proposal = assessment.proposal();
        rows.add(SummaryRow.of("Utfall", proposal.outcome().title()));
        proposal.amount()
                .ifPresent(amount -> rows.add(SummaryRow.of("Belopp", Values.readable(amount, Unit.KRONOR, Map.of()))));
        assessment.conclusions().stream()
                .filter(one -> one.item() == Gap.WHOLE_CASE && one.concept().type() == ConceptType.AMOUNT)
                .forEach(one -> {
                    if (one.value() instanceof Evaluated.Known known) {
                        rows.add(SummaryRow.of(
                                one.concept().title(),
                                Values.readable(known.value(), one.concept().unit(), Map.of())));
                    }
                });
        return rows;
    }
}

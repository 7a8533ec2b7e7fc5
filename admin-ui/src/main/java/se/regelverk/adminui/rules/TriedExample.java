package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.regelverk.adminui.web.SummaryRow;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Assessors;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.example.Example;
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
 */
record TriedExample(List<SummaryRow> rows, List<String> undecided) {
    /** Assesses the example as it stands on the page, which has no problems. */
    static TriedExample of(ExamplePage page) {
        var example = new Example(
                "", "", page.clocks(), page.form().id(), page.answers(), List.of(), Location.ofFile("exempel"));
        return new ExampleRunner(page.content(), new Assessors(time -> {}))
                .assess(example, page.clocks())
                .map(TriedExample::of)
                .orElseThrow();
    }

    private static TriedExample of(Assessment assessment) {
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
        List<String> undecided = assessment.undecided().stream()
                .map(one -> one.concept().title())
                .distinct()
                .toList();
        return new TriedExample(rows, undecided);
    }
}

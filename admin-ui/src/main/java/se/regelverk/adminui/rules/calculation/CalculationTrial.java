package se.regelverk.adminui.rules.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.assessment.Conclusion;
import se.regelverk.engine.change.edit.Workings;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.Trials;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.vocabulary.ConceptKey;

/** A calculation worked out for one example. */
final class CalculationTrial {
    private CalculationTrial() {}

    /** The lines, each item of a list under its own number; empty when the example gives no value. */
    static Optional<List<String>> of(ContentFiles files, Area area, ConceptKey concept, String example) {
        Trials trials = Trials.of(files, area, one -> one.name().equals(example));
        if (!(trials instanceof Trials.Ran ran)) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (Trials.Tried tried : ran.tried()) {
            tried.assessment().stream()
                    .flatMap(assessment -> assessment.conclusions().stream())
                    .filter(conclusion -> conclusion.concept().key().equals(concept))
                    .forEach(conclusion -> add(conclusion, ran, lines));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines);
    }

    private static void add(Conclusion conclusion, Trials.Ran ran, List<String> lines) {
        Optional<Calculation> calculation = ran.pack().calculations().stream()
                .filter(one -> one.concept().equals(conclusion.concept().key())
                        && one.written().equals(conclusion.formula()))
                .findFirst();
        calculation.ifPresent(found -> {
            String item = conclusion.item() < 0 ? "" : "Post %d: ".formatted(conclusion.item() + 1);
            Workings.of(ran.pack(), found.formula(), ExpressionType.of(conclusion.concept()), conclusion.environment())
                    .forEach(line -> lines.add(item + line));
            found.decimals()
                    .ifPresent(decimals -> lines.add(
                            "%sAvrundat till %d decimaler: %s".formatted(item, decimals, conclusion.readable())));
        });
    }
}

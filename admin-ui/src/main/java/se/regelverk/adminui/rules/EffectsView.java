package se.regelverk.adminui.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.change.Effects;
import se.regelverk.engine.change.ExampleEffect;
import se.regelverk.engine.change.ExampleEffect.Proposed;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/**
 * What a change does to the examples, as people read it.
 *
 * @param summary one sentence that says how many
 * @param notes what must be known to read the table right
 */
public record EffectsView(String summary, List<Row> rows, List<String> notes) {
    /**
     * An example that gets another outcome or amount.
     *
     * @param more such as "60 kr mer"; empty when there is no amount before or after
     */
    public record Row(String name, String before, String after, String more) {
        static Row of(ExampleEffect effect) {
            return new Row(
                    effect.name(),
                    words(effect.before()),
                    words(effect.after()),
                    effect.more().map(Row::more).orElse(""));
        }

        private static String words(Proposed proposed) {
            String outcome = proposed.outcome().title();
            return proposed.amount()
                    .map(amount -> "%s, %s".formatted(outcome, kronor(amount)))
                    .orElse(outcome);
        }

        private static String more(BigDecimal difference) {
            return switch (difference.signum()) {
                case 1 -> kronor(difference) + " mer";
                case -1 -> kronor(difference.negate()) + " mindre";
                default -> "Samma belopp";
            };
        }

        private static String kronor(BigDecimal amount) {
            return Values.readable(amount, Unit.KRONOR, Map.of());
        }
    }

    /** Puts the effects in words. */
    public static EffectsView of(Optional<Effects> found) {
        return found.map(EffectsView::of)
                .orElse(new EffectsView("Kan inte räknas förrän felen i ändringen är rättade.", List.of(), List.of()));
    }

    private static EffectsView of(Effects effects) {
        return new EffectsView(
                summary(effects), effects.effects().stream().map(Row::of).toList(), notes(effects));
    }

    private static String summary(Effects effects) {
        int all = effects.compared();
        int changed = effects.effects().size();
        if (all == 0) {
            return "Området har inga exempel att räkna på.";
        }
        return changed == 0
                ? "Inget av de %d exemplen får ett annat utfall eller belopp.".formatted(all)
                : "%d av %d exempel får ett annat utfall eller belopp.".formatted(changed, all);
    }

    private static List<String> notes(Effects effects) {
        List<String> notes = new ArrayList<>();
        if (effects.others() > 0) {
            notes.add("%d exempel får samma utfall och belopp men andra steg, frister eller delresultat."
                    .formatted(effects.others()));
        }
        if (effects.notCompared() > 0) {
            notes.add("%d exempel kunde inte räknas både före och efter.".formatted(effects.notCompared()));
        }
        if (effects.compared() > 0) {
            notes.add("Exempel från tidigare månader är räknade som om de gällde %s, när ändringen börjar."
                    .formatted(Times.readable(effects.month())));
            notes.add("Exemplen är påhittade fall. Hur många ärenden som påverkas går inte att läsa ut av dem.");
        }
        return notes;
    }
}

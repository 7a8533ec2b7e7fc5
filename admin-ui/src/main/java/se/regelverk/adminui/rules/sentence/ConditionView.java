package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.rules.WordChoices;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Group;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Kept;
import se.regelverk.adminui.rules.sentence.ConditionSlots.Single;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.expression.ExpressionType;

/**
 * A condition as the page shows it.
 *
 * @param at the way to it, see {@link ConditionForm}
 * @param number what people call it: "1", "2.1"; empty for the whole
 * @param shape {@code alltid}, {@code grupp}, {@code villkor} or {@code behallet}
 * @param word of a group
 * @param single the slots of one condition; null for the others
 * @param kept a part that is only shown, in words
 * @param way to that part in what is saved
 */
record ConditionView(
        String at,
        String number,
        String shape,
        String word,
        List<ConditionView> parts,
        @Nullable SingleView single,
        String kept,
        String way) {
    static final List<Choice> WORDS = List.of(
            Choice.of("alla", "Alla dessa villkor gäller (och)"),
            Choice.of("nagon", "Något av dessa villkor gäller (eller)"),
            Choice.of("ingen", "Inget av dessa villkor gäller"));

    /**
     * One condition's slots.
     *
     * @param options what any of several values may be, to tick; null when they are typed
     */
    record SingleView(
            String subject,
            String formula,
            String operator,
            List<Choice> subjects,
            List<Choice> operators,
            ValueView value,
            ValueView to,
            List<String> several,
            @Nullable List<Choice> options,
            boolean hasValue,
            boolean isBetween,
            boolean isSeveral) {
        public boolean isFormula() {
            return subject.equals(Single.FORMULA);
        }

        public String listed() {
            return String.join(", ", several);
        }
    }

    static ConditionView of(ConditionSlots slots, Written saved, WordChoices words) {
        return of(slots, ConditionForm.ROOT, "", saved, words);
    }

    private static ConditionView of(ConditionSlots slots, String at, String number, Written saved, WordChoices words) {
        if (slots instanceof Group group) {
            List<ConditionView> parts = new ArrayList<>();
            for (int part = 0; part < group.parts().size(); part++) {
                String own = (number.isEmpty() ? "" : number + ".") + (part + 1);
                parts.add(of(group.parts().get(part), at + "." + part, own, saved, words));
            }
            return new ConditionView(at, number, "grupp", group.word(), parts, null, "", "");
        }
        if (slots instanceof Kept kept) {
            String text = new DraftReading(words).of(ConditionForm.at(saved, kept.way()));
            return new ConditionView(at, number, "behallet", "", List.of(), null, text, kept.way());
        }
        return slots instanceof Single single
                ? new ConditionView(at, number, "villkor", "", List.of(), single(at, single, words), "", "")
                : new ConditionView(at, number, "alltid", "", List.of(), null, "", "");
    }

    private static SingleView single(String at, Single single, WordChoices words) {
        Optional<ExpressionType> type = words.expression(single.subjectText()).map(Expression::type);
        ValueView value = ValueView.of(at, single.isBetween() ? "Från och med" : "Värde", single.value(), type, words);
        ValueView to = ValueView.of(at + ".till", "Till och med", single.to(), type, words);
        return new SingleView(
                single.subject(),
                single.formula(),
                single.operator(),
                subjects(single.subject(), words),
                Operators.with(single.operator(), single.subjectText(), words),
                value,
                to,
                single.several(),
                tickable(single.several(), value.options()),
                !single.hasNoValue(),
                single.isBetween(),
                single.isSeveral());
    }

    /** Boxes to tick, when every value that is chosen has one. */
    private static @Nullable List<Choice> tickable(List<String> chosen, @Nullable List<Choice> options) {
        boolean all = options != null
                && chosen.stream().allMatch(value -> options.stream()
                        .anyMatch(one -> one.value().equals(value)));
        return all ? options : null;
    }

    private static List<Choice> subjects(String chosen, WordChoices words) {
        List<Choice> subjects = new ArrayList<>(words.concepts(chosen, concept -> true));
        boolean isKnown = chosen.isEmpty()
                || chosen.equals(Single.FORMULA)
                || subjects.stream().anyMatch(one -> one.value().equals(chosen));
        if (!isKnown) {
            subjects.add(0, Choice.of(chosen, chosen + " (finns inte här)"));
        }
        subjects.add(Choice.of(Single.FORMULA, "En uträkning …"));
        return subjects;
    }

    public boolean isWhole() {
        return number.isEmpty();
    }

    /** Whether a group may stand in it: three levels at most. */
    public boolean mayNest() {
        return at.chars().filter(character -> character == '.').count() < ConditionSlots.DEEPEST - 1;
    }
}

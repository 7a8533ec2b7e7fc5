package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.List;

/** A condition as the editor holds it: what is chosen so far, finished or not. */
sealed interface ConditionSlots {
    /** At most this many levels of groups. */
    int DEEPEST = 3;

    /** Holds without condition. */
    record Always() implements ConditionSlots {}

    /**
     * Several conditions.
     *
     * @param word {@code alla}, {@code nagon} or {@code ingen}
     */
    record Group(String word, List<ConditionSlots> parts) implements ConditionSlots {
        public Group {
            parts = List.copyOf(parts);
        }

        Group with(int at, ConditionSlots part) {
            List<ConditionSlots> changed = new ArrayList<>(parts);
            changed.set(at, part);
            return new Group(word, changed);
        }

        Group and(ConditionSlots part) {
            List<ConditionSlots> more = new ArrayList<>(parts);
            more.add(part);
            return new Group(word, more);
        }

        Group without(int at) {
            List<ConditionSlots> left = new ArrayList<>(parts);
            left.remove(at);
            return new Group(word, left);
        }
    }

    /**
     * One condition.
     *
     * @param subject what it asks about; {@link #FORMULA} when that is worked out by the formula
     * @param value the value, or the first of two
     * @param to the second of two
     * @param several values of which any will do
     */
    record Single(String subject, String formula, String operator, ValueSlot value, ValueSlot to, List<String> several)
            implements ConditionSlots {
        static final String FORMULA = "=";
        static final Single FRESH = new Single("", "", "lika", ValueSlot.EMPTY, ValueSlot.EMPTY, List.of());

        public Single {
            several = List.copyOf(several);
        }

        String subjectText() {
            return subject.equals(FORMULA) ? formula : subject;
        }

        boolean hasNoValue() {
            return operator.equals("saknas") || operator.equals("angiven");
        }

        boolean isBetween() {
            return operator.equals("mellan");
        }

        boolean isSeveral() {
            return operator.equals("nagon-av");
        }
    }

    /**
     * A part that cannot be shown as slots, such as one nested too deep; it stays as it is written.
     *
     * @param way to it in the sentence as it is saved: the places of the parts, joined by dots
     */
    record Kept(String way) implements ConditionSlots {}
}

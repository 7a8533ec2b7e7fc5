package se.regelverk.engine.expression;

/**
 * Something that was not there when a value or a condition was to be decided.
 *
 * @param key of the concept, parameter or list; the operation's word when a computation failed that reads none
 * @param item which item of the concept's list, the first is 0; {@link #WHOLE_CASE} when it is in none
 */
public record Gap(Cause cause, String key, int item) {
    public static final int WHOLE_CASE = -1;

    /** Why it was not there. */
    public enum Cause {
        /** No answer was given. */
        NOT_ANSWERED,
        /** The form the case began with has no such question, so nobody left it unanswered. */
        NOT_IN_FORM,
        /** The answer was "vet inte". */
        NOT_KNOWN,
        /** The parameter has no value for the period. */
        NO_VALUE_IN_PERIOD,
        /** The city has not decided the parameter. */
        NOT_DECIDED,
        /** No row of the table fits the facts, or several do where one should. */
        NO_SINGLE_ROW,
        /** The computation has no answer with this value, such as a division by zero. */
        NOT_COMPUTABLE,
        /** A whole number of days, weeks, months or years was needed and this gave a part of one. */
        NOT_WHOLE
    }
}

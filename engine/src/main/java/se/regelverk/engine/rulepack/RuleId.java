package se.regelverk.engine.rulepack;

import java.util.regex.Pattern;

/** The shape of a row's or sentence's id, such as EB-R08. */
public final class RuleId {
    private static final Pattern SHAPE = Pattern.compile("[A-ZÅÄÖ]{2,4}-[A-Z0-9ÅÄÖ]{1,8}(-[0-9a-z]{1,4})?");

    private RuleId() {}

    /** Whether a text has the shape. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches();
    }
}

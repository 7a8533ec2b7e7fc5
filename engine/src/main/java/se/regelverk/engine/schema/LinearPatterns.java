package se.regelverk.engine.schema;

import com.google.re2j.Pattern;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;

/** Patterns in time linear to the text, so that no author's pattern and no answer can hold the server. Refuses look-around. */
public final class LinearPatterns implements RegularExpressionFactory {
    private static final int LONGEST = 500;
    private static final java.util.regex.Pattern COUNT =
            java.util.regex.Pattern.compile("\\{([0-9]{1,4})(?:,([0-9]{0,4}))?\\}");

    /** All counts of a pattern, multiplied as if each stood in the one before. */
    private static final int MOST_REPEATED = 1_000;

    LinearPatterns() {}

    /** Whether a pattern is short and stays small when its counts are written out. */
    public static boolean isSmall(String regex) {
        return regex.length() <= LONGEST && repeated(regex) <= MOST_REPEATED;
    }

    private static long repeated(String regex) {
        long repeated = 1;
        var counts = COUNT.matcher(regex);
        while (counts.find() && repeated <= MOST_REPEATED) {
            String last = counts.group(2);
            long most = Long.parseLong(last == null || last.isEmpty() ? counts.group(1) : last);
            repeated *= Math.max(1, most);
        }
        return repeated;
    }

    /** Whether a pattern can be used: of ECMA 262, without looking around or back. */
    static boolean isUsable(String regex) {
        try {
            compile(regex);
            return true;
        } catch (IllegalArgumentException unusable) {
            return false;
        }
    }

    private static Pattern compile(String regex) {
        try {
            return Pattern.compile(EcmaPattern.toRe2(regex));
        } catch (com.google.re2j.PatternSyntaxException broken) {
            throw new IllegalArgumentException("Pattern cannot be compiled", broken);
        }
    }

    @Override
    public RegularExpression getRegularExpression(String regex) {
        Pattern pattern = compile(regex);
        long weight = regex.length() + repeated(regex);
        return text ->
                Effort.allows(weight * text.length()) && pattern.matcher(text).find();
    }
}

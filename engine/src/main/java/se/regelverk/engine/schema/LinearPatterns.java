package se.regelverk.engine.schema;

import com.google.re2j.Pattern;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;

/** Patterns in time linear to the text, so that no author's pattern and no answer can hold the server. Refuses look-around. */
public final class LinearPatterns implements RegularExpressionFactory {
    private static final int LONGEST = 500;

    /** Written out; an e-mail address or an address of the web takes a third. */
    private static final int LARGEST = 2_000;

    LinearPatterns() {}

    /** Whether a pattern is short and stays small when its counts are written out. */
    public static boolean isSmall(String regex) {
        return regex.length() <= LONGEST && PatternSize.of(regex) <= LARGEST;
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
        long weight = PatternSize.of(regex);
        return text ->
                Effort.allows(weight * text.length()) && pattern.matcher(text).find();
    }
}

package se.regelverk.engine.form;

import com.google.re2j.Pattern;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;

/** Patterns in time linear to the text, so that no author's pattern and no answer can hold the server. Refuses look-around. */
final class LinearPatterns implements RegularExpressionFactory {
    private static final java.util.regex.Pattern COUNT =
            java.util.regex.Pattern.compile("\\{([0-9]{1,4})(?:,([0-9]{0,4}))?\\}");

    /** All counts of a pattern, multiplied as if each stood in the one before. */
    private static final int MOST_REPEATED = 1_000;

    /** Whether a pattern stays small when its counts are written out. */
    static boolean isSmall(String regex) {
        long repeated = 1;
        var counts = COUNT.matcher(regex);
        while (counts.find() && repeated <= MOST_REPEATED) {
            String last = counts.group(2);
            long most = Long.parseLong(last == null || last.isEmpty() ? counts.group(1) : last);
            repeated *= Math.max(1, most);
        }
        return repeated <= MOST_REPEATED;
    }

    @Override
    public RegularExpression getRegularExpression(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return text -> pattern.matcher(text).find();
    }
}

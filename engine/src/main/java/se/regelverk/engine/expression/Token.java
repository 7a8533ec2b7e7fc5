package se.regelverk.engine.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word, value or sign of an expression.
 *
 * @param position of its first character, the first is 1
 */
record Token(Type type, String text, int position) {
    enum Type {
        DATE,
        MONTH,
        NUMBER,
        WORD,
        SIGN,
        END,
        UNKNOWN
    }

    private static final Pattern SCANNER =
            Pattern.compile("\\s*(?:(?<date>\\d{4}-\\d{2}-\\d{2}(?!\\d))|(?<month>\\d{4}-\\d{2}(?![\\d-]))"
                    + "|(?<number>\\d{1,18}(?:,\\d{1,9})?)|(?<word>[a-zA-ZåäöÅÄÖ][a-zA-ZåäöÅÄÖ0-9]*(?:\\.[a-zA-Z][a-zA-Z0-9]*)*)"
                    + "|(?<sign>[-+*/();])|(?<unknown>\\S))");

    boolean is(String sign) {
        return type == Type.SIGN && text.equals(sign);
    }

    /** The tokens of a text, ending with an END. */
    static List<Token> scan(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = SCANNER.matcher(text);
        int at = 0;
        while (matcher.find(at) && matcher.end() > at) {
            tokens.add(tokenOf(matcher));
            at = matcher.end();
        }
        tokens.add(new Token(Type.END, "", text.length() + 1));
        return tokens;
    }

    private static Token tokenOf(Matcher matcher) {
        for (Type type : List.of(Type.DATE, Type.MONTH, Type.NUMBER, Type.WORD, Type.SIGN)) {
            String group = type.name().toLowerCase(java.util.Locale.ROOT);
            if (matcher.group(group) != null) {
                return new Token(type, matcher.group(group), matcher.start(group) + 1);
            }
        }
        return new Token(Type.UNKNOWN, matcher.group("unknown"), matcher.start("unknown") + 1);
    }
}

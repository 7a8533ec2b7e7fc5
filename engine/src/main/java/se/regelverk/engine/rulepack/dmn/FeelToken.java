package se.regelverk.engine.rulepack.dmn;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word, value, sign or comment of FEEL. */
record FeelToken(Type type, String text) {
    enum Type {
        NUMBER,
        STRING,
        NAME,
        SIGN,
        COMMENT,
        END
    }

    private static final int MOST = 4_000;
    private static final Pattern SCANNER = Pattern.compile(
            "\\s*(?:(/\\*.*?\\*/)|(\\d{1,30}(?:\\.\\d{1,30})?)(?![\\w])|(\"(?:[^\"\\\\]|\\\\.)*+\")"
                    + "|([\\p{L}_][\\p{L}\\d_]*(?:\\.[\\p{L}_][\\p{L}\\d_]*)*)|(\\.\\.|<=|>=|!=|\\*\\*|[-+*/()\\[\\],<>=?]))",
            Pattern.DOTALL);

    private static final Pattern EXTERNAL = Pattern.compile("\\bexternal\\b");

    static List<FeelToken> scan(String text) throws NotExpressible {
        if (text.length() > MOST) {
            throw new NotExpressible("Uttrycket är längre än %d tecken.".formatted(MOST));
        }
        if (EXTERNAL.matcher(text).find()) {
            throw new NotExpressible("Externa funktioner läses inte och körs aldrig.");
        }
        if (text.replaceAll("\"[^\"]*\"", "").contains("{")) {
            throw new NotExpressible("Kontexter ({ … }) kan inte uttryckas i en tabell här.");
        }
        List<FeelToken> tokens = new ArrayList<>();
        Matcher matcher = SCANNER.matcher(text);
        int at = 0;
        while (!text.substring(at).isBlank()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new NotExpressible("”%s” förstås inte från tecken %d.".formatted(shortened(text), at + 1));
            }
            for (int group = 1; group <= 5; group++) {
                if (matcher.group(group) != null) {
                    tokens.add(new FeelToken(TYPES.get(group - 1), matcher.group(group)));
                }
            }
            at = matcher.end();
        }
        tokens.add(new FeelToken(Type.END, ""));
        return tokens;
    }

    private static final List<Type> TYPES = List.of(Type.COMMENT, Type.NUMBER, Type.STRING, Type.NAME, Type.SIGN);

    boolean is(String sign) {
        return type == Type.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return type == Type.NAME && text.equals(word);
    }

    static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}

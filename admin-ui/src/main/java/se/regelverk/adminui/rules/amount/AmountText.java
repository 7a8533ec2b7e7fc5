package se.regelverk.adminui.rules.amount;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/** Values as people write them and as spreadsheets copy them: "3 940 kr", "-1 200,50", "0,25". */
public final class AmountText {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u2007\\u2009\\u202f]");
    private static final Pattern UNIT = Pattern.compile("(?i)(kr(onor)?(/mån(ad)?|permånad)?|:-|%)$");

    /** "3.940" is three thousand to some and not quite four to others. */
    private static final Pattern AMBIGUOUS = Pattern.compile("-?\\d{1,3}(\\.\\d{3})+");

    private AmountText() {}

    /** As content writes it, or empty when it is no such value. */
    public static Optional<String> written(String text, ExpressionType type) {
        String plain = type.kind() == Kind.NUMBER ? number(text) : text.strip();
        return Values.parse(type.kind(), plain, type.options()).isPresent()
                        && !AMBIGUOUS.matcher(plain).matches()
                ? Optional.of(plain)
                : Optional.empty();
    }

    /** Whether it is a number that can be read in two ways. */
    static boolean isAmbiguous(String text) {
        return AMBIGUOUS.matcher(number(text)).matches();
    }

    private static String number(String text) {
        String tight = SPACE.matcher(text.replace('\u2212', '-').replace('\u2013', '-'))
                .replaceAll("");
        return UNIT.matcher(tight).replaceFirst("").replace(',', '.');
    }

    /** The day that is written, empty when it is none. */
    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    /** For people, with its unit: "3 940 kr/mån". */
    static String readable(Object value, ExpressionType type) {
        String plain = Values.readable(value, Unit.NONE, type.options());
        return type.unit() == Unit.NONE ? plain : plain + "\u00a0" + type.unit().word();
    }

    /** A difference with its sign: "+60 kr/mån". */
    static String signed(BigDecimal difference, ExpressionType type) {
        return (difference.signum() > 0 ? "+" : "") + readable(difference, type);
    }
}

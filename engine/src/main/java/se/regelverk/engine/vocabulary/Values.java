package se.regelverk.engine.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Values as text: as content writes them and as people read them. */
public final class Values {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}([.,][0-9]{1,9})?");
    private static final char THIN_GROUPING = '\u00a0';
    private static final DecimalFormat WHOLE = format(0);
    private static final DecimalFormat TWO_DECIMALS = format(2);

    private Values() {}

    /**
     * Reads a value as content writes it.
     *
     * @param options the keys a choice may be; ignored for other kinds
     */
    public static Optional<Object> parse(Kind kind, String text, Map<String, String> options) {
        return switch (kind) {
            case NUMBER ->
                NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
            case DATE -> date(text);
            case MONTH -> month(text);
            case YES_NO -> yesNo(text);
            case CHOICE -> options.containsKey(text) ? Optional.of(text) : Optional.empty();
            case TEXT -> Optional.of(text);
        };
    }

    /** Writes a value for people: "12 190 kr", "4 536,67 kr", "2026-03-01", "ja", an option's label. */
    public static String readable(Object value, Unit unit, Map<String, String> options) {
        if (value instanceof BigDecimal number) {
            String suffix = unit.suffix().isEmpty() ? "" : THIN_GROUPING + unit.suffix();
            return readable(number) + suffix;
        }
        if (value instanceof Boolean yes) {
            return yes ? "ja" : "nej";
        }
        return options.getOrDefault(value.toString(), value.toString());
    }

    /** A number with Swedish grouping and at most two decimals, none when whole. */
    public static String readable(BigDecimal number) {
        BigDecimal rounded = rounded(number);
        DecimalFormat format = rounded.stripTrailingZeros().scale() > 0 ? TWO_DECIMALS : WHOLE;
        // A format is no thing to share between threads, and costs far more to make than to copy.
        return ((DecimalFormat) format.clone()).format(rounded);
    }

    private static DecimalFormat format(int decimals) {
        var symbols = DecimalFormatSymbols.getInstance(SWEDISH);
        symbols.setGroupingSeparator(THIN_GROUPING);
        symbols.setMinusSign('\u2212');
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }

    /** As the contract gives numbers: at most two decimals, half up. */
    public static BigDecimal rounded(BigDecimal number) {
        return number.scale() > 2 ? number.setScale(2, RoundingMode.HALF_UP) : number;
    }

    private static Optional<Object> date(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Object> month(String text) {
        try {
            return text.length() == 7 ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<Object> yesNo(String text) {
        return switch (text) {
            case "ja", "true" -> Optional.of(true);
            case "nej", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}

package se.regelverk.engine.rulepack.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import se.regelverk.engine.expression.ExpressionType;

/** Values and types as FEEL writes them. A month is its first day, because FEEL has no months. */
final class FeelText {
    private FeelText() {}

    static String literal(Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Boolean yes) {
            return yes.toString();
        }
        if (value instanceof LocalDate day) {
            return "date(\"%s\")".formatted(day);
        }
        if (value instanceof YearMonth month) {
            return literal(month.atDay(1));
        }
        return quoted(value.toString());
    }

    /** A string literal; everything but letters, digits and plain signs is written by its number, so nothing can end it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char one = text.charAt(at);
            boolean plain = Character.isLetterOrDigit(one) || " .,:;-–_()§%/!?+=".indexOf(one) >= 0;
            quoted.append(plain ? String.valueOf(one) : "\\u%04X".formatted((int) one));
        }
        return quoted.append('"').toString();
    }

    static String type(ExpressionType type) {
        return switch (type.kind()) {
            case NUMBER -> "number";
            case DATE, MONTH -> "date";
            case YES_NO -> "boolean";
            case CHOICE, TEXT -> "string";
        };
    }

    /** The item definition of a list of such values. */
    static String listType(String type) {
        return "lista_" + type;
    }
}

package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a person types in a field, as an answer and back. Takes what people honestly write; text that is no answer of the concept's type
 * stays text, so that validation reports it at the field and the same text can be shown again.
 */
final class TypedText {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** Spaces between thousands: the ordinary one, and those that are copied from documents and web pages. */
    private static final Pattern SPACES = Pattern.compile("[ \\u00a0\\u2009\\u202f]");

    private static final Pattern UNIT = Pattern.compile("(?i)(kr|kronor|:-|%|procent)\\.?$");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}([.,][0-9]{1,9})?");
    private static final Pattern POINT_BETWEEN_THOUSANDS = Pattern.compile("-?[0-9]{1,3}([.][0-9]{3})+,[0-9]{1,9}");
    private static final Pattern DATE_DIGITS = Pattern.compile("([0-9]{4})[./ ]?([0-9]{2})[./ ]?([0-9]{2})");
    private static final Pattern MONTH_DIGITS = Pattern.compile("([0-9]{4})[./ ]?([0-9]{2})");
    private static final Pattern PERSON_DIGITS = Pattern.compile("((?:[0-9]{2})?[0-9]{6})[ \\u2013\\u2212]?([0-9]{4})");

    private static final int MOST_DIGITS = 100;

    private TypedText() {}

    /** The answer, or empty when the field was left empty. */
    static Optional<JsonNode> answer(Concept concept, String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (concept.type()) {
                    case WHOLE_NUMBER, NUMBER, AMOUNT, PERCENT -> number(text);
                    case YES_NO -> yesNo(text);
                    case DATE -> joined(DATE_DIGITS, text);
                    case MONTH -> joined(MONTH_DIGITS, text);
                    case PERSON_NUMBER -> joined(PERSON_DIGITS, text);
                    // A text field is normalised to one line break, as browsers send two characters for each.
                    case TEXT, LONG_TEXT, ONE_OF -> JSON.stringNode(text.replace("\r\n", "\n"));
                });
    }

    private static JsonNode number(String text) {
        String bare = SPACES.matcher(text).replaceAll("").replace('\u2212', '-').replace('\u2013', '-');
        bare = UNIT.matcher(bare).replaceAll("");
        if (POINT_BETWEEN_THOUSANDS.matcher(bare).matches()) {
            bare = bare.replace(".", "");
        }
        return NUMBER.matcher(bare).matches()
                ? JSON.numberNode(AnswerValue.plain(new BigDecimal(bare.replace(',', '.'))))
                : JSON.stringNode(text);
    }

    private static JsonNode yesNo(String text) {
        return switch (text) {
            case "ja", "Ja", "true" -> JSON.booleanNode(true);
            case "nej", "Nej", "false" -> JSON.booleanNode(false);
            default -> JSON.stringNode(text);
        };
    }

    /** The parts with hyphens between, or the text as it is when it has another shape. */
    private static JsonNode joined(Pattern shape, String text) {
        Matcher parts = shape.matcher(SPACES.matcher(text).replaceAll(" "));
        if (!parts.matches()) {
            return JSON.stringNode(text);
        }
        StringBuilder joined = new StringBuilder(parts.group(1));
        for (int part = 2; part <= parts.groupCount(); part++) {
            joined.append('-').append(parts.group(part));
        }
        return JSON.stringNode(joined.toString());
    }

    /** What stands in the field: numbers with a decimal comma, öre with both digits, yes and no in Swedish. */
    static String shown(Concept concept, JsonNode answer) {
        if (answer.isNumber()) {
            return answer.decimalValueOpt()
                    .map(number -> shown(concept, number))
                    .orElse("");
        }
        if (answer.isBoolean()) {
            return answer.booleanValue() ? "ja" : "nej";
        }
        return answer.isString() ? answer.stringValue() : "";
    }

    private static String shown(Concept concept, BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            // Such a number never passed validation; written out it could fill the memory.
            return number.toString();
        }
        BigDecimal plain = AnswerValue.plain(number);
        boolean isOre = concept.type() == ConceptType.AMOUNT && plain.scale() == 1;
        return (isOre ? plain.setScale(2) : plain).toPlainString().replace('.', ',');
    }
}

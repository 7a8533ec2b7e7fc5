package se.regelverk.engine.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a person types in a field, as an answer and back. Takes what people honestly write; text that is no answer of the concept's type
 * stays text, so that validation reports it at the field and the same text can be shown again.
 */
final class TypedText {
    /** What nobody sees and nobody means: control signs, and those that turn the direction of the text that follows them. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff]");

    private static final Pattern AROUND = Pattern.compile("^[\\s\\h]+|[\\s\\h]+$");
    private static final Pattern SPACES = Pattern.compile("[\\h\\n]+");
    private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212\\ufe63\\uff0d]");

    private static final Pattern NOT_KNOWN = Pattern.compile("(?iu)vet ?(inte|ej)");

    private TypedText() {}

    /** The answer, or empty when the field was left empty. */
    static Optional<JsonNode> answer(Concept concept, String typed) {
        String text = cleaned(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                concept.mayBeUnknown() && NOT_KNOWN.matcher(text).matches()
                        ? JsonNodeFactory.instance.stringNode(AnswerValue.NOT_KNOWN)
                        : FieldType.of(concept.type()).answer(concept, text));
    }

    /** One sign for a line break, nothing unseen, no half of a sign, no space around it. */
    private static String cleaned(String typed) {
        String seen =
                UNSEEN.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
        StringBuilder whole = new StringBuilder(seen.length());
        seen.codePoints()
                .map(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE ? 0xfffd : sign)
                .forEach(whole::appendCodePoint);
        return AROUND.matcher(whole).replaceAll("");
    }

    /** Codes and numbers as a keyboard writes them: any script's digits as 0–9, any dash as a hyphen, one kind of space. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .forEach(plain::appendCodePoint);
        return HYPHENS.matcher(SPACES.matcher(plain).replaceAll(" ")).replaceAll("-");
    }

    /** The parts with hyphens between, or the text as it is when it has another shape. */
    static JsonNode joined(Pattern shape, String text) {
        Matcher parts = shape.matcher(plain(text));
        if (!parts.matches()) {
            return JsonNodeFactory.instance.stringNode(text);
        }
        StringBuilder joined = new StringBuilder(parts.group(1));
        for (int part = 2; part <= parts.groupCount(); part++) {
            joined.append('-').append(parts.group(part));
        }
        return JsonNodeFactory.instance.stringNode(joined.toString());
    }

    /** What stands in the field: numbers with a decimal comma, öre with both digits, yes and no in Swedish. */
    static String shown(Concept concept, JsonNode answer) {
        // Where there are options "vet inte" is one of them; elsewhere it is written.
        boolean isWritten = AnswerValue.isNotKnown(concept, answer)
                && FieldType.of(concept.type()).control(concept).widget().isTyped();
        return isWritten ? "vet inte" : FieldType.of(concept.type()).shown(concept, answer);
    }
}

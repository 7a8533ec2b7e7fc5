package se.regelverk.adminui.rules.example;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Values;

/** What an example expects, between how people type it and how content writes it. */
final class ExpectedText {
    /** The pattern of a number goes as deep as the text is long; no honest amount comes near this. */
    private static final int LONGEST_NUMBER = 40;

    private ExpectedText() {}

    /** "10 370" and "10 370,50 kr" as content writes them; other text as it is. */
    static String number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return text;
        }
        String bare = text.replaceAll("\\s*kr$", "");
        return bare.matches("-?\\d{1,3}([\\s\u00a0]?\\d{3})*(,\\d+)?")
                ? bare.replaceAll("[\\s\u00a0]", "").replace(',', '.')
                : text;
    }

    /** Whether content would read the text as a number. */
    static boolean isNumber(String text) {
        return Values.parse(Kind.NUMBER, text, java.util.Map.of()).isPresent();
    }

    /** The values of a field, one for each item where the concept is of a list; between them stands a semicolon, or a comma and a space. */
    static List<String> values(Concept concept, boolean isOfList, String typed) {
        if (!isOfList) {
            return List.of(value(concept, typed));
        }
        return Arrays.stream(typed.split(typed.contains(";") ? ";" : ",\\s"))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> value(concept, text))
                .toList();
    }

    /** One value as content writes it; text that is none of the concept's stays as it is, to be refused. */
    private static String value(Concept concept, String typed) {
        String text = typed.strip();
        return switch (concept.type().kind()) {
            case NUMBER -> number(text);
            case YES_NO -> text.toLowerCase(java.util.Locale.ROOT);
            case CHOICE -> key(concept, text).orElse(text);
            case DATE, MONTH, TEXT -> text;
        };
    }

    private static Optional<String> key(Concept concept, String text) {
        return concept.options().entrySet().stream()
                .filter(option -> option.getValue().equalsIgnoreCase(text))
                .map(java.util.Map.Entry::getKey)
                .findFirst();
    }

    /** Whether content would take the values for the concept's. */
    static boolean fits(Concept concept, List<String> values) {
        return !values.isEmpty()
                && values.stream().allMatch(text -> Values.parse(concept.type().kind(), text, concept.options())
                        .isPresent());
    }

    /** What stands in the field. */
    static String shown(Optional<Concept> concept, List<String> texts) {
        Kind kind = concept.map(found -> found.type().kind()).orElse(Kind.TEXT);
        return String.join("; ", texts.stream().map(text -> shown(kind, text)).toList());
    }

    static String shown(Kind kind, String text) {
        return switch (kind) {
            case NUMBER -> text.replace('.', ',');
            case YES_NO -> text.equals("true") ? "ja" : text.equals("false") ? "nej" : text;
            case DATE, MONTH, CHOICE, TEXT -> text;
        };
    }
}

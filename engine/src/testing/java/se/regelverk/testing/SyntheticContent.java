package se.regelverk.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An invented form of a given size as its author would have written it, and what somebody would write in it: for what must be quick
 * however large a form is.
 *
 * @param vocabulary its questions, which those of a larger form begin with
 * @param typed what is written in each question, by its name
 */
public record SyntheticContent(String vocabulary, String form, Map<String, String> typed) {
    private static final int QUESTIONS_ON_A_PAGE = 20;

    private static final List<String> TYPES = List.of(
            "typ: ja-nej",
            "typ: text",
            "typ: heltal, min: 0, max: 99",
            "typ: belopp, enhet: kr",
            "typ: datum",
            "en-av: { a: Alfa, b: Beta, c: Gamma }",
            "typ: personnummer",
            "typ: manad",
            "typ: procent",
            "typ: lang-text");

    private static final List<String> TYPED = List.of(
            "ja",
            "Ett svar med några ord",
            "7",
            "1 234,50",
            "2026-03-01",
            "b",
            "19640823-3234",
            "2026-03",
            "25",
            "Ett svar med några ord");

    /**
     * Makes one.
     *
     * @param conditions how many of the questions are asked only after a certain answer
     */
    public static SyntheticContent of(String id, int questions, int conditions) {
        var words = new StringBuilder();
        var properties = new StringBuilder();
        var pages = new StringBuilder();
        Map<String, String> typed = new LinkedHashMap<>();
        int left = conditions;
        for (int i = 0; i < questions; i++) {
            words.append("q%d: { titel: Fråga %d, %s }%n".formatted(i, i, TYPES.get(i % TYPES.size())));
            properties.append("    q%d: { $ref: \"#/$defs/q%d\" }%n".formatted(i, i));
            boolean conditional = i % TYPES.size() != 0 && left-- > 0;
            pages.append(page(i)).append("        - { begrepp: q%d%s }%n".formatted(i, conditional ? asked(i) : ""));
            typed.put("q" + i, TYPED.get(i % TYPES.size()));
        }
        String form = "id: " + id
                + "\ntitel: Prov\nschema:\n  type: object\n  additionalProperties: false\n  properties:\n"
                + properties + "layout:\n  sidor:\n" + pages;
        return new SyntheticContent(words.toString(), form, typed);
    }

    private static String page(int question) {
        int page = question / QUESTIONS_ON_A_PAGE;
        return question % QUESTIONS_ON_A_PAGE == 0
                ? "    - id: sida-%d%n      titel: Sida %d%n      fragor:%n".formatted(page, page)
                : "";
    }

    /** After "ja" to the yes/no question nearest before it. */
    private static String asked(int question) {
        int before = question - question % TYPES.size();
        return ", visa-om: { begrepp: q%d, ar: lika, varde: ja }".formatted(before);
    }
}

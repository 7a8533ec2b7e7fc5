package se.regelverk.engine.form;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An invented form of a given size, with answers that are in order: for what must be quick however large a form is.
 *
 * @param answers to every question
 */
public record SyntheticForm(FormDefinition form, JsonNode answers) {
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

    /**
     * Makes one.
     *
     * @param conditions how many of the questions are asked only after a certain answer
     */
    public static SyntheticForm of(int questions, int conditions) {
        var words = new StringBuilder();
        var properties = new StringBuilder();
        var pages = new StringBuilder();
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        int left = conditions;
        for (int i = 0; i < questions; i++) {
            words.append("q%d: { titel: Fråga %d, %s }%n".formatted(i, i, TYPES.get(i % TYPES.size())));
            properties.append("    q%d: { $ref: \"#/$defs/q%d\" }%n".formatted(i, i));
            boolean conditional = i % TYPES.size() != 0 && left-- > 0;
            pages.append(page(i)).append("        - { begrepp: q%d%s }%n".formatted(i, conditional ? asked(i) : ""));
            answer(answers, "q" + i, i % TYPES.size());
        }
        String text = "id: prov\ntitel: Prov\nschema:\n  type: object\n  additionalProperties: false\n  properties:\n"
                + properties + "layout:\n  sidor:\n" + pages;
        return new SyntheticForm(TestForms.form(TestForms.vocabulary(words.toString()), text), answers);
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

    private static void answer(ObjectNode answers, String name, int type) {
        switch (type) {
            case 0 -> answers.put(name, true);
            case 2 -> answers.put(name, 7);
            case 3 -> answers.put(name, new java.math.BigDecimal("1234.50"));
            case 4 -> answers.put(name, "2026-03-01");
            case 5 -> answers.put(name, "b");
            case 6 -> answers.put(name, "19640823-3234");
            case 7 -> answers.put(name, "2026-03");
            case 8 -> answers.put(name, 25);
            default -> answers.put(name, "Ett svar med några ord");
        }
    }
}

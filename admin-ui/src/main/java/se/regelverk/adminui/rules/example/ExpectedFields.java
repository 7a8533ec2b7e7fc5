package se.regelverk.adminui.rules.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.ExpectedNames;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ExampleExpected;
import se.regelverk.engine.change.edit.ExampleExpected.Value;
import se.regelverk.engine.change.edit.ExampleExpected.Word;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;

/**
 * What an example expects, as fields of its page. What has no field, or an empty one, is not checked.
 *
 * @param texts every field of the page by name
 */
record ExpectedFields(ExpectedNames names, Map<String, String> texts) {
    static final String OUTCOME = "ex-utfall";
    static final String LEVEL = "ex-niva";
    static final String AMOUNT = "ex-belopp";
    static final String TOLERANCE = "ex-tolerans-";
    static final String VALUE = "ex-varde-";
    static final String STEP = "ex-steg-";
    static final String DUE = "ex-senast-";
    static final String MESSAGE = "ex-fynd-";
    static final String GROUND = "ex-grund-";
    static final String UNDECIDED = "ex-saknas-";
    static final String YES = "ska";
    static final String NO = "inte";

    private static final String AMOUNT_WORD = "belopp";
    private static final Map<String, String> SINGLE = Map.of("utfall", OUTCOME, "niva", LEVEL, AMOUNT_WORD, AMOUNT);

    /** The fields that say what a file says. */
    static Map<String, String> of(ExampleExpected expected, ExpectedNames names) {
        var texts = new LinkedHashMap<String, String>();
        expected.values().forEach((key, value) -> {
            Optional<Concept> concept = names.concept(key);
            boolean isAmount = key.equals(AMOUNT_WORD);
            String shown = isAmount
                    ? ExpectedText.shown(Kind.NUMBER, String.join("; ", value.texts()))
                    : ExpectedText.shown(concept, value.texts());
            texts.put(SINGLE.getOrDefault(key, VALUE + key), shown);
            if (!value.tolerance().isEmpty()) {
                texts.put(TOLERANCE + key, ExpectedText.shown(Kind.NUMBER, value.tolerance()));
            }
        });
        words(expected, "steg", STEP, YES, texts);
        words(expected, "ej-steg", STEP, NO, texts);
        words(expected, "fynd", MESSAGE, YES, texts);
        words(expected, "ej-fynd", MESSAGE, NO, texts);
        words(expected, "grunder", GROUND, YES, texts);
        words(expected, "saknas", UNDECIDED, YES, texts);
        return texts;
    }

    private static void words(
            ExampleExpected expected, String word, String field, String said, Map<String, String> texts) {
        expected.words().getOrDefault(word, List.of()).forEach(one -> {
            texts.put(field + one.key(), said);
            if (!one.due().isEmpty()) {
                texts.put(DUE + one.key(), one.due());
            }
        });
    }

    /** The keys that have a field of a kind, in the order they stand on the page. */
    List<String> keys(String field) {
        return texts.keySet().stream()
                .filter(name -> name.startsWith(field))
                .map(name -> name.substring(field.length()))
                .toList();
    }

    String text(String name) {
        return texts.getOrDefault(name, "").strip();
    }

    /** What is expected, as content writes it; whether it is right is for {@link #problems} to say. */
    ExampleExpected expected() {
        var values = new LinkedHashMap<String, Value>();
        single("utfall", OUTCOME, values);
        single(AMOUNT_WORD, AMOUNT, values);
        single("niva", LEVEL, values);
        keys(VALUE).stream().filter(key -> !text(VALUE + key).isEmpty()).forEach(key -> values.put(key, value(key)));
        var words = new LinkedHashMap<String, List<Word>>();
        put("steg", words(STEP, YES), words);
        put("ej-steg", words(STEP, NO), words);
        put("fynd", words(MESSAGE, YES), words);
        put("ej-fynd", words(MESSAGE, NO), words);
        put("grunder", words(GROUND, YES), words);
        put("saknas", words(UNDECIDED, YES), words);
        return new ExampleExpected(values, words);
    }

    private void single(String word, String field, Map<String, Value> values) {
        String text = text(field);
        if (!text.isEmpty()) {
            values.put(
                    word,
                    word.equals(AMOUNT_WORD)
                            ? new Value(List.of(ExpectedText.number(text)), tolerance(word))
                            : Value.of(text));
        }
    }

    private String tolerance(String key) {
        return ExpectedText.number(text(TOLERANCE + key));
    }

    private Value value(String key) {
        String typed = text(VALUE + key);
        List<String> texts = names.concept(key)
                .map(concept -> ExpectedText.values(concept, names.list(concept).isPresent(), typed))
                .orElse(List.of(typed));
        return new Value(texts, tolerance(key));
    }

    private List<Word> words(String field, String said) {
        return keys(field).stream()
                .filter(key -> text(field + key).equals(said))
                .map(key -> new Word(key, field.equals(STEP) && said.equals(YES) ? text(DUE + key) : ""))
                .toList();
    }

    private static void put(String word, List<Word> wanted, Map<String, List<Word>> words) {
        if (!wanted.isEmpty()) {
            words.put(word, wanted);
        }
    }

    /** What is wrong with the fields. */
    List<PageError> problems() {
        List<PageError> problems = new ArrayList<>();
        ExampleExpected expected = expected();
        if (expected.equals(ExampleExpected.NOTHING)) {
            problems.add(new PageError(
                    OUTCOME, "Ange minst ett väntat resultat: ett utfall, ett belopp, ett steg eller ett meddelande."));
        }
        expected.values().forEach((key, value) -> {
            if (key.equals(AMOUNT_WORD)) {
                if (!value.texts().stream().allMatch(ExpectedText::isNumber)) {
                    problems.add(new PageError(AMOUNT, "Skriv beloppet med siffror, till exempel 11 720."));
                }
            } else if (!SINGLE.containsKey(key)) {
                problem(key, value).ifPresent(problems::add);
            }
            boolean isTolerance = value.tolerance().isEmpty()
                    || (ExpectedText.isNumber(value.tolerance())
                            && !value.tolerance().startsWith("-"));
            if (!isTolerance) {
                problems.add(new PageError(
                        ExpectedSections.id(TOLERANCE + key),
                        "Skriv hur mycket värdet får skilja med siffror, till exempel 1."));
            }
        });
        expected.words().getOrDefault("steg", List.of()).stream()
                .filter(word -> !word.due().isEmpty() && !word.due().matches("\\d{4}-\\d{2}-\\d{2}"))
                .forEach(word -> problems.add(new PageError(
                        ExpectedSections.id(DUE + word.key()),
                        "Skriv sista dagen som år, månad och dag, till exempel 2026-12-31.")));
        return problems;
    }

    private Optional<PageError> problem(String key, Value value) {
        Optional<Concept> concept = names.concept(key);
        if (concept.isEmpty()) {
            return Optional.of(new PageError(
                    ExpectedSections.id(VALUE + key),
                    "Vokabulären har inget begrepp ”%s”. Töm fältet så tas det bort.".formatted(key)));
        }
        if (ExpectedText.fits(concept.get(), value.texts())) {
            return Optional.empty();
        }
        String each =
                names.list(concept.get()).isPresent() ? " Skriv ett värde för varje post med semikolon emellan." : "";
        return Optional.of(new PageError(
                ExpectedSections.id(VALUE + key),
                "Skriv ”%s” som %s.%s"
                        .formatted(
                                concept.get().title(),
                                concept.get().type().kind().word(),
                                each)));
    }
}

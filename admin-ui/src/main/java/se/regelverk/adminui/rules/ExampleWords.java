package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regelverk.engine.assessment.Outcome;
import se.regelverk.engine.example.Expectation;
import se.regelverk.engine.example.PreparedExample;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Values;

/** An example in words: what is given and what it expects. */
public final class ExampleWords {
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param pack gives steps, grounds and what else is expected their names */
    public ExampleWords(RulePack pack) {
        var all = new ExpectedNames(pack);
        pack.parameters().forEach((key, parameter) -> names.put(key.value(), parameter.title()));
        Stream.of(all.undecided(), all.messages(), all.grounds(), all.steps()).forEach(names::putAll);
    }

    /** How many there are of each list, and the answers that are no text: nothing that names anybody. */
    public static List<String> given(PreparedExample prepared) {
        FormDefinition form = prepared.form();
        Map<String, String> texts = FormFields.texts(form, prepared.example().answers());
        List<String> given = new ArrayList<>();
        for (Group group : form.groups().values()) {
            String count = texts.getOrDefault(FormFields.countName(group), "0");
            if (!count.equals("0")) {
                given.add("%s: %s".formatted(group.title(), count));
            }
        }
        form.questions().values().stream()
                .filter(question ->
                        question.list().isEmpty() && question.concept().type().kind() != Kind.TEXT)
                .filter(question -> texts.containsKey(question.concept().key().value()))
                .map(question -> "%s: %s".formatted(question.concept().title(), shown(question, texts)))
                .forEach(given::add);
        return given;
    }

    private static String shown(Question question, Map<String, String> texts) {
        Concept concept = question.concept();
        String text = texts.getOrDefault(concept.key().value(), "");
        return Values.parse(concept.type().kind(), text, concept.options())
                .map(value -> Values.readable(value, concept.unit(), concept.options()))
                .orElse(text);
    }

    /** Each thing it expects. */
    public List<String> expected(PreparedExample prepared) {
        return prepared.example().expected().stream()
                .map(one -> one instanceof Expectation.ValueOf value
                        ? "%s %s".formatted(value.concept().title(), values(value))
                        : of((Expectation.Of) one))
                .toList();
    }

    private static String values(Expectation.ValueOf value) {
        return value.values().stream()
                .map(one -> Values.readable(
                        one, value.concept().unit(), value.concept().options()))
                .collect(Collectors.joining(", "));
    }

    private String of(Expectation.Of one) {
        String words = one.wanted().stream()
                .map(wanted -> name(one.property(), wanted.word())
                        + wanted.due().map(day -> " senast " + day).orElse(""))
                .collect(Collectors.joining(", "));
        return label(one.property()) + " " + words;
    }

    private String name(Expectation.Property property, String word) {
        return property == Expectation.Property.OUTCOME ? outcome(word) : names.getOrDefault(word, word);
    }

    private static String outcome(String word) {
        return Stream.of(Outcome.values())
                .filter(outcome -> outcome.name().equals(word))
                .map(Outcome::title)
                .findFirst()
                .orElse(word);
    }

    private static String label(Expectation.Property property) {
        return switch (property) {
            case OUTCOME -> "Utfall";
            case AMOUNT -> "Belopp";
            case LEVEL -> "Nivå";
            case STEPS -> "Steg:";
            case NO_STEPS -> "Inte steg:";
            case FINDINGS -> "Meddelande:";
            case NO_FINDINGS -> "Inte meddelande:";
            case GROUNDS -> "Grund:";
            case UNDECIDED -> "Går inte att avgöra:";
        };
    }
}

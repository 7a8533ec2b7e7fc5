package se.regelverk.engine.change.usage;

import java.util.Arrays;
import se.regelverk.engine.change.usage.Use.Place;
import se.regelverk.engine.change.usage.Use.Sort;
import se.regelverk.engine.change.usage.Use.Subject;
import se.regelverk.engine.content.Yaml;
import se.regelverk.engine.example.Expectation.Property;
import se.regelverk.engine.vocabulary.Vocabulary;

/** What examples name: in the answers given, in what they expect, and in where a problem is expected. */
final class ExampleUses {
    private final Collector collector;
    private final Vocabulary vocabulary;

    ExampleUses(Collector collector, Vocabulary vocabulary) {
        this.collector = collector;
        this.vocabulary = vocabulary;
    }

    void ofRules(Yaml root) {
        for (Yaml example : Nodes.items(root)) {
            Place place = place(Sort.EXAMPLE, root, example);
            Nodes.get(example, "givet")
                    .flatMap(given -> Nodes.get(given, "svar"))
                    .ifPresent(answers -> answers(answers, "", place));
            Nodes.get(example, "forvantat").ifPresent(expected -> expected(expected, place));
        }
    }

    void ofForm(String form, Yaml root) {
        for (Yaml example : Nodes.items(root)) {
            Place place = place(Sort.FORM_EXAMPLE, root, example);
            Nodes.get(example, "svar").ifPresent(answers -> answers(answers, "", place));
            Nodes.items(example, "problem")
                    .forEach(problem -> Nodes.get(problem, "falt").ifPresent(pointer -> pointer(pointer, place)));
        }
    }

    /** The file is what an example's page needs beside its name. */
    private static Place place(Sort sort, Yaml root, Yaml example) {
        String name = Nodes.text(example, "namn").orElse("");
        return new Place(sort, root.location().file(), name, name);
    }

    private void answers(Yaml node, String key, Place place) {
        if (node instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(item -> answers(item, key, place));
        }
        if (node instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach((name, value) -> {
                String full = key.isEmpty() ? name : key + "." + name;
                Subjects.of(full, vocabulary).ifPresent(subject -> collector.key(mapping, name, subject, place));
                answers(value, full, place);
            });
        }
    }

    private void expected(Yaml node, Place place) {
        if (!(node instanceof Yaml.Mapping mapping)) {
            return;
        }
        mapping.entries().forEach((word, value) -> {
            if (Arrays.stream(Property.values()).noneMatch(one -> one.word().equals(word))) {
                Subjects.of(word, vocabulary).ifPresent(subject -> collector.key(mapping, word, subject, place));
            } else if (word.equals(Property.UNDECIDED.word())) {
                Nodes.items(value).forEach(item -> undecided(item, place));
            }
        });
    }

    private void undecided(Yaml item, Place place) {
        if (item instanceof Yaml.Scalar scalar) {
            Subjects.of(scalar.text(), vocabulary)
                    .ifPresent(subject ->
                            collector.part(scalar, subject, 0, scalar.text().length(), place));
        }
    }

    /** {@code /barn/1/alder}: every part of it may name something. */
    private void pointer(Yaml node, Place place) {
        if (!(node instanceof Yaml.Scalar scalar)) {
            return;
        }
        String key = "";
        int at = 0;
        for (String step : scalar.text().split("/", -1)) {
            boolean isName = !step.isEmpty() && !Character.isDigit(step.charAt(0));
            if (isName) {
                key = key.isEmpty() ? step : key + "." + step;
                int start = at;
                Subjects.of(key, vocabulary)
                        .ifPresent(subject -> add(scalar, subject, start, start + step.length(), place));
            }
            at += step.length() + 1;
        }
    }

    private void add(Yaml.Scalar scalar, Subject subject, int start, int end, Place place) {
        collector.part(scalar, subject, start, end, place);
    }
}

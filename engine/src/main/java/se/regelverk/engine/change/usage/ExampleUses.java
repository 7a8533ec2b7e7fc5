package se.regelverk.engine.change.usage;

import java.util.Arrays;
import java.util.function.BiConsumer;
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
        Nodes.text(root, "tabell").ifPresent(title -> table(root, title));
        for (Yaml example : Nodes.items(root)) {
            Place place = place(Sort.EXAMPLE, root, example);
            Nodes.get(example, "givet")
                    .flatMap(given -> Nodes.get(given, "svar"))
                    .ifPresent(answers -> answers(answers, "", place));
            Nodes.get(example, "forvantat").ifPresent(expected -> expected(expected, place));
        }
    }

    /** What a table of examples shares, what its columns change or expect, and what its lines say cannot be decided. */
    private void table(Yaml root, String title) {
        var place = new Place(Sort.EXAMPLE, root.location().file(), title, title);
        Nodes.get(root, "givet")
                .flatMap(given -> Nodes.get(given, "svar"))
                .ifPresent(answers -> answers(answers, "", place));
        Nodes.get(root, "forvantat").ifPresent(expected -> expected(expected, place));
        Nodes.get(root, "in").ifPresent(columns -> columns(columns, (key, node) -> path(node, place)));
        Nodes.get(root, "ut")
                .ifPresent(columns -> columns(columns, (key, node) -> {
                    Yaml concept = Nodes.get(node, "begrepp").orElse(node);
                    undecided(concept, place);
                    if (concept instanceof Yaml.Scalar scalar && scalar.text().equals(Property.UNDECIDED.word())) {
                        Nodes.items(root, "rader")
                                .forEach(line -> Nodes.get(line, key).ifPresent(cell -> cell(cell, place)));
                    }
                }));
    }

    private static void columns(Yaml columns, BiConsumer<String, Yaml> each) {
        if (columns instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach(each);
        }
    }

    private void cell(Yaml cell, Place place) {
        undecided(cell, place);
        Nodes.items(cell).forEach(item -> undecided(item, place));
    }

    void ofForm(String form, Yaml root) {
        for (Yaml example : Nodes.items(root)) {
            Place place = place(Sort.FORM_EXAMPLE, root, example);
            Nodes.get(example, "svar").ifPresent(answers -> answers(answers, "", place));
            Nodes.items(example, "problem")
                    .forEach(problem -> Nodes.get(problem, "falt").ifPresent(pointer -> path(pointer, place)));
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

    /** {@code /barn/1/alder} or {@code barn.1.alder}: every part of it may name something. */
    private void path(Yaml node, Place place) {
        if (!(node instanceof Yaml.Scalar scalar)) {
            return;
        }
        String key = "";
        int at = 0;
        for (String step : scalar.text().split("[./]", -1)) {
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

package se.regelverk.adminui.rules.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regelverk.adminui.rules.SentFields;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.form.SchemaForm.Result.Laid;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.ConceptGroup;
import se.regelverk.engine.vocabulary.Vocabulary;

/** Which words of the vocabulary the parts of a schema become, as the page proposes or its author has chosen. */
record SchemaMapping(List<ListRow> lists, List<Row> questions) {
    /**
     * A list of the schema.
     *
     * @param known a list of the vocabulary, empty for a new one
     * @param key of a new one
     */
    record ListRow(int number, Group group, String known, String key, List<Choice> choices) {
        public String target() {
            return known.isEmpty() ? key : known;
        }
    }

    /**
     * A question of the schema.
     *
     * @param known a concept of the vocabulary, empty for a new one
     * @param key last name of a new one
     * @param list of the vocabulary that it stands in, empty for none
     */
    record Row(int number, Question question, String known, String key, String list, List<Choice> choices) {
        public String target() {
            return !known.isEmpty() ? known : list.isEmpty() ? key : list + "." + key;
        }

        public String type() {
            return question.concept().type().title();
        }

        /** What it is said to be with what it stands in. */
        public String label() {
            return question.within().isEmpty() ? question.label() : question.within() + ": " + question.label();
        }
    }

    static SchemaMapping of(Laid laid, SentFields sent, Vocabulary vocabulary) {
        Set<String> taken = new HashSet<>(
                vocabulary.concepts().keySet().stream().map(key -> key.value()).toList());
        List<ListRow> lists = new ArrayList<>();
        laid.form().groups().values().forEach(group -> lists.add(list(lists.size(), group, sent, vocabulary)));
        Map<String, String> byGroup = new LinkedHashMap<>();
        lists.forEach(list -> byGroup.put(list.group().key(), list.target()));
        List<Row> rows = new ArrayList<>();
        for (Question question : laid.form().questions().values()) {
            String list =
                    question.list().map(own -> byGroup.getOrDefault(own, own)).orElse("");
            Row row = row(rows.size(), question, list, sent, vocabulary, taken);
            taken.add(row.target());
            rows.add(row);
        }
        return new SchemaMapping(lists, rows);
    }

    private static ListRow list(int number, Group group, SentFields sent, Vocabulary vocabulary) {
        List<Choice> choices = vocabulary.groups().values().stream()
                .filter(ConceptGroup::isList)
                .map(one -> Choice.of(one.key(), one.title()))
                .toList();
        String key = Keys.orOf(sent.text("listnyckel:" + number), group.title(), Keys::camel);
        String sentKnown = sent.text("lista:" + number);
        String known = choices.stream().anyMatch(one -> one.value().equals(sentKnown)) ? sentKnown : "";
        return new ListRow(number, group, known, key, choices);
    }

    private static Row row(
            int number, Question question, String list, SentFields sent, Vocabulary vocabulary, Set<String> taken) {
        List<Choice> choices = vocabulary.concepts().values().stream()
                .filter(concept -> !concept.computed()
                        && concept.type() == question.concept().type())
                .filter(concept -> vocabulary
                        .listOf(concept.key())
                        .map(ConceptGroup::key)
                        .orElse("")
                        .equals(list))
                .sorted(Comparator.comparing(Concept::title, String.CASE_INSENSITIVE_ORDER))
                .map(concept -> Choice.of(concept.key().value(), "%s (%s)".formatted(concept.title(), concept.key())))
                .toList();
        String sentKnown = sent.text("begrepp:" + number);
        String known = choices.stream().anyMatch(one -> one.value().equals(sentKnown)) ? sentKnown : "";
        String written = sent.text("nyckel:" + number);
        return new Row(
                number, question, known, written.isEmpty() ? free(question, list, taken) : written, list, choices);
    }

    /** The names that lead to it in one word, with a number when the word is taken. */
    private static String free(Question question, String list, Set<String> taken) {
        String words = question.concept().key().value().replace('.', ' ');
        String wished = list.isEmpty() ? words : words.substring(words.indexOf(' ') + 1);
        String camel = joined(wished);
        String free = camel;
        for (int number = 2; taken.contains(list.isEmpty() ? free : list + "." + free); number++) {
            free = camel + number;
        }
        return free;
    }

    private static String joined(String words) {
        StringBuilder joined = new StringBuilder();
        for (String word : words.split(" ", -1)) {
            joined.append(joined.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return joined.toString();
    }
}

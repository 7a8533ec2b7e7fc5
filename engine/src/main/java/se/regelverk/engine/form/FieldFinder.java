package se.regelverk.engine.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.expression.Gap;

/** Finds which question or group of a form a path in the answers leads to. */
final class FieldFinder {
    private final FormDefinition form;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, Question> questions = new HashMap<>();

    FieldFinder(FormDefinition form) {
        this.form = form;
        for (FormPage page : form.pages()) {
            for (FormItem item : page.items()) {
                if (item instanceof Group group) {
                    places.put(group.key(), places.size());
                }
                item.questions().forEach(this::place);
            }
        }
    }

    private void place(Question question) {
        String path = String.join(".", names(question));
        places.put(path, places.size());
        questions.put(path, question);
    }

    private static List<String> names(Question question) {
        List<String> names = new ArrayList<>(question.list().stream().toList());
        names.addAll(question.path());
        return names;
    }

    /** Where a field stands: its item within the list comes before its place in the item. */
    record Order(int outer, int item, int inner) implements Comparable<Order> {
        @Override
        public int compareTo(Order other) {
            return Comparator.comparingInt(Order::outer)
                    .thenComparingInt(Order::item)
                    .thenComparingInt(Order::inner)
                    .compare(this, other);
        }
    }

    /**
     * What a path leads to.
     *
     * @param key the path's names joined by dots, without indexes
     * @param item the list's item, or {@link Gap#WHOLE_CASE}
     */
    record Field(
            String pointer,
            String key,
            int item,
            String label,
            Optional<Question> question,
            Optional<Group> group,
            Order order) {}

    Field field(Question question, int item) {
        return field(item < 0 ? FieldNames.path(question) : FieldNames.path(question, item));
    }

    Field field(List<Object> path) {
        List<String> names = new ArrayList<>();
        int item = Gap.WHOLE_CASE;
        for (Object step : path) {
            if (step instanceof Integer index) {
                item = index;
            } else {
                names.add(step.toString());
            }
        }
        String key = String.join(".", names);
        Optional<Question> question = Optional.ofNullable(questions.get(key));
        Optional<Group> group =
                Optional.ofNullable(names.isEmpty() ? null : form.groups().get(names.get(0)));
        String label = label(key, item, question, group);
        return new Field(FieldNames.pointer(path), key, item, label, question, group, order(key, item, group));
    }

    private static String label(String key, int item, Optional<Question> question, Optional<Group> group) {
        String own = question.map(Question::fullLabel).orElse("");
        if (group.isEmpty() || item < 0) {
            return own.isEmpty()
                    ? group.filter(found -> found.key().equals(key))
                            .map(Group::title)
                            .orElse("")
                    : own;
        }
        String row = group.get().itemTitle(item);
        return own.isEmpty() ? row : row + ": " + own;
    }

    private Order order(String key, int item, Optional<Group> group) {
        // What the form does not know comes last.
        int inner = places.getOrDefault(key, Integer.MAX_VALUE);
        return group.map(found -> new Order(places.getOrDefault(found.key(), Integer.MAX_VALUE), item, inner))
                .orElseGet(() -> new Order(inner, Gap.WHOLE_CASE, inner));
    }

    /** The questions whose answers lie under a name that is an object in the answers, such as {@code hushall}. */
    List<Question> under(String key) {
        return form.questions().values().stream()
                .filter(question -> String.join(".", names(question)).startsWith(key + "."))
                .toList();
    }

    /** Names the form knows, for suggestions. */
    List<String> names() {
        List<String> names = new ArrayList<>(places.keySet());
        names.sort(null);
        return names;
    }
}

package se.regelverk.adminui.rules.sentence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;

/**
 * A condition as fields of a form, and back. A field's name is the way to its condition: {@code v} is the whole, {@code v.0} its first
 * part, {@code v.0.ar} the comparison of that part.
 */
final class ConditionForm {
    static final String ROOT = "v";
    private static final Set<String> GROUPS = Set.of("alla", "nagon", "ingen");
    private static final Set<String> WITHOUT_VALUE = Set.of("saknas", "angiven");
    private static final Set<String> SEVERAL_VALUES = Set.of("mellan", "nagon-av");
    private static final int DEEPEST = 3;
    private static final int MOST_PARTS = 50;

    private ConditionForm() {}

    /** The condition that was sent; one without fields always holds. */
    static Written read(Map<String, String> sent) {
        return read(sent, ROOT, 1);
    }

    private static Written read(Map<String, String> sent, String at, int depth) {
        String word = sent.getOrDefault(at + ".ord", "");
        if (GROUPS.contains(word) && depth <= DEEPEST) {
            List<Written> parts = new ArrayList<>();
            for (int part = 0; part < MOST_PARTS && isPart(sent, at + "." + part); part++) {
                parts.add(read(sent, at + "." + part, depth + 1));
            }
            return Entries.NONE.with(word, new Items(parts));
        }
        return sent.containsKey(at + ".begrepp") ? single(sent, at) : new Text("alltid");
    }

    private static boolean isPart(Map<String, String> sent, String at) {
        return sent.containsKey(at + ".ord") || sent.containsKey(at + ".begrepp");
    }

    private static Written single(Map<String, String> sent, String at) {
        String operator = sent.getOrDefault(at + ".ar", "lika");
        Entries condition = Entries.NONE
                .with("begrepp", sent.getOrDefault(at + ".begrepp", ""))
                .with("ar", operator);
        String value = sent.getOrDefault(at + ".varde", "").strip();
        if (WITHOUT_VALUE.contains(operator)) {
            return condition;
        }
        return condition.with("varde", SEVERAL_VALUES.contains(operator) ? several(value) : new Text(value));
    }

    private static Written several(String value) {
        return new Items(Arrays.stream(value.split(",\\s*"))
                .map(String::strip)
                .<Written>map(Text::new)
                .toList());
    }

    /**
     * What a button does with the condition.
     *
     * @param action {@code villkor:v.1} adds a condition to a group, {@code grupp:v.1} a group, {@code bort:v.1.0} takes a part away,
     *     {@code gruppera} puts the whole in a group; anything else does nothing
     */
    static Written applied(Written condition, String action) {
        if (action.equals("gruppera")) {
            List<Written> parts = condition instanceof Entries ? List.of(condition, fresh()) : List.of(fresh());
            return Entries.NONE.with("alla", new Items(parts));
        }
        String[] parts = action.split(":", 2);
        if (parts.length < 2 || !parts[1].matches("v(\\.\\d{1,2}){0,4}")) {
            return condition;
        }
        List<Integer> way = Arrays.stream(parts[1].split("\\."))
                .skip(1)
                .map(Integer::valueOf)
                .toList();
        return changed(condition, way, parts[0]);
    }

    private static Written changed(Written node, List<Integer> way, String action) {
        if (!(node instanceof Entries group) || group.entries().size() != 1) {
            return node;
        }
        String word = group.entries().keySet().iterator().next();
        if (!(group.entries().get(word) instanceof Items items)) {
            return node;
        }
        List<Written> parts = new ArrayList<>(items.items());
        if (way.isEmpty()) {
            add(parts, action);
        } else if (way.get(0) < parts.size()) {
            int at = way.get(0);
            if (way.size() == 1 && action.equals("bort")) {
                parts.remove(at);
            } else {
                parts.set(at, changed(parts.get(at), way.subList(1, way.size()), action));
            }
        }
        return Entries.NONE.with(word, new Items(parts));
    }

    private static void add(List<Written> parts, String action) {
        if (action.equals("villkor")) {
            parts.add(fresh());
        } else if (action.equals("grupp")) {
            parts.add(Entries.NONE.with("nagon", new Items(List.of(fresh()))));
        }
    }

    private static Entries fresh() {
        return Entries.NONE.with("begrepp", "").with("ar", "lika").with("varde", "");
    }
}

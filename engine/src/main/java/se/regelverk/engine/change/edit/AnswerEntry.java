package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.change.edit.Written.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Answers as an example writes them. */
final class AnswerEntry {
    private AnswerEntry() {}

    static Written written(JsonNode answer) {
        if (answer.isObject()) {
            var entries = new LinkedHashMap<String, Written>();
            answer.properties().forEach(one -> entries.put(one.getKey(), written(one.getValue())));
            return new Entries(entries);
        }
        if (answer.isArray()) {
            return new Items(answer.values().stream().map(AnswerEntry::written).toList());
        }
        if (answer.isBoolean()) {
            return new Text(answer.booleanValue() ? "ja" : "nej");
        }
        return new Text(answer.isNumber() ? answer.decimalValue().toPlainString() : answer.asString());
    }

    /**
     * Answers in place of others; those that are the same stay as they are written.
     *
     * @param before what the old text reads as
     */
    static Written writtenOver(Written old, JsonNode before, JsonNode after) {
        if (same(before, after)) {
            return old;
        }
        if (old instanceof Entries entries && before.isObject() && after.isObject()) {
            return object(entries, before, after);
        }
        return old instanceof Items items && before.isArray() && after.isArray()
                ? array(items.items(), before, after)
                : written(after);
    }

    private static Written object(Entries old, JsonNode before, JsonNode after) {
        var entries = new LinkedHashMap<String, Written>();
        old.entries().forEach((key, node) -> {
            if (after.has(key)) {
                entries.put(key, writtenOver(node, before.path(key), after.path(key)));
            } else if (before.path(key).isObject() && before.path(key).isEmpty()) {
                // A group that says nothing is as good as none; taking the line away would be an edit nobody made.
                entries.put(key, node);
            }
        });
        after.properties().forEach(one -> entries.putIfAbsent(one.getKey(), written(one.getValue())));
        return new Entries(entries);
    }

    /** Items that are the same at both ends are the same items; those between are taken one by one. */
    private static Written array(List<Written> old, JsonNode before, JsonNode after) {
        int shorter = Math.min(before.size(), after.size());
        int first = 0;
        while (first < shorter && same(before.get(first), after.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shorter - first && same(fromEnd(before, last), fromEnd(after, last))) {
            last++;
        }
        List<Written> items = new ArrayList<>(old.subList(0, first));
        for (int at = first; at < after.size() - last; at++) {
            boolean hasOld = at < before.size() - last;
            items.add(hasOld ? writtenOver(old.get(at), before.get(at), after.get(at)) : written(after.get(at)));
        }
        items.addAll(old.subList(old.size() - last, old.size()));
        return new Items(items);
    }

    private static JsonNode fromEnd(JsonNode array, int at) {
        JsonNode item = array.get(array.size() - 1 - at);
        return item == null ? JsonNodeFactory.instance.missingNode() : item;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        return one.equals(
                (a, b) -> a.isNumber() && b.isNumber() && a.decimalValue().compareTo(b.decimalValue()) == 0
                        ? 0
                        : a.equals(b) ? 0 : 1,
                other);
    }
}

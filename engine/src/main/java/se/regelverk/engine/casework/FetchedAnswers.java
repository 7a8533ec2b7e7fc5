package se.regelverk.engine.casework;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What sources answered of a draft's fields, before it is in the draft.
 *
 * @param fields by name; those in lists are with their list
 */
record FetchedAnswers(Map<String, Fetched> fields, List<FetchedList> lists) {
    FetchedAnswers {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        lists = List.copyOf(lists);
    }

    static FetchedAnswers all(Collection<FetchedAnswers> several) {
        Map<String, Fetched> fields = new LinkedHashMap<>();
        several.forEach(one -> fields.putAll(one.fields()));
        return new FetchedAnswers(
                fields, several.stream().flatMap(one -> one.lists().stream()).toList());
    }

    /** Every answer; a list's size is one only when it has no items to answer for it. */
    Stream<Fetched> each() {
        return Stream.concat(
                fields.values().stream(),
                lists.stream()
                        .flatMap(list ->
                                list.fields().isEmpty() ? Stream.of(list.size()) : list.fields().values().stream()));
    }

    /**
     * What a source answered of a list.
     *
     * @param key the list's
     * @param size how many items it has, as the text of the field that sends the number
     * @param fields of the items, by name
     */
    record FetchedList(String key, Fetched size, Map<String, Fetched> fields) {
        FetchedList {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        String sizeName() {
            return key + "[]";
        }

        boolean has(String name) {
            return name.startsWith(key + "[") && !name.equals(sizeName());
        }
    }
}

package se.regelverk.engine.migration;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.regelverk.engine.expression.Gap;

/**
 * An HTML name of a field, taken apart.
 *
 * @param key what it answers: a concept's key, a list's, or what says "none of these"
 * @param item the list's item, {@link #NO_ITEM} outside lists and for a list's number of items
 * @param part what follows the key when a question has several fields, with its dot; empty for one
 * @param isCount whether it is a list's number of items
 */
record FieldName(String key, int item, String part, boolean isCount) {
    private static final int NO_ITEM = Gap.WHOLE_CASE;
    private static final Pattern IN_ITEM = Pattern.compile("([^\\[\\]]+)\\[(0|[1-9][0-9]{0,2})]\\.([^\\[\\]]+)");
    private static final Pattern COUNT = Pattern.compile("([^\\[\\]]+)\\[]");

    /**
     * Takes a name apart.
     *
     * @param isKey whether the form has such a key
     * @return empty when it is no name of the form's fields
     */
    static Optional<FieldName> of(String name, Predicate<String> isKey) {
        Matcher count = COUNT.matcher(name);
        if (count.matches()) {
            return Optional.of(new FieldName(count.group(1), NO_ITEM, "", true));
        }
        Matcher inItem = IN_ITEM.matcher(name);
        return inItem.matches()
                ? whole(inItem.group(1) + "." + inItem.group(3), Integer.parseInt(inItem.group(2)), isKey)
                : whole(name, NO_ITEM, isKey);
    }

    private static Optional<FieldName> whole(String name, int item, Predicate<String> isKey) {
        for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
            String key = name.substring(0, end);
            if (isKey.test(key)) {
                return Optional.of(new FieldName(key, item, name.substring(end), false));
            }
        }
        return Optional.empty();
    }

    boolean isInItem() {
        return item != NO_ITEM;
    }
}

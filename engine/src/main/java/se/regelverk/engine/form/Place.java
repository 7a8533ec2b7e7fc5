package se.regelverk.engine.form;

import se.regelverk.engine.expression.Gap;

/**
 * A field of a filled form, or a whole list.
 *
 * @param key of the concept or list
 * @param item which item of the list, the first is 0; {@link Gap#WHOLE_CASE} outside lists
 */
public record Place(String key, int item) {
    static Place ofList(String list) {
        return new Place(list, Gap.WHOLE_CASE);
    }
}

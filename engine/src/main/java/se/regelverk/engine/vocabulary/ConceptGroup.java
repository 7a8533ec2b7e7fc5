package se.regelverk.engine.vocabulary;

/**
 * Concepts that belong together; a list repeats them once per item.
 *
 * @param key such as {@code barn}
 * @param title such as "Barn i hushållet"
 * @param itemTitle what one item is called, such as "Barn"; empty unless a list
 */
public record ConceptGroup(String key, String title, boolean isList, String itemTitle) {
    /** No list of a person's matters is longer; more would make a page, and what is computed for each item, too large. */
    public static final int MOST_ITEMS = 200;
}

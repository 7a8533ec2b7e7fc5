package se.regelverk.engine.variation;

/**
 * A thing that can be left open.
 *
 * @param key of an amount {@code familj.varde}, of a row or a sentence its id, of a question {@code formular/fraga-id}
 */
public record LocalItem(LocalKind kind, String key) implements Comparable<LocalItem> {
    @Override
    public int compareTo(LocalItem other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? key.compareTo(other.key) : byKind;
    }
}

package se.regelverk.engine.casework;

import java.util.List;

/** How much a draft holds: a document in the database has room for sixteen megabytes, and whoever sends more must be told before it is full. */
public final class DraftLimits {
    /** Characters in one field; five times what any question takes. */
    public static final int MOST_IN_A_FIELD = 100_000;

    /** Characters in all, with what stood in the fields before. */
    private static final int MOST_IN_ALL = 4_000_000;

    private DraftLimits() {}

    /** A draft would hold more than there is room for. Nothing of it is saved. */
    public static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded() {
            super("A draft would hold more than %d characters".formatted(MOST_IN_ALL));
        }
    }

    /** Whether a text can be saved in a field. */
    public static boolean takes(String text) {
        return text.length() <= MOST_IN_A_FIELD;
    }

    /**
     * The fields as there is room for them: what stood in them before goes first.
     *
     * @throws Exceeded if what stands in them is too much
     */
    static List<DraftField> held(List<DraftField> fields) {
        if (size(fields) <= MOST_IN_ALL) {
            return fields;
        }
        List<DraftField> bare = fields.stream().map(DraftField::withoutHistory).toList();
        if (size(bare) > MOST_IN_ALL) {
            throw new Exceeded();
        }
        return bare;
    }

    private static long size(List<DraftField> fields) {
        return fields.stream().mapToLong(DraftField::size).sum();
    }
}

package se.regelverk.engine.replay;

/** How many cases could not be compared, and why. */
public record SkippedCount(Why why, long cases) implements Counted<SkippedCount> {
    /** Why a case could not be compared. */
    public enum Why {
        /** The content without the change, or with it, has no such form. */
        NO_FORM("Formuläret finns inte i båda versionerna"),
        /** The rules differ between förvaltningar, and the case does not say which it is in. */
        NO_DISTRICT("Ärendet säger inte i vilken förvaltning det är"),
        /** What is stored cannot be read as answers of the form. */
        UNREADABLE("Svaren går inte att läsa med formuläret");

        private final String title;

        Why(String title) {
            this.title = title;
        }

        /** As people read it. */
        public String title() {
            return title;
        }
    }

    @Override
    public String what() {
        return why.name();
    }

    @Override
    public SkippedCount plus(SkippedCount other) {
        return new SkippedCount(why, cases + other.cases);
    }
}

package se.regelverk.engine.assessment;

import se.regelverk.engine.fact.Source;

/** Where a value that a conclusion used came from. It becomes text only when somebody reads it. */
public sealed interface Origin {
    /** An answer, or why there is none. */
    record Given(Source source) implements Origin {}

    /**
     * A parameter.
     *
     * @param citation decision or section and first day
     */
    record OfParameter(String citation) implements Origin {}

    /** What needs no more to be said of it. */
    enum Plain implements Origin {
        /** A table, a calculation, or the assessment itself. */
        COMPUTED("Räknat"),
        /** One of the three clocks. */
        OF_THE_CASE("Ärendet");

        private final String text;

        Plain(String text) {
            this.text = text;
        }
    }

    /** As a case worker reads it. */
    default String readable() {
        if (this instanceof Given given) {
            return given.source().readable();
        }
        if (this instanceof OfParameter parameter) {
            return parameter.citation();
        }
        return ((Plain) this).text;
    }
}

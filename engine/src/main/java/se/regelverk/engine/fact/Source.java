package se.regelverk.engine.fact;

/** Where a fact came from, or why there is none. */
public sealed interface Source {
    /**
     * Answered in a form.
     *
     * @param form the form's title
     * @param question the question as it was asked
     */
    record Answered(String form, String question) implements Source {}

    /** Stated without a form, as in an example. */
    record Stated() implements Source {}

    /** Not answered, and the vocabulary says openly what then counts. */
    record Assumed(String reason) implements Source {}

    /** The question does not arise: the form does not ask it with these answers. */
    record NotAsked() implements Source {}

    /** The answer was "vet inte". */
    record NotKnown() implements Source {}

    /** No answer. */
    record Missing() implements Source {}

    /** As a case worker reads it. */
    default String readable() {
        if (this instanceof Answered answered) {
            return "%s: ”%s”".formatted(answered.form(), answered.question());
        }
        if (this instanceof Assumed assumed) {
            return "Ej angivet. %s".formatted(assumed.reason());
        }
        if (this instanceof Stated) {
            return "Angivet";
        }
        if (this instanceof NotAsked) {
            return "Frågan gäller inte";
        }
        return this instanceof NotKnown ? "Svaret är ”vet inte”" : "Inget svar";
    }
}

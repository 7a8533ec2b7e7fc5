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

    /**
     * Fetched from a register or another case, and stands as it was fetched.
     *
     * @param from what answered, as a sentence begins with it
     * @param at when, as people read it
     */
    record Fetched(String from, String at) implements Source {}

    /**
     * Answered by a person though a source gave another value.
     *
     * @param by who wrote what stands
     * @param at when, as people read it
     * @param fetched the source's value as people read it
     * @param from what answered, and when
     */
    record Changed(String by, String at, String fetched, String from) implements Source {}

    /** No answer, and the source it should have come from had none. */
    record NotFetched(String why) implements Source {}

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
        if (this instanceof Fetched fetched) {
            return "%s, hämtat %s".formatted(fetched.from(), fetched.at());
        }
        if (this instanceof Changed changed) {
            return "Ändrat av %s %s, hämtat värde var %s (%s)"
                    .formatted(changed.by(), changed.at(), changed.fetched(), changed.from());
        }
        return this instanceof NotFetched none ? none.why() : plain();
    }

    private String plain() {
        if (this instanceof Stated) {
            return "Angivet";
        }
        if (this instanceof NotAsked) {
            return "Frågan gäller inte";
        }
        return this instanceof NotKnown ? "Svaret är ”vet inte”" : "Inget svar";
    }
}

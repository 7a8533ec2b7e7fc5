package se.regelverk.engine.form;

import se.regelverk.engine.content.Worded;

/** How much an answer is needed. Only the first level stops a form from being handed in. */
public enum Requirement implements Worded {
    REQUIRED_TO_SUBMIT("spara", "krävs för att lämna in"),
    REQUIRED_TO_DECIDE("beslut", "krävs för beslut"),
    DESIRED("onskvard", "frivillig");

    private final String word;
    private final String phrase;

    Requirement(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    @Override
    public String word() {
        return word;
    }

    /** As people read it beside a question. */
    public String phrase() {
        return phrase;
    }
}

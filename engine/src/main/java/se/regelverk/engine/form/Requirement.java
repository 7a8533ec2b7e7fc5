package se.regelverk.engine.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How much an answer is needed. Only the first level stops a form from being handed in. */
public enum Requirement {
    REQUIRED_TO_SUBMIT("spara", "krävs för att lämna in"),
    REQUIRED_TO_DECIDE("beslut", "krävs för beslut"),
    DESIRED("onskvard", "frivillig");

    private final String word;
    private final String phrase;

    Requirement(String word, String phrase) {
        this.word = word;
        this.phrase = phrase;
    }

    /** As authors write it. */
    public String word() {
        return word;
    }

    /** As people read it beside a question. */
    public String phrase() {
        return phrase;
    }

    static Optional<Requirement> ofWord(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Requirement::word).toList();
    }
}

package se.regelverk.engine.example;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What came of taking away from a case's answers what could tell whose they are. */
public sealed interface Deidentified {
    /**
     * Answers that give the same result and no longer say who it is about. Amounts, choices and how many there are of something stay.
     *
     * @param changed labels of the answers that were exchanged
     */
    record Made(JsonNode answers, List<String> changed) implements Deidentified {
        public Made {
            changed = List.copyOf(changed);
        }
    }

    /**
     * No example can be made of it.
     *
     * @param reason in Swedish, without any answer in it
     */
    record Refused(String reason) implements Deidentified {}
}

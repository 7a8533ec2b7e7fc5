package se.regelverk.engine.rulepack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How many rows of a decision table may fit, and which counts. */
public enum HitPolicy {
    UNIQUE("unik", "Exakt en rad stämmer"),
    FIRST("forsta", "Första raden som stämmer gäller"),
    COLLECT("samla", "Alla rader som stämmer räknas ihop");

    private final String word;
    private final String sentence;

    HitPolicy(String word, String sentence) {
        this.word = word;
        this.sentence = sentence;
    }

    public String word() {
        return word;
    }

    public String sentence() {
        return sentence;
    }

    /** The policy that content calls by the word. */
    public static Optional<HitPolicy> ofWord(String word) {
        return Arrays.stream(values())
                .filter(policy -> policy.word.equals(word))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(HitPolicy::word).toList();
    }
}

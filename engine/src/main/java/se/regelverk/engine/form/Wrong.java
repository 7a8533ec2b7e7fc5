package se.regelverk.engine.form;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be wrong with an answer, as authors name it when they write words of their own for it: {@code fel} of a question. */
public enum Wrong {
    MISSING("saknas", "required"),
    SHAPE("form", "type", "format", "pattern", "enum", "const", "anyOf", "oneOf", "multipleOf"),
    TOO_SMALL("for-litet", "minimum", "exclusiveMinimum"),
    TOO_LARGE("for-stort", "maximum", "exclusiveMaximum"),
    TOO_SHORT("for-kort", "minLength"),
    TOO_LONG("for-langt", "maxLength"),
    OTHER("annat");

    private static final Map<String, Wrong> BY_KEYWORD = Arrays.stream(values())
            .flatMap(wrong -> Arrays.stream(wrong.keywords).map(keyword -> Map.entry(keyword, wrong)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String word;
    private final String[] keywords;

    Wrong(String word, String... keywords) {
        this.word = word;
        this.keywords = keywords;
    }

    /** As authors write it. */
    public String word() {
        return word;
    }

    /** What a keyword of JSON Schema finds wrong. */
    static Wrong of(String keyword) {
        return BY_KEYWORD.getOrDefault(keyword, OTHER);
    }
}

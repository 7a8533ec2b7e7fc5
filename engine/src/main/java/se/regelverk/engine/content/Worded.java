package se.regelverk.engine.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A constant of a closed list that authors choose from by its word. */
public interface Worded {
    /** As authors write it. */
    String word();

    /** The constant that is written so. */
    static <E extends Enum<E> & Worded> Optional<E> find(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(one -> one.word().equals(word))
                .findFirst();
    }

    /** All that may be written, in the list's order. */
    static <E extends Enum<E> & Worded> List<String> words(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Worded::word).toList();
    }
}

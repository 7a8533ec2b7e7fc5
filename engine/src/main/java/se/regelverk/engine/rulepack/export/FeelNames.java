package se.regelverk.engine.rulepack.export;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * Names in the DMN model. Keys are ASCII words without underscores, so a name with one is ours: {@code barn_alder} is the concept
 * {@code barn.alder}, and a name that ends with one is a function or a word that FEEL has taken.
 */
final class FeelNames {
    /** Words that FEEL's grammar or its functions have taken; two-word functions begin with one of these. */
    private static final Set<String> TAKEN = Set.of(
            ("abs after all and any append before between calendar ceiling coincides concatenate contains context count date day decimal "
                            + "distinct duration during ends even every exp external false finished flatten floor for from function get if in "
                            + "includes index insert instance is item limit list log lower matches max mean median meets met min mode modulo "
                            + "month not now null number odd of or overlaps partial product put range remove replace return reverse round "
                            + "satisfies some sort split sqrt started starts stddev string sublist substring sum then time today true union "
                            + "upper week year years else")
                    .split(" "));

    /** The number of the current item, the first is 1. */
    static final String ITEM = "post_nr";

    private FeelNames() {}

    /** One word of a key. */
    static String word(String word) {
        return TAKEN.contains(word) ? word + "_" : word;
    }

    /** The input data a key is part of, or the key itself when it has no group. */
    static String root(ConceptKey key) {
        return word(firstWord(key));
    }

    static String firstWord(ConceptKey key) {
        int dot = key.value().indexOf('.');
        return dot < 0 ? key.value() : key.value().substring(0, dot);
    }

    /** What follows the root, with its dots: {@code .typ}; empty for a key without group. */
    static String rest(ConceptKey key) {
        return Arrays.stream(key.value().split("\\.", -1))
                .skip(1)
                .map(word -> "." + word(word))
                .collect(Collectors.joining());
    }

    /** The decision that gives a concept its value. */
    static String decision(ConceptKey key) {
        return key.group().isEmpty() ? word(key.value()) : key.value().replace('.', '_');
    }

    /** The function that gives one item the concept's value. */
    static String itemFunction(ConceptKey key) {
        return decision(key) + "_";
    }

    /** An ASCII name of any text, such as a rule's id; different texts may become the same. */
    static String ascii(String text) {
        String folded = text.replaceAll("[åä]", "a")
                .replaceAll("[ÅÄ]", "A")
                .replace('ö', 'o')
                .replace('Ö', 'O');
        return folded.replaceAll("[^A-Za-z0-9]", "_");
    }
}

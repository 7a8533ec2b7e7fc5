package se.regelverk.engine.form;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Gives the properties of a schema the names that conditions know them by. Their answers keep the names of the schema. */
final class SchemaKeys {
    private static final int LONGEST_NAME = 80;
    private final Set<String> taken = new HashSet<>();

    /** Whether a property's name can stand in a field's name. */
    static boolean isUsable(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_NAME
                && name.chars().noneMatch(one -> "./~[]\"\\".indexOf(one) >= 0 || one < ' ');
    }

    /** A key that no other path has; empty when the path is deeper than keys are. */
    Optional<ConceptKey> of(List<String> path) {
        String wished = path.stream().map(SchemaKeys::word).collect(Collectors.joining("."));
        String key = wished;
        for (int number = 2; !taken.add(key); number++) {
            key = wished + number;
        }
        return ConceptKey.isValid(key) ? Optional.of(new ConceptKey(key)) : Optional.empty();
    }

    /** camelCase in ASCII: "Förnamn" → {@code fornamn}, "first_name" → {@code firstName}. */
    static String word(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        StringBuilder word = new StringBuilder();
        for (String part : plain.split("[^A-Za-z0-9]+", -1)) {
            if (!part.isEmpty()) {
                String first = part.substring(0, 1);
                word.append(word.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(part.substring(1));
            }
        }
        return !word.isEmpty() && Character.isLetter(word.charAt(0)) ? word.toString() : "f" + word;
    }
}

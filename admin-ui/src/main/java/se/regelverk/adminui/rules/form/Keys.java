package se.regelverk.adminui.rules.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Technical keys made of what people write, so that nobody has to think of one. */
final class Keys {
    static final String KEBAB_HELP =
            "Skriv id med små bokstäver a–z, siffror och bindestreck, till exempel om-boendet. Ordet ny är upptaget.";
    private static final int MOST_WORDS = 6;

    private Keys() {}

    /** What was written, or what is made of the title when nothing was. */
    static String orOf(String written, String title, Function<String, String> make) {
        return written.isEmpty() ? make.apply(title) : written;
    }

    /** "Om boendet" → {@code om-boendet}. */
    static String kebab(String title) {
        return String.join("-", words(title));
    }

    /** "Antal barn" → {@code antalBarn}. */
    static String camel(String title) {
        List<String> words = words(title);
        return words.isEmpty()
                ? ""
                : words.get(0)
                        + words.stream()
                                .skip(1)
                                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                                .collect(Collectors.joining());
    }

    private static List<String> words(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("^[0-9 ]+", "")
                .strip();
        return ascii.isEmpty()
                ? List.of()
                : Arrays.stream(ascii.split(" ")).limit(MOST_WORDS).toList();
    }
}

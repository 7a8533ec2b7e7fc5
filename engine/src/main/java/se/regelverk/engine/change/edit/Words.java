package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.regelverk.engine.change.usage.Use;
import se.regelverk.engine.change.usage.Use.Spot;
import se.regelverk.engine.content.ContentFiles;

/** Changes single words at exact places of files, and not a character beside them. */
final class Words {
    private Words() {}

    /**
     * The files in which a word is changed.
     *
     * @param uses places whose last characters are the word
     * @return empty when a place is written so that the word cannot be found in it, as when it is broken over two lines
     */
    static Optional<SortedMap<String, String>> renamed(ContentFiles files, List<Use> uses, String word, String other) {
        Map<String, List<Spot>> byFile = new LinkedHashMap<>();
        uses.forEach(use -> byFile.computeIfAbsent(use.location().file(), none -> new ArrayList<>())
                .add(use.spot()));
        var texts = new TreeMap<String, String>();
        for (Map.Entry<String, List<Spot>> file : byFile.entrySet()) {
            String text = files.text(file.getKey()).orElseThrow();
            Optional<String> changed = changed(text, file.getValue(), word, other);
            if (changed.isEmpty()) {
                return Optional.empty();
            }
            texts.put(file.getKey(), changed.get());
        }
        return Optional.of(texts);
    }

    private static Optional<String> changed(String text, List<Spot> spots, String word, String other) {
        List<Integer> places = new ArrayList<>();
        for (Spot spot : spots) {
            Optional<Integer> place = place(text, spot, word);
            if (place.isEmpty()) {
                return Optional.empty();
            }
            places.add(place.get());
        }
        var changed = new StringBuilder(text);
        places.stream()
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(at -> changed.replace(at, at + word.length(), other));
        return Optional.of(changed.toString());
    }

    /** Quotes and escapes move the characters of a value; as many times as it says the word, it is written. */
    private static Optional<Integer> place(String text, Spot spot, String word) {
        String written = text.substring(spot.span().start(), spot.span().end());
        List<Integer> said = occurrences(spot.decoded(), word);
        List<Integer> inText = occurrences(written, word);
        int which = said.indexOf(spot.end() - word.length());
        return which < 0 || said.size() != inText.size()
                ? Optional.empty()
                : Optional.of(spot.span().start() + inText.get(which));
    }

    private static List<Integer> occurrences(String text, String word) {
        List<Integer> found = new ArrayList<>();
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            found.add(at);
        }
        return found;
    }
}

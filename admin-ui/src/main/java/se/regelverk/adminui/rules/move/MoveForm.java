package se.regelverk.adminui.rules.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What somebody has chosen and written, found again by what it is of: the page may have been shown before something else met.
 *
 * @param params as the form sends them: {@code fil-0}, {@code del-0}, {@code val-0}, {@code falt-0-0}, {@code falt-0-1} …
 */
record MoveForm(Map<String, String> params) {
    static final String MINE = "utkastet";
    static final String THEIRS = "beslutat";
    static final String OWN = "egen";

    /** Nothing is chosen yet. */
    static final MoveForm EMPTY = new MoveForm(Map.of());

    long version() {
        return number("version");
    }

    int to() {
        return (int) number("till");
    }

    private long number(String name) {
        String text = params.getOrDefault(name, "");
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    }

    String choice(Met conflict) {
        return place(conflict).map(at -> params.getOrDefault("val-" + at, "")).orElse("");
    }

    /** What is written in the fields; none when the page has not been sent. */
    Optional<List<String>> written(Met conflict, int count) {
        return place(conflict).map(at -> IntStream.range(0, count)
                .mapToObj(field -> written(at, field))
                .toList());
    }

    /** As it was written: a browser ends lines in its own way. */
    private String written(int at, int field) {
        return params.getOrDefault("falt-%d-%d".formatted(at, field), "").replace("\r\n", "\n");
    }

    /** What is written of things that do not meet any longer: nobody shall have to write it again. */
    List<String> left(List<Met> conflicts) {
        List<String> left = new ArrayList<>();
        for (int at = 0; params.containsKey("fil-" + at); at++) {
            int place = at;
            boolean isShown = conflicts.stream().anyMatch(one -> place(one).equals(Optional.of(place)));
            if (!isShown && OWN.equals(params.get("val-" + at))) {
                String prefix = "falt-%d-".formatted(at);
                params.keySet().stream()
                        .filter(name -> name.startsWith(prefix))
                        .sorted()
                        .map(name -> params.getOrDefault(name, ""))
                        .forEach(left::add);
            }
        }
        return left;
    }

    private Optional<Integer> place(Met conflict) {
        for (int at = 0; params.containsKey("fil-" + at); at++) {
            boolean isOf = Objects.equals(params.get("fil-" + at), conflict.path())
                    && Objects.equals(params.get("del-" + at), conflict.id());
            if (isOf) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}

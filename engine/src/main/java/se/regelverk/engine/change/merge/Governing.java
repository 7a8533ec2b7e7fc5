package se.regelverk.engine.change.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.regelverk.engine.change.edit.Piece;

/**
 * What decides the meaning of other things in its file: a table's columns and hit policy of its rows, a unit of its amounts, a source of the
 * amounts of its day. When one has changed such a thing and the other something that it decides, nobody has seen the two together, and
 * somebody must, although they stand on different lines.
 */
record Governing(Piece base, Piece mine, Piece theirs) {
    private static final List<String> OF_ROWS = List.of("in", "ut", "for", "traff", "niva");
    private static final List<String> OF_AMOUNTS = List.of("enhet", "typ", "en-av");
    private static final String VALUES = "varden";
    private static final String SOURCES = "kallor";

    /** The ways to what somebody must look at, though only one has changed it. */
    Set<List<String>> ways(String path) {
        Set<List<String>> ways = new HashSet<>();
        switch (Shapes.folder(path)) {
            case "tabeller" ->
                OF_ROWS.forEach(key -> {
                    List<List<String>> decided = new ArrayList<>(List.of(List.of("rader")));
                    OF_ROWS.stream().filter(other -> !other.equals(key)).forEach(other -> decided.add(List.of(other)));
                    note(ways, List.of(key), decided);
                });
            case "parametrar" -> amounts(ways);
            default -> {
                // Nothing in the other files decides what another part of them means.
            }
        }
        return ways;
    }

    private void amounts(Set<List<String>> ways) {
        OF_AMOUNTS.forEach(key -> note(ways, List.of(key), List.of(List.of(VALUES))));
        List<String> values = names(List.of(VALUES));
        for (String day : names(List.of(SOURCES))) {
            List<List<String>> decided =
                    values.stream().map(value -> List.of(VALUES, value, day)).toList();
            note(ways, List.of(SOURCES, day), decided);
        }
        for (String value : values) {
            List<String> way = List.of(VALUES, value);
            List<List<String>> amounts = names(way).stream()
                    .filter(PartNames::isDay)
                    .map(day -> List.of(VALUES, value, day))
                    .toList();
            OF_AMOUNTS.forEach(key -> note(ways, List.of(VALUES, value, key), amounts));
            names(List.of(VALUES, value, SOURCES))
                    .forEach(day ->
                            note(ways, List.of(VALUES, value, SOURCES, day), List.of(List.of(VALUES, value, day))));
        }
    }

    private void note(Set<List<String>> ways, List<String> deciding, List<List<String>> decided) {
        boolean isSeenApart = (isChanged(mine, deciding) && decided.stream().anyMatch(way -> isChanged(theirs, way)))
                || (isChanged(theirs, deciding) && decided.stream().anyMatch(way -> isChanged(mine, way)));
        if (isSeenApart) {
            ways.add(deciding);
        }
    }

    private boolean isChanged(Piece side, List<String> way) {
        return !side.at(way).map(Piece::text).equals(base.at(way).map(Piece::text));
    }

    /** The names of the parts that anybody has there. */
    private List<String> names(List<String> way) {
        return Stream.of(base, mine, theirs)
                .flatMap(side -> side.at(way).stream())
                .flatMap(piece -> piece instanceof Piece.Parts parts ? parts.names().stream() : Stream.of())
                .distinct()
                .toList();
    }
}

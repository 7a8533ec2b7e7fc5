package se.regelverk.engine.change.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/** The text of a new file of examples that are alike, made of one that is written out. */
public final class NewExampleTable {
    private static final List<String> CLOCKS = List.of("avser", "kand", "beslutsdag");

    private NewExampleTable() {}

    /**
     * Writes the table with the example as its only row.
     *
     * @param columns what becomes columns; the rest of the example is what all rows share
     */
    public static String text(String title, Entries example, List<ExampleColumn> columns) {
        Map<String, ExampleColumn> expected = ExampleColumn.byPlace(columns, false);
        Entries head = Entries.NONE.with("tabell", title);
        for (String clock : CLOCKS) {
            head = example.get(clock).isPresent() ? head.with(clock, example.text(clock)) : head;
        }
        head = head.with("givet", example.entries("givet"));
        var shared = new LinkedHashMap<>(example.entries("forvantat").entries());
        shared.keySet().removeAll(expected.keySet());
        head = shared.isEmpty() ? head : head.with("forvantat", new Entries(shared));
        head = head.with("in", ExampleColumn.written(columns, true));
        head = expected.isEmpty() ? head : head.with("ut", ExampleColumn.written(columns, false));
        return Writing.block(head, 0) + "\nrader:\n  - " + Writing.flow(row(example, columns), false) + "\n";
    }

    private static Entries row(Entries example, List<ExampleColumn> columns) {
        Entries row = Entries.NONE.with("namn", example.text("namn"));
        for (ExampleColumn column : columns) {
            Optional<Written> value = column.given()
                    ? answer(example, column.place())
                    : example.entries("forvantat").get(column.place()).map(NewExampleTable::bare);
            row = value.isPresent() ? row.with(column.key(), value.get()) : row;
        }
        return row;
    }

    /** Tolerance is the column's. */
    private static Written bare(Written expected) {
        return expected instanceof Entries tolerant ? tolerant.get("varde").orElse(expected) : expected;
    }

    /** What an example says at a column's place; a number in the place is an item of a list, the first is 1. */
    public static Optional<Written> answer(Entries example, String place) {
        if (CLOCKS.contains(place)) {
            return example.get(place);
        }
        Optional<Written> node = example.entries("givet").get("svar");
        for (String step : place.split("\\.", -1)) {
            node = node.flatMap(found -> step(found, step));
        }
        return node;
    }

    private static Optional<Written> step(Written node, String step) {
        if (node instanceof Items items && step.matches("[1-9][0-9]{0,2}")) {
            int at = Integer.parseInt(step) - 1;
            return at < items.items().size() ? Optional.of(items.items().get(at)) : Optional.empty();
        }
        return node instanceof Entries entries ? entries.get(step) : Optional.empty();
    }
}

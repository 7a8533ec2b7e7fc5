package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.content.Yaml;

/**
 * Changes a table's text until it says something else. Each row is cut on its own, so that the time grows with the rows and not with
 * rows times cuts; a row that moves takes the comments above it along, a row that is taken away leaves them. Like {@link Surgery} it
 * ends only when the text, read again, says exactly what was wanted, here also in that order.
 */
final class TableText {
    private static final String ROWS = "rader";

    private final String path;
    private final String text;
    private final Cuts cuts;
    private final Yaml.Sequence sequence;

    private TableText(String path, String text, Yaml.Sequence sequence) {
        this.path = path;
        this.text = text;
        this.cuts = new Cuts(text);
        this.sequence = sequence;
    }

    /** A row's lines, with those above it up to the row before. */
    private record Chunk(String above, String lines) {
        Chunk under(String moreAbove) {
            return new Chunk(moreAbove + above, lines);
        }
    }

    /** The text changed so that it says the target, or empty when it cannot be changed this way. */
    static Optional<String> become(String path, String text, Written target) {
        if (!(target instanceof Entries table)) {
            return Surgery.become(path, text, target);
        }
        return Surgery.read(path, text)
                .flatMap(root -> Written.of(root) instanceof Entries own
                                && own.get(ROWS).isPresent()
                                && table.get(ROWS).isPresent()
                        ? Surgery.become(
                                path, text, table.with(ROWS, own.get(ROWS).orElseThrow()))
                        : Optional.of(text))
                .flatMap(head -> rows(path, head, table))
                .flatMap(rows -> Surgery.become(path, rows, table))
                .flatMap(said -> ColumnOrder.become(path, said, table))
                .filter(done -> Surgery.read(path, done)
                        .map(Written::of)
                        .filter(table::equals)
                        .isPresent());
    }

    private static Optional<String> rows(String path, String text, Entries target) {
        Optional<Yaml.Sequence> own = Surgery.read(path, text)
                .filter(Yaml.Mapping.class::isInstance)
                .map(root -> ((Yaml.Mapping) root).entries().get(ROWS))
                .filter(Yaml.Sequence.class::isInstance)
                .map(Yaml.Sequence.class::cast);
        Optional<List<Entries>> wanted = target.get(ROWS).flatMap(TableText::numbered);
        boolean rowByRow = own.isPresent()
                && wanted.isPresent()
                && numbered(Written.of(own.get())).isPresent()
                && new TableText(path, text, own.get()).isOnLinesOfItsOwn();
        return rowByRow ? new TableText(path, text, own.orElseThrow()).become(wanted.orElseThrow()) : Optional.of(text);
    }

    /** The rows, when every one has an id of its own. */
    private static Optional<List<Entries>> numbered(Written rows) {
        if (!(rows instanceof Items items)) {
            return Optional.empty();
        }
        List<Entries> numbered = new ArrayList<>();
        items.items().stream()
                .filter(row ->
                        row instanceof Entries entries && entries.get("id").isPresent())
                .forEach(row -> numbered.add((Entries) row));
        long ids = numbered.stream().map(row -> row.text("id")).distinct().count();
        return ids == items.items().size() && ids > 0 ? Optional.of(numbered) : Optional.empty();
    }

    private boolean isOnLinesOfItsOwn() {
        return !cuts.isFlow(sequence)
                && sequence.items().stream().allMatch(row -> text.substring(
                                lineStart(row), row.span().start())
                        .matches("\\s*-\\s+"));
    }

    private int lineStart(Yaml row) {
        return cuts.lineStart(row.span().start());
    }

    private int lineEnd(Yaml row) {
        return cuts.lineEnd(cuts.end(row));
    }

    private Optional<String> become(List<Entries> wanted) {
        Map<String, Chunk> chunks = new LinkedHashMap<>();
        Map<String, Entries> rowsById = new LinkedHashMap<>();
        wanted.forEach(row -> rowsById.put(row.text("id"), row));
        int from = lineStart(sequence.items().get(0));
        String leftAbove = "";
        for (Yaml row : sequence.items()) {
            String above = leftAbove + text.substring(from, lineStart(row));
            String id = ((Entries) Written.of(row)).text("id");
            Entries target = rowsById.get(id);
            leftAbove = target == null ? above : "";
            if (target != null) {
                Optional<String> lines = lines(row, target);
                if (lines.isEmpty()) {
                    return Optional.empty();
                }
                chunks.put(id, new Chunk("", lines.get()).under(above));
            }
            from = Math.min(lineEnd(row) + 1, text.length());
        }
        return Optional.of(joined(wanted, chunks, leftAbove, from));
    }

    private String joined(List<Entries> wanted, Map<String, Chunk> chunks, String leftAbove, int end) {
        Yaml first = sequence.items().get(0);
        var joined = new StringBuilder(text.substring(0, lineStart(first)));
        for (Entries row : wanted) {
            Chunk chunk = chunks.getOrDefault(row.text("id"), new Chunk("", fresh(first, row)));
            joined.append(chunk.above()).append(chunk.lines()).append('\n');
        }
        String rest = leftAbove + text.substring(end);
        boolean endsOpen = rest.isEmpty() && !text.endsWith("\n");
        return endsOpen ? joined.substring(0, joined.length() - 1) : joined + rest;
    }

    /** A row's lines as they are to be, cut in the row alone. */
    private Optional<String> lines(Yaml row, Entries target) {
        int start = row.span().start();
        int end = cuts.end(row);
        String whole = text.substring(lineStart(row), lineEnd(row));
        if (Written.of(row).equals(target)) {
            return Optional.of(whole);
        }
        String margin = " ".repeat(start - lineStart(row));
        return Surgery.become(path, margin + text.substring(start, end), target)
                .map(said -> text.substring(lineStart(row), start) + said.strip() + text.substring(end, lineEnd(row)));
    }

    /** A new row, written as the first one is. */
    private String fresh(Yaml first, Entries row) {
        int start = first.span().start();
        String dash = text.substring(lineStart(first), start);
        return dash + (cuts.isFlow(first) ? Writing.flow(row, false) : Writing.block(row, dash.length()));
    }
}

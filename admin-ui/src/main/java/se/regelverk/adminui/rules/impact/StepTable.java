package se.regelverk.adminui.rules.impact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.adminui.web.Cell;
import se.regelverk.adminui.web.Column;
import se.regelverk.engine.impact.ComparedContent;
import se.regelverk.engine.replay.Disclosed;
import se.regelverk.engine.rulepack.Sentence;

/** Steps, demands, deadlines, warnings and questions that come or go in some case. */
final class StepTable {
    private StepTable() {}

    /** Empty when none does. */
    static Optional<TableView> of(List<Disclosed.Sentence> sentences, ComparedContent contents) {
        List<List<Cell>> rows = sentences.stream()
                .filter(StepTable::differs)
                .map(one -> Stream.of(
                                one.id() + " " + title(one.id(), contents),
                                ImpactWords.number(one.added()),
                                ImpactWords.number(one.removed()),
                                ImpactWords.number(one.kept()))
                        .map(Cell::of)
                        .toList())
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableView(
                        "Steg, krav, frister, varningar och frågor, antal ärenden",
                        List.of(
                                Column.text("Regel"),
                                Column.number("Tillkommer"),
                                Column.number("Faller bort"),
                                Column.number("Som förut")),
                        rows));
    }

    /** A number that is not shown is one that is there. */
    private static boolean differs(Disclosed.Sentence one) {
        return one.added().orElse(1L) > 0 || one.removed().orElse(1L) > 0;
    }

    private static String title(String id, ComparedContent contents) {
        return Stream.of(contents.after(), contents.before())
                .flatMap(content -> content.pack().sentences().stream())
                .filter(sentence -> sentence.id().equals(id))
                .findFirst()
                .map(Sentence::title)
                .orElse("");
    }
}

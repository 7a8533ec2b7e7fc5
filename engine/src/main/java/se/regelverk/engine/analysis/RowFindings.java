package se.regelverk.engine.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.engine.analysis.Case.Certainty;
import se.regelverk.engine.analysis.Dimension.About;
import se.regelverk.engine.analysis.Finding.Kind;
import se.regelverk.engine.analysis.Finding.Place;
import se.regelverk.engine.analysis.Finding.Severity;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.expression.Expression;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.DecisionTable.IntendedGap;
import se.regelverk.engine.rulepack.DecisionTable.Row;
import se.regelverk.engine.rulepack.HitPolicy;
import se.regelverk.engine.rulepack.References;

/** Puts what was found of a table's rows in words; the days are added later. */
final class RowFindings {
    private final DecisionTable table;
    private final Space space;

    RowFindings(DecisionTable table, Space space) {
        this.table = table;
        this.space = space;
    }

    Finding gap(Case there) {
        String problem = there.words().isEmpty()
                ? "Ingen rad stämmer i något fall."
                : "Ingen rad stämmer när %s.".formatted(there.words());
        return finding(
                Kind.GAP,
                severity(there),
                at(table.location()),
                problem,
                "Lägg till en rad för fallet, eller skriv under ”luckor” varför det inte behövs någon." + there.limit(),
                there.counterexample());
    }

    Finding overlap(Row earlier, Row later, Case both) {
        String where = both.words().isEmpty() ? "alltid" : "när " + both.words();
        return finding(
                Kind.OVERLAP,
                severity(both),
                at(later.location(), earlier, later),
                "Raderna %s och %s stämmer båda %s, men exakt en rad får göra det."
                        .formatted(earlier.id(), later.id(), where),
                "Ändra en cell så att raderna utesluter varandra, eller låt första raden som stämmer gälla (traff: forsta).",
                both.counterexample());
    }

    Finding duplicate(Row earlier, Row later, Severity severity) {
        boolean counted = table.hitPolicy() == HitPolicy.COLLECT;
        return finding(
                Kind.DUPLICATE,
                severity,
                at(later.location(), earlier, later),
                "Raderna %s och %s har samma villkor%s."
                        .formatted(earlier.id(), later.id(), counted ? ", och båda räknas" : ""),
                counted ? "Ta bort den ena om den inte är avsedd." : "Ta bort den ena, eller ändra dess villkor.",
                Optional.empty());
    }

    Finding neverMet(int number) {
        Row row = space.rows().get(number);
        String column = emptyColumn(number);
        String problem = column.isEmpty()
                ? "Raden %s kan aldrig stämma: cellerna motsäger varandra.".formatted(row.id())
                : "Raden %s kan aldrig stämma: inget möjligt värde passar cellen ”%s”.".formatted(row.id(), column);
        List<Finding.Cell> cells =
                column.isEmpty() ? Cells.conditions(table, row) : List.of(new Finding.Cell(row.id(), "c-" + column));
        return new Finding(
                Kind.UNREACHABLE,
                Severity.WARNING,
                new Place(row.location(), table.id(), List.of(row.id()), cells),
                problem,
                "Rätta cellen, eller ta bort raden.",
                Period.ALWAYS,
                Optional.empty());
    }

    private String emptyColumn(int number) {
        for (var one : space.boxes().get(number).sets().entrySet()) {
            if (one.getValue().isEmpty() && one.getKey() >= 0) {
                List<String> columns = columns(space.dimensions().get(one.getKey()));
                return columns.size() == 1 ? columns.get(0) : "";
            }
        }
        return "";
    }

    /** Columns that ask about what a dimension is about. */
    private List<String> columns(Dimension dimension) {
        return table.columns().stream()
                .filter(column ->
                        dimension.single().map(column.subject()::equals).orElse(false)
                                || (dimension.about() instanceof About.Cell cell
                                        && cell.subject().equals(column.subject())))
                .map(DecisionTable.Column::key)
                .toList();
    }

    Finding unreached(Row row, List<Row> earlier) {
        List<String> ids = earlier.stream().map(Row::id).toList();
        List<String> all = new ArrayList<>(List.of(row.id()));
        all.addAll(ids);
        return finding(
                Kind.UNREACHABLE,
                Severity.WARNING,
                new Place(row.location(), table.id(), all, Cells.conditions(table, row)),
                "Raden %s nås aldrig: allt den gäller tas av %s %s före den."
                        .formatted(row.id(), ids.size() == 1 ? "raden" : "raderna", Words.list(ids)),
                "Flytta raden uppåt, ändra villkoren, eller ta bort den.",
                Optional.empty());
    }

    Finding subsumed(Row earlier, Row later) {
        return finding(
                Kind.SUBSUMED,
                Severity.INFO,
                new Place(
                        earlier.location(),
                        table.id(),
                        List.of(earlier.id(), later.id()),
                        Cells.conditions(table, earlier)),
                "Raden %s ger samma värde som raden %s, som också gäller fallet.".formatted(earlier.id(), later.id()),
                "Ta bort den om lagrum och skäl inte behöver skilja.",
                Optional.empty());
    }

    Finding intendedGapTaken(IntendedGap gap, Row row, Case both) {
        return finding(
                Kind.INTENDED_GAP_TAKEN,
                Severity.WARNING,
                at(gap.location(), row),
                "Luckan sägs sakna rad, men raden %s stämmer när %s.".formatted(row.id(), both.words()),
                "Rätta luckan eller raden.",
                both.counterexample());
    }

    Finding unprovenPair(Row earlier, Row later) {
        return finding(
                Kind.UNPROVEN,
                Severity.INFO,
                at(later.location(), earlier, later),
                "Det kan inte bevisas att raderna %s och %s utesluter varandra%s."
                        .formatted(earlier.id(), later.id(), because()),
                "Skriv exempel på båda sidor om gränsen mellan raderna.",
                Optional.empty());
    }

    Finding unprovenCover() {
        return finding(
                Kind.UNPROVEN,
                Severity.INFO,
                at(table.location()),
                "Det kan inte bevisas att varje fall har en rad%s.".formatted(because()),
                "Skriv exempel på de fall som kan förekomma.",
                Optional.empty());
    }

    Finding tooLarge() {
        return finding(
                Kind.TOO_LARGE,
                Severity.WARNING,
                at(table.location()),
                "Tabellen är för stor för att bevisas helt: raderna ligger över varandra på för många sätt.",
                "Dela upp tabellen, eller låt raderna utesluta varandra.",
                Optional.empty());
    }

    /** Names the first cell that is compared with something else than a value. */
    private String because() {
        for (Row row : space.rows()) {
            for (int column = 0; column < row.tests().size(); column++) {
                var read = new References().add(row.tests().get(column));
                if (!read.allConcepts().isEmpty() || !read.counted().isEmpty()) {
                    return ": cellen ”%s” i rad %s jämför ”%s” med en annan uppgift"
                            .formatted(
                                    row.written().cells().get(column),
                                    row.id(),
                                    table.columns().get(column).written());
                }
            }
        }
        return table.columns().stream()
                .filter(column -> !(column.subject() instanceof Expression.OfConcept))
                .map(column -> ": kolumnen ”%s” är ett uttryck".formatted(column.key()))
                .findFirst()
                .orElse("");
    }

    private static Severity severity(Case there) {
        return there.certainty() == Certainty.CERTAIN ? Severity.ERROR : Severity.WARNING;
    }

    private Place at(Location location, Row... rows) {
        List<String> ids = Stream.of(rows).map(Row::id).toList();
        return new Place(location, table.id(), ids, Cells.conditions(table, rows));
    }

    private static Finding finding(
            Kind kind,
            Severity severity,
            Place place,
            String problem,
            String remedy,
            Optional<Counterexample> counterexample) {
        return new Finding(kind, severity, place, problem, remedy, Period.ALWAYS, counterexample);
    }
}

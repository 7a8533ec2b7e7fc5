package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.change.edit.Written.Entries;

class TableEditsTest {
    private static final ContentFile FLOW = table("""
        # Om tabellen
        titel: Avgift   # kort
        traff: unik
        in: { alder: barn.alder, lunch: barn.lunch } # kolumner
        ut: barn.avgift
        niva: AUTO
        rader:
          # överst
          - { id: AV-01, om: { alder: "[0..3]" },  ut: 10, lagrum: L 1 §, skal: Små }   # ett
          # de äldre

          - { id: AV-02, om: { alder: "> 3", lunch: ja }, ut: 20, lagrum: L 2 § }
          # sist bland raderna
          - { id: AV-03, om: { alder: "> 3", lunch: nej }, ut: "30", lagrum: L 3 § }
        # efter
        """);
    private static final ContentFile BLOCK = table("""
        titel: Avgift
        traff: unik
        in:
          # åldern
          alder: barn.alder # år
          lunch: barn.lunch
          typ: hushall.typ
        ut: barn.avgift
        rader:
        - id: AV-01
          # inuti
          om: { alder: "[0..3]", typ: [ a, b ] }
          ut: 10
          lagrum: L 1 §
        # mellan
        - id: AV-02
          om:
            alder: "> 3"
            lunch: ja
          ut: 20
          lagrum: L 2 §""");

    private static ContentFile table(String text) {
        return new ContentFile("rule-packs/a/tabeller/avgift.yaml", text);
    }

    private static ContentFile edited(EditResult result) {
        assertThat(result).isInstanceOf(Edited.class);
        return table(((Edited) result).text());
    }

    private static List<String> ids(ContentFile table) {
        return WrittenRow.of(table).stream().map(WrittenRow::id).toList();
    }

    private static List<String> columns(ContentFile table) {
        return List.copyOf(((Entries) table.written().orElseThrow())
                .entries("in")
                .entries()
                .keySet());
    }

    @Test
    void aRowMovesWithTheCommentsAboveItAndNoOtherLineChanges() {
        ContentFile moved = edited(RowsEdit.move(FLOW, "AV-03", -1));

        assertThat(ids(moved)).containsExactly("AV-01", "AV-03", "AV-02");
        assertThat(moved.text()).containsSubsequence("# ett", "# sist bland raderna", "AV-03", "# de äldre", "AV-02");
        assertThat(moved.text().lines().sorted())
                .containsExactlyElementsOf(FLOW.text().lines().sorted().toList());
        assertThat(edited(RowsEdit.move(moved, "AV-03", 1)).text()).isEqualTo(FLOW.text());
        assertThat(edited(RowsEdit.move(FLOW, "AV-01", -1)).text()).isEqualTo(FLOW.text());
    }

    @Test
    void aRowThatWasNeverInForceGoesAwayAndItsCommentsStay() {
        ContentFile shorter = edited(RowsEdit.remove(FLOW, Optional.empty(), "AV-02"));

        assertThat(ids(shorter)).containsExactly("AV-01", "AV-03");
        assertThat(shorter.text()).containsSubsequence("# ett", "# de äldre", "# sist bland raderna", "AV-03");
        assertThat(RowsEdit.remove(FLOW, Optional.of(FLOW), "AV-02"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problem()).contains("Avsluta den"));
    }

    @Test
    void theLastRowOfATableStays() {
        ContentFile one = edited(
                RowsEdit.remove(edited(RowsEdit.remove(FLOW, Optional.empty(), "AV-02")), Optional.empty(), "AV-01"));

        assertThat(RowsEdit.remove(one, Optional.empty(), "AV-03")).isInstanceOf(Refused.class);
    }

    @Test
    void aBlockOfCellsIsReplacedAndOnlyItsLinesChange() {
        ContentFile pasted = edited(RowsEdit.cells(
                FLOW,
                List.of(
                        new RowsEdit.Cell("AV-02", "c-alder", ">= 4"),
                        new RowsEdit.Cell("AV-02", "c-lunch", "-"),
                        new RowsEdit.Cell("AV-03", "galler-till", "2026-12-31"),
                        new RowsEdit.Cell("AV-03", "skal", "Nytt: skäl"))));

        assertThat(pasted.text().lines().filter(line -> !FLOW.text().contains(line)))
                .containsExactly(
                        "  - { id: AV-02, om: { alder: \">= 4\", lunch: \"-\" }, ut: 20, lagrum: L 2 § }",
                        "  - { id: AV-03, om: { alder: \"> 3\", lunch: nej }, ut: \"30\", lagrum: L 3 §, skal: \"Nytt: skäl\", "
                                + "galler-till: 2026-12-31 }");
        assertThat(RowsEdit.cells(FLOW, List.of(new RowsEdit.Cell("AV-09", "ut", "1"))))
                .isInstanceOf(Refused.class);
    }

    @Test
    void columnsAreAddedCopiedMovedAndTakenAway() {
        for (ContentFile table : List.of(FLOW, BLOCK)) {
            ContentFile wider = edited(new ColumnEdit("bor", "barn.bor").addTo(table));
            ContentFile moved = edited(ColumnEdit.move(wider, "bor", -9));
            ContentFile copied = edited(new ColumnEdit("alder2", "barn.alder").copyOf(moved, "alder"));
            ContentFile without = edited(ColumnEdit.remove(copied, "lunch"));

            assertThat(columns(moved)).startsWith("bor", "alder");
            assertThat(columns(copied)).startsWith("bor", "alder", "alder2", "lunch");
            assertThat(columns(without)).doesNotContain("lunch");
            assertThat(WrittenRow.of(without).get(1).content().cells())
                    .isEqualTo(Map.of("alder", "> 3", "alder2", "> 3"));
            assertThat(comments(without)).containsAll(comments(table));
            assertThat(without.text()).contains("bor: barn.bor");
        }
    }

    @Test
    void aColumnNeedsAShortNameOfItsOwnAndATableAColumn() {
        ContentFile one = edited(ColumnEdit.remove(FLOW, "lunch"));

        assertThat(new ColumnEdit("alder", "barn.alder").addTo(FLOW)).isInstanceOf(Refused.class);
        assertThat(new ColumnEdit("Ålder", "barn.alder").addTo(FLOW)).isInstanceOf(Refused.class);
        assertThat(new ColumnEdit("ny", "barn.alder").copyOf(FLOW, "saknas")).isInstanceOf(Refused.class);
        assertThat(ColumnEdit.remove(one, "alder")).isInstanceOf(Refused.class);
        assertThat(ColumnEdit.move(FLOW, "saknas", 1)).isInstanceOf(Refused.class);
    }

    @Test
    void theHitPolicyIsOneWord() {
        ContentFile changed = edited(new TableEdit("Avgift", "forsta", "AUTO").in(FLOW));

        assertThat(changed.text()).isEqualTo(FLOW.text().replace("traff: unik", "traff: forsta"));
        assertThat(TableEdit.of(changed.entries())).isEqualTo(new TableEdit("Avgift", "forsta", "AUTO"));
    }

    /** A model of rows beside the file: whatever is done, the file says the same as the model and keeps its comments. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyRowsInAnyOrderAreReadBackAndCommentsAreKept(long seed) {
        var random = new Random(seed);
        for (ContentFile start : List.of(FLOW, BLOCK)) {
            ContentFile table = start;
            for (int round = 0; round < 12; round++) {
                List<WrittenRow> wanted = changed(WrittenRow.of(table), random);
                table = edited(RowsEdit.replace(table, wanted));
                assertThat(asText(WrittenRow.of(table))).isEqualTo(asText(wanted));
                assertThat(comments(table)).containsAll(comments(start));
            }
        }
    }

    private static List<WrittenRow> changed(List<WrittenRow> rows, Random random) {
        List<WrittenRow> changed = new ArrayList<>(rows);
        int at = random.nextInt(changed.size());
        WrittenRow row = changed.get(at);
        List<String> ids = rows.stream().map(WrittenRow::id).toList();
        switch (random.nextInt(4)) {
            case 0 -> changed.add(at, new WrittenRow(RowEdit.nextId(ids), row.content()));
            case 1 -> changed.add(0, changed.remove(at));
            // The comment inside this row goes away with it.
            case 2 -> changed.remove(row.id().equals("AV-01") || changed.size() < 3 ? null : row);
            default -> {
                List<String> fields = List.of("c-alder", "c-lunch", "ut", "lagrum", "skal", "niva", "galler-fran");
                List<String> values = List.of("x", "a: b", "-", "[4..6]", "\"citat\"", "a #b", "å, ä", "{", "=1+1");
                String field = fields.get(random.nextInt(fields.size()));
                changed.set(at, new WrittenRow(row.id(), row.content().with(field, values.get(random.nextInt(9)))));
            }
        }
        return changed;
    }

    private static List<String> asText(List<WrittenRow> rows) {
        return rows.stream()
                .map(row -> row.id()
                        + IntStream.of(0)
                                .mapToObj(one -> List.of(
                                        "c-alder", "c-lunch", "c-typ", "ut", "lagrum", "skal", "niva", "galler-fran"))
                                .flatMap(List::stream)
                                .map(field -> row.content().value(field))
                                .collect(Collectors.joining("|", " ", "")))
                .toList();
    }

    @Test
    void twoThousandRowsAreChangedAsOneEdit() {
        ContentFile large = edited(RowsEdit.replace(
                FLOW,
                IntStream.rangeClosed(1, 2_000)
                        .mapToObj(at -> new WrittenRow(
                                "AV-%04d".formatted(at),
                                new RowEdit(Map.of("alder", String.valueOf(at)), "1", "L", "", "", "", "")))
                        .toList()));
        List<WrittenRow> turned = new ArrayList<>(WrittenRow.of(large));
        java.util.Collections.reverse(turned);
        turned.replaceAll(
                row -> new WrittenRow(row.id(), row.content().with("ut", "2").with("c-lunch", "ja")));

        ContentFile result = edited(RowsEdit.replace(large, turned));

        assertThat(asText(WrittenRow.of(result))).isEqualTo(asText(turned));
        assertThat(columns(edited(ColumnEdit.remove(result, "lunch")))).containsExactly("alder");
    }

    private static List<String> comments(ContentFile table) {
        return table.text()
                .lines()
                .filter(line -> line.contains("# "))
                .map(line -> line.substring(line.indexOf("# ")))
                .toList();
    }
}

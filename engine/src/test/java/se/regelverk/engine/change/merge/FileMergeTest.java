package se.regelverk.engine.change.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.merge.PartConflict.Kind;

class FileMergeTest {
    private static final String TABLE = "rule-packs/x/tabeller/avgift.yaml";
    private static final String AMOUNTS = "rule-packs/x/parametrar/norm.yaml";
    private static final String ROWS = """
            # Taxan beslutas i november.
            titel: Avgift
            traff: unik
            in: { alder: person.alder }
            ut: person.avgift
            rader:
              - { id: AV-1, om: { alder: "< 18" }, ut: 10, skal: Barn } # sällan
              # Vuxna
              - { id: AV-2, om: { alder: "[18..65]" }, ut: 20, skal: Vuxen }
              - { id: AV-3, om: { alder: "> 65" }, ut: 15, skal: Äldre }
            """;
    private static final String NORM = """
            titel: Normen
            enhet: kr/mån
            varden:
              barn:  { titel: Barn,  2025-01-01: 100, 2026-01-01: 110 } # per barn
              vuxen: { titel: Vuxen, 2025-01-01: 200, 2026-01-01: 210 }
            kallor:
              2026-01-01: { lagrum: SoF 12 kap. 2 §, kontrollerad: 2026-01-02 }
            """;
    private static final String ADULT =
            "  # Vuxna\n  - { id: AV-2, om: { alder: \"[18..65]\" }, ut: 20, skal: Vuxen }\n";

    private static FileMerge.Outcome rows(String mine, String theirs) {
        return FileMerge.of(TABLE, ROWS, mine, theirs).together();
    }

    @Test
    void neighbouringRowsAreChangedByTwoAndCommentsStay() {
        var outcome = rows(ROWS.replace("ut: 10", "ut: 11"), ROWS.replace("ut: 20", "ut: 22"));
        assertThat(outcome.conflicts()).isEmpty();
        assertThat(outcome.text()).isEqualTo(ROWS.replace("ut: 10", "ut: 11").replace("ut: 20", "ut: 22"));
    }

    @Test
    void aRowThatOneMovesAndTheOtherChangesIsMovedAndChanged() {
        String moved = ROWS.replace(ADULT, "") + ADULT;
        var outcome = rows(moved, ROWS.replace("ut: 20", "ut: 22"));
        assertThat(outcome.conflicts()).isEmpty();
        assertThat(outcome.text()).isEqualTo(moved.replace("ut: 20", "ut: 22"));
    }

    @Test
    void theSameRowChangedByTwoMeetsAlsoInDifferentCells() {
        String mine = ROWS.replace("ut: 20", "ut: 22");
        var outcome = rows(
                mine.replace("ut: 10", "ut: 9"),
                ROWS.replace("Vuxen", "Vuxen person").replace("ut: 15", "ut: 16"));
        assertThat(outcome.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.name()).isEqualTo("Tabellen Avgift, rad AV-2");
            assertThat(String.valueOf(conflict.base())).contains("ut: 20, skal: Vuxen }");
            assertThat(String.valueOf(conflict.theirs())).contains("Vuxen person");
        });
        assertThat(outcome.text()).isEqualTo(mine.replace("ut: 10", "ut: 9").replace("ut: 15", "ut: 16"));
    }

    @Test
    void twoSetDifferentThingsInOneForvaltning() {
        String path = "rule-packs/x/lokalt/bromma.yaml";
        String base = """
                forvaltning: bromma
                belopp:
                  - { varde: norm.barn, skal: S, satts: { 2026-02-01: 120 } }
                rader:
                  - { rad: AV-1, skal: S, satts: { ut: 9 } }
                """;
        String mine = base.replace("120", "125");
        String theirs = base.replace("ut: 9", "ut: 8") + "  - { rad: AV-2, skal: S, galler: nej }\n";

        assertThat(FileMerge.of(path, base, mine, theirs).together().conflicts())
                .isEmpty();
        assertThat(FileMerge.of(path, base, mine, theirs).together().text()).isEqualTo(theirs.replace("120", "125"));
        assertThat(FileMerge.of(path, base, mine, base.replace("120", "130"))
                        .together()
                        .conflicts())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Lokalt i bromma, beloppet norm.barn"));
    }

    @Test
    void bothMayDoTheSame() {
        String same = ROWS.replace("ut: 20", "ut: 22");
        assertThat(rows(same.replace("ut: 15", "ut: 16"), same).conflicts()).isEmpty();
        assertThat(rows(same, ROWS.replace("ut: 20", "ut: \"22\"")).conflicts()).isEmpty();
    }

    @Test
    void takenAwayByOneAndChangedByTheOtherMeets() {
        var outcome = rows(ROWS.replace(ADULT, ""), ROWS.replace("ut: 20", "ut: 22"));
        assertThat(outcome.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.mine())
                .isNull());
        assertThat(outcome.text()).isEqualTo(ROWS.replace(ADULT, ""));
    }

    @Test
    void rowsThatTwoPutInTheSamePlaceStandBesideEachOtherUnlessTheFirstThatFitsCounts() {
        String mine = ROWS + "  - { id: AV-4, om: { alder: 99 }, ut: 1, skal: Mitt }\n";
        String theirs = ROWS + "  - { id: AV-5, om: { alder: 98 }, ut: 2, skal: Deras }\n";
        assertThat(rows(mine, theirs).text())
                .isEqualTo(mine + "  - { id: AV-5, om: { alder: 98 }, ut: 2, skal: Deras }\n");
        String first = ROWS.replace("unik", "forsta");
        var outcome = FileMerge.of(TABLE, first, mine.replace("unik", "forsta"), theirs.replace("unik", "forsta"))
                .together();
        assertThat(outcome.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.ORDER);
            assertThat(conflict.name()).isEqualTo("Tabellen Avgift, ordningen");
        });
        assertThat(outcome.text()).contains("AV-4").contains("AV-5");
    }

    @Test
    void whatDecidesTheMeaningOfRowsMeetsTheRowsThatTheOtherChanged() {
        var outcome = rows(ROWS.replace("traff: unik", "traff: samla"), ROWS.replace("ut: 20", "ut: 22"));
        assertThat(outcome.conflicts())
                .extracting(PartConflict::name)
                .containsExactly("Tabellen Avgift, hur rader räknas");
        assertThat(rows(ROWS.replace("titel: Avgift", "titel: Avgiften"), ROWS.replace("ut: 20", "ut: 22"))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void amountsOfDifferentDaysAndValuesAreChangedByTwoOnTheSameLine() {
        String mine = NORM.replace("2026-01-01: 110", "2026-01-01: 111");
        String theirs = NORM.replace("2026-01-01: 110 }", "2026-01-01: 110, 2027-01-01: 120 }")
                .replace("210", "211");
        var outcome = FileMerge.of(AMOUNTS, NORM, mine, theirs).together();
        assertThat(outcome.conflicts()).isEmpty();
        assertThat(outcome.text()).isEqualTo(theirs.replace("110", "111"));
    }

    @Test
    void theSameAmountAndTheSourceOfADayWhoseAmountTheOtherChangedMeet() {
        String mine = NORM.replace("2026-01-01: 110", "2026-01-01: 111");
        assertThat(FileMerge.of(AMOUNTS, NORM, mine, NORM.replace("110", "112"))
                        .together()
                        .conflicts())
                .extracting(PartConflict::name)
                .containsExactly("Beloppen Normen, Barn från 2026-01-01");
        assertThat(FileMerge.of(AMOUNTS, NORM, mine, NORM.replace("2026-01-02", "2026-03-01"))
                        .together()
                        .conflicts())
                .extracting(PartConflict::name)
                .containsExactly("Beloppen Normen, källan från 2026-01-01");
    }

    @Test
    void whatIsChosenIsWrittenAndNothingElse() {
        String mine = ROWS.replace("ut: 20", "ut: 22").replace("ut: 10", "ut: 9");
        String theirs = ROWS.replace("ut: 20", "ut: 23");
        var merge = FileMerge.of(TABLE, ROWS, mine, theirs);
        String id = merge.together().conflicts().get(0).id();
        assertThat(merge.choosing(Map.of(id, Choice.THEIRS)).text()).isEqualTo(theirs.replace("ut: 10", "ut: 9"));
        Written own = ((Written.Entries)
                        Objects.requireNonNull(conflict(merge).mine()).written())
                .with("ut", "25");
        assertThat(merge.choosing(Map.of(id, new Choice.Own(own))).text())
                .isEqualTo(theirs.replace("ut: 10", "ut: 9").replace("ut: 23", "ut: 25"));
    }

    private static PartConflict conflict(FileMerge merge) {
        return merge.together().conflicts().get(0);
    }

    @Test
    void whatCannotBeReadOrIsRemovedMeetsAsAWhole() {
        meetsAsAWhole(ROWS.replace("rader:", "rader: ["));
        meetsAsAWhole(null);
    }

    private static void meetsAsAWhole(@Nullable String mine) {
        var outcome = FileMerge.of(TABLE, ROWS, mine, ROWS.replace("ut: 20", "ut: 22"))
                .together();
        assertThat(outcome.text()).isEqualTo(mine);
        assertThat(outcome.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Kind.FILE);
            assertThat(conflict.name()).isEqualTo("Tabellen Avgift, hela filen");
        });
    }

    @Test
    void withoutWhatBothBeganWithAllThatDiffersMeets() {
        var outcome = FileMerge.between(TABLE, ROWS.replace("ut: 20", "ut: 22"), ROWS.replace("ut: 10", "ut: 9"))
                .together();
        assertThat(outcome.conflicts())
                .extracting(PartConflict::name)
                .containsExactly("Tabellen Avgift, rad AV-1", "Tabellen Avgift, rad AV-2");
    }

    @Test
    void whatMeetsIsShownValueByValueAndWrittenAnewFromValues() {
        var merge = FileMerge.of(TABLE, ROWS, ROWS.replace("ut: 20", "ut: 22"), ROWS.replace("Vuxen", "Vuxen person"));
        var fields = PartFields.of(conflict(merge));
        assertThat(fields.all())
                .extracting(PartFields.Field::label)
                .containsExactly("id", "villkor, alder", "resultat", "skäl");
        assertThat(fields.all().get(2)).satisfies(field -> {
            assertThat(field.base()).isEqualTo("20");
            assertThat(field.mine()).isEqualTo("22");
            assertThat(field.theirs()).isEqualTo("20");
        });
        var read = fields.read(List.of("AV-9", "[18..65]", "22", "Vuxen person"));
        assertThat(read).isInstanceOf(PartFields.Read.Fine.class);
        Choice own = ((PartFields.Read.Fine) read).own();
        assertThat(merge.choosing(Map.of(conflict(merge).id(), own)).text())
                .isEqualTo(ROWS.replace("ut: 20, skal: Vuxen", "ut: 22, skal: Vuxen person"));
    }

    @Test
    void aWrittenValueThatCannotBeReadIsSaid() {
        String rule = "- id: R-1\n  nar: { begrepp: a, ar: lika, varde: [ 1, 2 ] }\n";
        var merge = FileMerge.of(
                "rule-packs/x/regler/r.yaml", rule, rule.replace("2 ]", "3 ]"), rule.replace("2 ]", "4 ]"));
        var fields = PartFields.of(conflict(merge));
        assertThat(fields.read(List.of("R-1", "a", "lika", "[ 1, 5")))
                .isEqualTo(new PartFields.Read.Unreadable(
                        3, "går inte att läsa. Skriv värdet på samma sätt som i de andra texterna."));
    }
}

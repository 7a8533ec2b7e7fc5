package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.District;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.variation.LocalItem;
import se.regelverk.engine.variation.LocalKind;
import se.regelverk.engine.variation.Variation;

/** What is left open to the förvaltningar, and what they set, written into the files. */
class LocalEditsTest {
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final Area EB = new Area("ekonomiskt-bistand");
    private static final District BROMMA = new District("bromma");
    private static final OpeningEdit OPEN = new OpeningEdit("Hyrorna: olika # i staden", false);
    private static final LocalItem AMOUNT = new LocalItem(LocalKind.AMOUNT, "riksnorm.ensamstaende");

    static Stream<LocalThing> things() {
        RulePack pack = RulePackReader.read(FILES, EB, new Problems()).orElseThrow();
        List<LocalItem> items = new ArrayList<>();
        pack.parameters().keySet().forEach(key -> items.add(new LocalItem(LocalKind.AMOUNT, key.value())));
        pack.tables().forEach(table -> table.rows().forEach(row -> items.add(new LocalItem(LocalKind.ROW, row.id()))));
        pack.sentences().forEach(sentence -> items.add(new LocalItem(LocalKind.SENTENCE, sentence.id())));
        AreaContent.read(FILES, EB, new Problems())
                .orElseThrow()
                .forms()
                .values()
                .forEach(form -> form.questions()
                        .values()
                        .forEach(question ->
                                items.add(new LocalItem(LocalKind.QUESTION, form.id() + "/" + question.id()))));
        return items.stream().flatMap(item -> LocalThing.find(FILES, EB, item).stream());
    }

    @ParameterizedTest
    @MethodSource("things")
    void whatIsOpenedAndClosedAgainIsTheSameBytes(LocalThing thing) {
        for (OpeningEdit open : List.of(OPEN, new OpeningEdit("Skäl, med { klammer", true))) {
            ContentFile opened = file(open.in(thing));
            LocalThing found = again(opened, thing.item());

            assertThat(found.written().entries()).containsKey("lokalt");
            assertThat(file(OpeningEdit.close(found, List.of())).text())
                    .isEqualTo(thing.file().text());
        }
    }

    @Test
    void whatIsSetIsNotClosed() {
        LocalThing opened = again(file(OPEN.in(thing(AMOUNT))), AMOUNT);

        assertThat(OpeningEdit.close(opened, List.of("Bromma", "Farsta")))
                .isEqualTo(new Refused("", "Det är satt i Bromma, Farsta. Ta bort det där först."));
    }

    @Test
    void aFileIsBegunForAForvaltningAndEndsWithItsLastSetting() {
        Edited first = (Edited) amount("2026-03-01", "4100").in(FILES, EB);

        assertThat(first.path()).isEqualTo("rule-packs/ekonomiskt-bistand/lokalt/bromma.yaml");
        assertThat(first.text()).isEqualTo("""
                        forvaltning: bromma
                        belopp:
                          - varde: riksnorm.ensamstaende
                            skal: Dyrare här
                            satts: { 2026-03-01: 4100, kallor: { 2026-03-01: { lagrum: Beslut § 7, kontrollerad: 2026-02-20 } } }
                        """);
        assertThat(LocalEdit.without(file(first), AMOUNT)).isEmpty();
    }

    @Test
    void whatIsSetAndTakenAwayLeavesTheRestAsItWas() {
        ContentFile before = new ContentFile(Variation.path(EB, BROMMA), """
                forvaltning: bromma
                # Det här är vårt.
                rader:
                  - { rad: KV-02, skal: S, satts: { ut: 1 } }   # beslutat
                """);
        ContentFiles files = FILES.with(before.path(), before.text());
        for (LocalItem item : List.of(
                AMOUNT,
                new LocalItem(LocalKind.ROW, "KV-01"),
                new LocalItem(LocalKind.SENTENCE, "EB-R09"),
                new LocalItem(LocalKind.QUESTION, "ansokan/hushall.typ"))) {
            var edit = new LocalEdit(BROMMA, item, "Skäl", true, Entries.NONE.with("ut", "2"));
            ContentFile set = file(edit.in(files, EB));

            assertThat(LocalEdit.of(FILES.with(set.path(), set.text()), EB, BROMMA, item))
                    .contains(edit);
            assertThat(file(LocalEdit.without(set, item).orElseThrow()).text()).isEqualTo(before.text());
        }
    }

    @Test
    void aNewDayIsPutAmongTheOthersAndOneInForceIsNotWrittenOver() {
        Entries set = amount("2026-03-01", "4100").set();
        var source = new AmountSource("Beslut § 9", "", LocalDate.of(2026, 5, 1), "");

        Entries more = new LocalAmountEdit(LocalDate.of(2026, 6, 1), "4200", source, false).appliedTo(set);
        assertThat(more.entries().keySet()).containsExactly("2026-03-01", "2026-06-01", "kallor");
        var over = new LocalAmountEdit(LocalDate.of(2026, 3, 1), "4150", source, false);
        assertThat(over.problem(set).orElseThrow()).startsWith("Det gäller redan ett värde från 2026-03-01: 4100.");
        assertThat(over.problem(Entries.NONE)).isEmpty();
        assertThat(new LocalAmountEdit(LocalDate.of(2026, 3, 1), "4150", source, true).problem(set))
                .isEmpty();
    }

    @Test
    void theMarkStaysWhenTheThingIsEdited() {
        ContentFile row = opened(LocalKind.ROW, "KV-02");
        WrittenRow written = WrittenRow.of(row).get(0);
        assertThat(marked(written.content().with("skal", "Nytt skäl").in(row, "KV-02"), LocalKind.ROW, "KV-02"))
                .isTrue();
        assertThat(marked(RowsEdit.replace(row, WrittenRow.of(row)), LocalKind.ROW, "KV-02"))
                .isTrue();

        String id = RulePackReader.read(FILES, EB, new Problems()).orElseThrow().sentences().stream()
                .filter(one -> EB.owns(one.location().file()))
                .findFirst()
                .orElseThrow()
                .id();
        ContentFile sentence = opened(LocalKind.SENTENCE, id);
        Entries said = again(sentence, new LocalItem(LocalKind.SENTENCE, id)).written();
        assertThat(marked(SentenceEdit.of(said.with("titel", "Ny")).in(sentence, id), LocalKind.SENTENCE, id))
                .isTrue();
        assertThat(marked(SentenceEdit.retire(sentence, id, LocalDate.of(2027, 1, 1)), LocalKind.SENTENCE, id))
                .isTrue();

        ContentFile question = opened(LocalKind.QUESTION, "ansokan/hushall.typ");
        Entries asked = again(question, new LocalItem(LocalKind.QUESTION, "ansokan/hushall.typ"))
                .written();
        assertThat(marked(
                        FormQuestionEdit.of(asked.with("hjalp", "Ny hjälp")).in(question, "hushall.typ"),
                        LocalKind.QUESTION,
                        "ansokan/hushall.typ"))
                .isTrue();

        ContentFile amount = file(OPEN.in(thing(AMOUNT)));
        var edit = new AmountEdit(
                LocalDate.of(2026, 12, 1),
                Map.of("ensamstaende", "4000"),
                new AmountSource("L", "", LocalDate.of(2026, 11, 1), ""),
                Map.of(),
                java.util.Optional.empty());
        assertThat(marked(edit.in(amount, java.util.Optional.of(amount)), LocalKind.AMOUNT, AMOUNT.key()))
                .isTrue();
    }

    private static boolean marked(EditResult result, LocalKind kind, String key) {
        return again(file(result), new LocalItem(kind, key)).written().entries().containsKey("lokalt");
    }

    private static ContentFile opened(LocalKind kind, String key) {
        return file(OPEN.in(thing(new LocalItem(kind, key))));
    }

    private static LocalEdit amount(String day, String value) {
        return new LocalEdit(
                BROMMA,
                AMOUNT,
                "Dyrare här",
                true,
                new LocalAmountEdit(
                                LocalDate.parse(day),
                                value,
                                new AmountSource("Beslut § 7", "", LocalDate.of(2026, 2, 20), ""),
                                false)
                        .appliedTo(Entries.NONE));
    }

    private static LocalThing thing(LocalItem item) {
        return LocalThing.find(FILES, EB, item).orElseThrow();
    }

    private static LocalThing again(ContentFile file, LocalItem item) {
        return LocalThing.find(ContentFiles.of(Map.of(file.path(), file.text())), EB, item)
                .orElseThrow();
    }

    private static ContentFile file(EditResult result) {
        assertThat(result).isInstanceOf(Edited.class);
        return new ContentFile(((Edited) result).path(), ((Edited) result).text());
    }
}

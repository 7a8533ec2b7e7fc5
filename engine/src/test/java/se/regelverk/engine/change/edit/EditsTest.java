package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.RepositoryContent;

class EditsTest {
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final String PACK = "rule-packs/ekonomiskt-bistand/";
    private static final ContentFile KVOTDEL = file("tabeller/kvotdel.yaml");
    private static final ContentFile BEHOV = file("regler/behov.yaml");
    private static final LocalDate NOVEMBER = LocalDate.parse("2026-11-01");

    @Test
    void aRowIsChangedCellByCellAndTheRestOfTheTableIsUntouched() {
        var row = new RowEdit(
                Map.of("typ", "inneboende", "barn", "> 1"),
                "0",
                "SoF 12 kap. 3 §",
                "Skäl: \"nytt\"",
                "FORSLAG",
                "",
                "");

        String after = edited(row.in(KVOTDEL, "KV-02"));

        assertThat(after)
                .contains("{ id: KV-02, om: { typ: inneboende, barn: \"> 1\" }, ut: 0, lagrum: SoF 12 kap. 3 §, "
                        + "skal: \"Skäl: \\\"nytt\\\"\", niva: FORSLAG }");
        assertThat(after.lines().filter(line -> !line.contains("KV-02")))
                .containsExactlyElementsOf(KVOTDEL.text()
                        .lines()
                        .filter(line -> !line.contains("KV-02"))
                        .toList());
    }

    @Test
    void aCopiedRowComesAfterItsOriginalWithAnIdOfItsOwn() {
        Entries table = (Entries) KVOTDEL.written().orElseThrow();
        Entries original = (Entries)
                ((Written.Items) table.get("rader").orElseThrow()).items().get(2);

        String after = edited(
                RowEdit.of(original).after(KVOTDEL, "KV-03", RowEdit.nextId(List.of("KV-01", "KV-03", "KV-02"))));

        assertThat(after).contains("\n  - { id: KV-04, om: { typ: inneboende, barn: \"> 0\" }, ut: ");
        assertThat(RowEdit.of(original).after(KVOTDEL, "KV-03", "KV-01")).isInstanceOf(Refused.class);
    }

    @Test
    void aRetiredRowStaysWithALastDay() {
        assertThat(edited(RowEdit.retire(KVOTDEL, "KV-03", NOVEMBER))).contains("beslutar, galler-till: 2026-11-01 }");
    }

    @Test
    void anUntouchedSentenceIsWrittenBackToTheVeryBytes() {
        Written.Items sentences = (Written.Items) BEHOV.written().orElseThrow();
        for (Written sentence : sentences.items()) {
            String id = ((Entries) sentence).text("id");
            assertThat(edited(SentenceEdit.of((Entries) sentence).in(BEHOV, id)))
                    .isEqualTo(BEHOV.text());
        }
    }

    @Test
    void aFileThatCannotBeReadIsRefusedInWords() {
        assertThat(RowEdit.retire(new ContentFile("a.yaml", "rader: ["), "X", NOVEMBER))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.problem()).contains("går inte att läsa"));
    }

    private static String edited(EditResult result) {
        assertThat(result).isInstanceOf(Edited.class);
        return ((Edited) result).text();
    }

    private static ContentFile file(String name) {
        return new ContentFile(PACK + name, FILES.text(PACK + name).orElseThrow());
    }
}

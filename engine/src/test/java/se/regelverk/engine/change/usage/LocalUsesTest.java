package se.regelverk.engine.change.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.change.edit.RenameEdit;
import se.regelverk.engine.change.edit.RenameEdit.Result;
import se.regelverk.engine.change.usage.Use.Kind;
import se.regelverk.engine.change.usage.Use.Sort;
import se.regelverk.engine.change.usage.Use.Subject;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.vocabulary.ConceptKey;

/** What a förvaltning has set names things as what is shared does, and is renamed with it. */
class LocalUsesTest {
    private static final Area EB = new Area("ekonomiskt-bistand");
    private static final String PACK = "rule-packs/ekonomiskt-bistand/";
    private static final String BROMMA = PACK + "lokalt/bromma.yaml";
    private static final ContentFiles FILES = files();

    private static ContentFiles files() {
        ContentFiles seed = RepositoryContent.files();
        String path = PACK + "tabeller/kvotdel.yaml";
        return seed.with(path, seed.text(path).orElseThrow().replace("{ id: KV-02,", "{ id: KV-02, lokalt: Prövas,"))
                .with(BROMMA, """
                        forvaltning: bromma
                        rader:
                          # gemensammaPerPerson räknas dubbelt
                          - { rad: KV-02, skal: Provas, satts: { ut: gemensammaPerPerson * 2 } }
                        """);
    }

    @Test
    void aRowThatIsSetNamesWhatItGives() {
        assertThat(Uses.in(FILES, EB))
                .filteredOn(use -> use.location().file().equals(BROMMA))
                .singleElement()
                .satisfies(use -> assertThat(use.subject()).isEqualTo(new Subject(Kind.CONCEPT, "gemensammaPerPerson")))
                .satisfies(use -> assertThat(use.place().sort()).isEqualTo(Sort.ROW))
                .satisfies(use -> assertThat(use.place().part()).isEqualTo("KV-02"))
                .satisfies(use -> assertThat(use.place().title()).endsWith(", lokalt i Bromma"));
    }

    @Test
    void aConceptIsRenamedWhereItIsSetToo() {
        Result result = new RenameEdit(new ConceptKey("gemensammaPerPerson"), "delPerPerson").in(FILES, EB, List.of());

        assertThat(result).isInstanceOf(Result.Renamed.class);
        assertThat(((Result.Renamed) result).texts().get(BROMMA))
                .contains("ut: delPerPerson * 2", "# gemensammaPerPerson räknas dubbelt");
    }
}

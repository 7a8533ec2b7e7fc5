package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.ContentFiles;
import se.regelverk.engine.content.Problems;
import se.regelverk.engine.content.YamlReader;
import se.regelverk.engine.example.RepositoryContent;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormReader;
import se.regelverk.engine.rulepack.RulePackReader;
import se.regelverk.engine.vocabulary.ConceptKey;

/** Forms that are begun, changed and moved about. */
class FormEditsTest {
    private static final ContentFiles FILES = RepositoryContent.files();
    private static final Area EB = new Area("ekonomiskt-bistand");
    private static final Written.Entries IF_LODGER =
            Entries.NONE.with("begrepp", "hushall.typ").with("ar", "lika").with("varde", "inneboende");

    static Stream<ContentFile> forms() {
        return FILES.under("form-definitions/").texts().entrySet().stream()
                .filter(file -> !file.getKey().contains("/exempel/"))
                .map(file -> new ContentFile(file.getKey(), file.getValue()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormSavedUnchangedIsTheSameBytes(ContentFile form) {
        FormTree tree = FormTree.of(form);
        same(form, FormHeadEdit.of(tree).in(form));
        for (Entries page : tree.pages()) {
            same(form, FormPageEdit.of(page).in(form, page.text("id")));
        }
        tree.all().forEach(one -> same(form, unchanged(form, one)));
    }

    private static EditResult unchanged(ContentFile form, FormTree.Asked one) {
        Entries item = one.item();
        if (FormTree.isGroup(item)) {
            return FormGroupEdit.of(item).in(form);
        }
        if (FormTree.isFieldset(item)) {
            return FormFieldsetEdit.of(item).in(form, one.name());
        }
        return FormTree.isNote(item)
                ? FormNoteEdit.of(item).in(form, one.name())
                : FormQuestionEdit.of(item).in(form, one.name());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatIsAddedAndRemovedLeavesTheSameBytes(ContentFile form) {
        String page = FormTree.of(form).pages().get(0).text("id");
        for (String key : List.of("nyttBegrepp", "nyGrupp.ett", "nyGrupp.inre.tva")) {
            ContentFile more = edited(question(key, "spara").addTo(form, page, ""));
            assertThat(more.text()).contains("#/$defs/" + key);
            same(form, FormQuestionEdit.remove(more, key));
        }
        ContentFile group =
                edited(new FormGroupEdit("nyLista", "", "Lägg till", FormQuestionEdit.ALWAYS).addTo(form, page));
        ContentFile asked = edited(question("nyLista.ett", "spara").addTo(group, page, "nyLista"));
        assertThat(FormGroupEdit.remove(asked, "nyLista")).isInstanceOf(Refused.class);
        same(group, FormQuestionEdit.remove(asked, "nyLista.ett"));
        same(form, FormGroupEdit.remove(group, "nyLista"));
        ContentFile paged = edited(new FormPageEdit("ny-sida", "Ny sida", "Text: med kolon").addTo(form));
        same(form, FormPageEdit.remove(paged, "ny-sida"));
    }

    @Test
    void aFormBegunFromNothingLoadsWhenItHasAQuestionAConditionAndAGroup() {
        ContentFile form = file(
                new FormHeadEdit("Prov: ett formulär", "").begin(EB, "prov", new FormPageEdit("forst", "Först", "")));
        form = edited(question("hushall.typ", "beslut").addTo(form, "forst", ""));
        form = edited(question("sokande.personnummer", "spara").addTo(form, "forst", ""));
        form = edited(new FormQuestionEdit(
                        "hushall.antalPersonerIBostaden",
                        "Hur många?",
                        "",
                        "Se kontraktet",
                        "spara",
                        "arendet",
                        "senare",
                        IF_LODGER)
                .addTo(form, "forst", ""));
        form = edited(new FormGroupEdit("barn", "", "Lägg till barn", FormQuestionEdit.ALWAYS).addTo(form, "forst"));
        form = edited(question("barn.fodelsedatum", "spara").addTo(form, "forst", "barn"));
        FormDefinition read = read(form);
        assertThat(read.schema().path("required").toString()).isEqualTo("[\"sokande\"]");
        assertThat(read.groups()).containsKey("barn");
        var asked = read.questions().get(new ConceptKey("hushall.antalPersonerIBostaden"));
        assertThat(asked.id()).isEqualTo("hushall.antalPersonerIBostaden");
        assertThat(asked.details().prefill().orElseThrow().ifMissing().word()).isEqualTo("senare");
        assertThat(asked.details().guidance()).isEqualTo("Se kontraktet");
        assertThat(form.text())
                .contains("\n        - { begrepp: hushall.typ, krav: beslut }\n")
                .contains("\n        - grupp: barn\n");
    }

    @Test
    void aConditionTakesTheQuestionOutOfWhatTheSchemaRequires() {
        ContentFile form = file("ekonomiskt-bistand/ansokan.yaml");
        ContentFile last = edited(question("kostnader.hyra", "spara").in(form, "kostnader.hyra"));
        assertThat(read(last).schema().at("/properties/kostnader/required").toString())
                .isEqualTo("[\"hyra\"]");
        var conditional = new FormQuestionEdit("kostnader.hyra", "", "", "", "spara", "", "manuellt", IF_LODGER);
        assertThat(read(edited(conditional.in(last, "kostnader.hyra")))
                        .schema()
                        .path("required")
                        .toString())
                .isEqualTo("[\"sokande\"]");
    }

    @Test
    void unknownKeywordsOfTheSchemaStay() {
        ContentFile form = file("ekonomiskt-bistand/ansokan.yaml");
        ContentFile own = new ContentFile(
                form.path(),
                form.text()
                        .replace(
                                "  required: [ sokande ]",
                                "  required: [ sokande ]\n  x-eget: { a: [ 1, \"2\" ] } # vårt"));
        assertThat(edited(question("barnetsBasta", "spara").in(own, "barnetsBasta"))
                        .text())
                .contains("\n  x-eget: { a: [ 1, \"2\" ] } # vårt\n");
    }

    @Test
    void aRenamedConceptLeavesItsOldKeyAsTheIdOfTheQuestion() {
        var renamed = (RenameEdit.Result.Renamed)
                new RenameEdit(new ConceptKey("kostnader.hyra"), "boendekostnad").in(FILES, EB, List.of());
        FormDefinition form =
                read(FILES.with(ContentFiles.of(renamed.texts())), "form-definitions/ekonomiskt-bistand/ansokan.yaml");
        assertThat(form.questions()
                        .get(new ConceptKey("kostnader.boendekostnad"))
                        .id())
                .isEqualTo("kostnader.hyra");
    }

    @Test
    void aNewQuestionNeverGetsTheIdOfAnother() {
        ContentFile form = file("ekonomiskt-bistand/ansokan.yaml");
        ContentFile own = new ContentFile(
                form.path(),
                form.text().replace("{ begrepp: barnetsBasta,", "{ begrepp: barnetsBasta, id: nyttBegrepp,"));
        ContentFile more = edited(question("nyttBegrepp", "beslut").addTo(own, "sokande", ""));
        FormTree tree = FormTree.of(more);
        assertThat(FormTree.id(tree.at(tree.find("nyttBegrepp").orElseThrow()))).isEqualTo("nyttBegrepp-2");
    }

    @Test
    void noTextAnAuthorWritesCanBecomeAnythingButText() {
        ContentFile form = file("ekonomiskt-bistand/ansokan.yaml");
        for (String text : List.of(
                "<script>alert(1)</script>", "a: b # c", "- x", "{ y }", "\"'\\", "rad\nrad", "å".repeat(100_000))) {
            var edit = new FormQuestionEdit(
                    "kostnader.hyra", text, text, text, "beslut", "", "manuellt", FormQuestionEdit.ALWAYS);
            ContentFile changed = edited(edit.in(form, "kostnader.hyra"));
            FormTree tree = FormTree.of(changed);
            assertThat(FormQuestionEdit.of(tree.at(tree.find("kostnader.hyra").orElseThrow())))
                    .isEqualTo(edit);
        }
    }

    static FormQuestionEdit question(String key, String requirement) {
        return new FormQuestionEdit(key, "", "", "", requirement, "", "manuellt", FormQuestionEdit.ALWAYS);
    }

    private static FormDefinition read(ContentFile form) {
        return read(FILES.with(ContentFiles.of(Map.of(form.path(), form.text()))), form.path());
    }

    private static FormDefinition read(ContentFiles files, String path) {
        var problems = new Problems();
        var vocabulary = RulePackReader.read(files, EB, problems).orElseThrow().vocabulary();
        var root =
                YamlReader.read(path, files.text(path).orElseThrow(), problems).orElseThrow();
        var form = FormReader.read(path, root, vocabulary, problems);
        assertThat(problems.inOrder()).isEmpty();
        return form.orElseThrow();
    }

    static ContentFile file(String name) {
        String path = "form-definitions/" + name;
        return new ContentFile(path, FILES.text(path).orElseThrow());
    }

    static ContentFile file(Edited edited) {
        return new ContentFile(edited.path(), edited.text());
    }

    static ContentFile edited(EditResult result) {
        assertThat(result).isInstanceOf(Edited.class);
        return file((Edited) result);
    }

    static void same(ContentFile form, EditResult result) {
        assertThat(edited(result).text()).isEqualTo(form.text());
    }
}

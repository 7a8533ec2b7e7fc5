package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Text;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.example.RepositoryContent;

/** Fieldsets, texts and calculated values of a form, also in a group. */
class FormFieldsetEditTest {
    private static final String PATH = FormHeadEdit.path(new Area("ekonomiskt-bistand"), "ansokan");
    private static final ContentFile FORM =
            new ContentFile(PATH, RepositoryContent.files().text(PATH).orElseThrow());
    private static final Written WHEN =
            Entries.NONE.with("begrepp", "hushall.typ").with("ar", "finns");

    private static FormQuestionEdit part(String concept) {
        return new FormQuestionEdit(concept, "", "", "", "", "", "", FormQuestionEdit.ALWAYS);
    }

    private static ContentFile edited(EditResult result) {
        assertThat(result).isInstanceOf(EditResult.Edited.class);
        var edited = (EditResult.Edited) result;
        return new ContentFile(edited.path(), edited.text());
    }

    private static FormFieldsetEdit period(String requirement, Written condition) {
        return new FormFieldsetEdit("period", "Under vilken tid?", "", "", requirement, condition);
    }

    @Test
    void aFieldsetInAGroupIsWrittenWithItsSchemaAndTakenAwayToTheSameBytes() {
        ContentFile with = edited(period("spara", FormQuestionEdit.ALWAYS)
                .addTo(FORM, "", "barn", List.of(part("barn.fran"), part("barn.till"))));
        String name = FormTree.of(with).all().stream()
                .filter(one -> FormTree.isFieldset(one.item()))
                .map(FormTree.Asked::name)
                .findFirst()
                .orElseThrow();
        Entries items = with.entries()
                .entries("schema")
                .entries("properties")
                .entries("barn")
                .entries("items");

        assertThat(with.text())
                .contains("fran: { $ref: \"#/$defs/barn.fran\" }")
                .contains("- falt: period");
        assertThat(items.get("required").map(Object::toString).orElse("")).contains("fran", "till");
        assertThat(FormTree.of(with).named("barn.till").orElseThrow().list()).contains("barn");
        assertThat(edited(FormFieldsetEdit.remove(with, name)).text()).isEqualTo(FORM.text());
    }

    @Test
    void itsRequirementAndConditionDecideWhatTheSchemaRequiresOfItsParts() {
        ContentFile with = edited(period("spara", FormQuestionEdit.ALWAYS)
                .addTo(FORM, "hushall", "", List.of(part("vardFran"), part("vardTill"))));
        String name = "hushall:" + onPage(with);
        assertThat(required(with)).contains("vardFran", "vardTill");

        ContentFile sometimes = edited(period("spara", WHEN).in(with, name));
        assertThat(required(sometimes)).doesNotContain("vardFran", "vardTill");

        ContentFile apart = edited(FormFieldsetEdit.dissolve(sometimes, name));
        Entries alone = FormTree.of(apart).named("vardTill").orElseThrow().item();
        assertThat(alone.text("krav")).isEqualTo("spara");
        assertThat(alone.get("visa-om")).contains(WHEN);
    }

    @Test
    void aPartOfItsOwnRequirementKeepsItAndItsWordsAreTheFieldsets() {
        ContentFile with = edited(period("spara", FormQuestionEdit.ALWAYS)
                .addTo(FORM, "hushall", "", List.of(part("vardFran"), part("vardTill"))));
        FormQuestionEdit now = FormQuestionEdit.ofPart(
                FormTree.of(with).named("vardTill").orElseThrow().item());
        var desired = new FormQuestionEdit(
                now.concept(), "Till", "", "", "onskvard", "", now.ifMissing(), FormQuestionEdit.ALWAYS);

        assertThat(now.requirement()).isEmpty();
        assertThat(edited(now.in(with, "vardTill")).text()).isEqualTo(with.text());
        assertThat(required(edited(desired.in(with, "vardTill"))))
                .contains("vardFran")
                .doesNotContain("vardTill");
    }

    @Test
    void aTextIsAddedMovedChangedAndTakenAwayByItsPlace() {
        var note = new FormNoteEdit("", "Tänk på", "Läs: detta # först", FormQuestionEdit.ALWAYS);
        ContentFile with = edited(note.addTo(FORM, "hushall"));
        int last = onPage(FORM) + 1;
        ContentFile up = edited(FormMove.up(with, "hushall:" + last));
        String name = "hushall:" + (last - 1);

        assertThat(FormNoteEdit.of(FormTree.of(up).named(name).orElseThrow().item()))
                .isEqualTo(note);
        ContentFile value = edited(new FormNoteEdit("riksnorm", "", "", new Text("alltid")).in(up, name));
        assertThat(value.text()).contains("{ visa: riksnorm }");
        assertThat(edited(FormNoteEdit.remove(value, name)).text()).isEqualTo(FORM.text());
        assertThat(FormNoteEdit.remove(FORM, "hushall:1")).isInstanceOf(EditResult.Refused.class);
    }

    private static int onPage(ContentFile form) {
        return FormTree.of(form).pages().stream()
                .filter(page -> page.text("id").equals("hushall"))
                .mapToInt(page -> FormTree.asked(page).size())
                .sum();
    }

    private static List<String> required(ContentFile form) {
        return form.entries().entries("schema").entries().get("required") instanceof Written.Items items
                ? items.items().stream().map(Written::plain).toList()
                : List.of();
    }
}

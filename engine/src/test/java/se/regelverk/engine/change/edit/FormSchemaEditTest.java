package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.change.edit.FormEditsTest.edited;
import static se.regelverk.engine.change.edit.FormEditsTest.same;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.change.edit.EditResult.Refused;

/** A form's schema read and written as text. */
class FormSchemaEditTest {
    private static final ContentFile FORM = new ContentFile("form-definitions/prov/prov.yaml", """
            id: prov
            schema:
              # Om alla svar.
              type: object
              x-eget: { "a": [ 1, '2' ] }   # vårt

              properties: {}
            layout: { sidor: [] }
            """);

    @ParameterizedTest
    @MethodSource("se.regelverk.engine.change.edit.FormEditsTest#forms")
    void aSchemaReadAndWrittenIsTheSameBytes(ContentFile form) {
        String text = FormSchemaEdit.of(form).orElseThrow().text();
        same(form, FormSchemaEdit.in(form, text));
        same(form, FormSchemaEdit.in(edited(FormSchemaEdit.in(form, text + "\n$comment: Mer")), text));
    }

    @Test
    void unknownKeywordsCommentsAndLayoutStay() {
        String text = FormSchemaEdit.of(FORM).orElseThrow().text();
        assertThat(text).startsWith("type: object\nx-eget").doesNotContain("layout");
        assertThat(edited(FormSchemaEdit.in(FORM, text.replace("object", "array")))
                        .text())
                .isEqualTo(FORM.text().replace("object", "array"));
    }

    @Test
    void jsonWithTabsIsASchemaToo() {
        ContentFile json = edited(FormSchemaEdit.in(FORM, "{\n\t\"type\": \"object\",\n\t\"x\": 1\n}"));
        assertThat(json.entries().entries("schema").text("x")).isEqualTo("1");
        assertThat(FormSchemaEdit.of(json).orElseThrow().text()).isEqualTo("{\n  \"type\": \"object\",\n  \"x\": 1\n}");
    }

    @Test
    void whatIsNotReadIsRefusedWithTheLineAndNothingElseCanBeWritten() {
        var refused = (Refused) FormSchemaEdit.in(FORM, "type: object\nproperties: { a: [ }");
        assertThat(refused.problem()).contains("Rad 2");
        assertThat(FormSchemaEdit.in(FORM, "a: 1\n---\nb: 2")).isInstanceOf(Refused.class);
        assertThat(edited(FormSchemaEdit.in(FORM, "type: object\nlayout: {}"))
                        .entries()
                        .entries("layout")
                        .entries())
                .containsKey("sidor");
    }
}

package se.regelverk.engine.change.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.regelverk.engine.change.edit.FormEditsTest.edited;
import static se.regelverk.engine.change.edit.FormEditsTest.file;
import static se.regelverk.engine.change.edit.FormEditsTest.question;
import static se.regelverk.engine.change.edit.FormEditsTest.same;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.regelverk.engine.change.edit.EditResult.Edited;
import se.regelverk.engine.change.edit.EditResult.Refused;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.content.Area;

/** Pages, groups and questions that are moved. */
class FormMoveTest {
    private static final Area EB = new Area("ekonomiskt-bistand");

    @ParameterizedTest
    @MethodSource("se.regelverk.engine.change.edit.FormEditsTest#forms")
    void whatIsMovedAndMovedBackIsTheSameBytes(ContentFile form) {
        for (String key : keys(form)) {
            if (FormMove.up(form, key) instanceof Edited up) {
                assertThat(up.text()).isNotEqualTo(form.text());
                same(form, FormMove.down(file(up), key));
                assertThat(itemLines(up.text())).as(key).containsExactlyElementsOf(itemLines(form.text()));
            }
        }
        for (Entries page : FormTree.of(form).pages()) {
            if (FormMove.page(form, page.text("id"), 1) instanceof Edited down) {
                same(form, FormMove.page(file(down), page.text("id"), -1));
            }
        }
    }

    @Test
    void aQuestionMovesToAPlaceOnAnotherPageWithTheCommentAboveIt() {
        ContentFile form = file("ekonomiskt-bistand/ansokan.yaml");
        String line = "        - { begrepp: kostnader.hushallsel,";
        ContentFile own = new ContentFile(form.path(), form.text().replace(line, "        # Om elen.\n" + line));
        ContentFile moved = edited(FormMove.to(own, "kostnader.hushallsel", "sokande", 1));
        assertThat(FormTree.asked(FormTree.of(moved).pages().get(0)).get(1).text("begrepp"))
                .isEqualTo("kostnader.hushallsel");
        assertThat(moved.text()).contains("# Om elen.\n" + line);
        same(own, FormMove.to(moved, "kostnader.hushallsel", "kostnader", 1));
        assertThat(FormMove.up(form, "sokande.personnummer")).isInstanceOf(Refused.class);
        assertThat(FormMove.up(form, "finnsInte")).isInstanceOf(Refused.class);
    }

    @Test
    void theLastQuestionOfAPageMovesToAnEmptyPageAndBack() {
        ContentFile form = file(new FormHeadEdit("Prov", "").begin(EB, "prov", new FormPageEdit("ett", "Ett", "")));
        form = edited(new FormPageEdit("tva", "Två", "").addTo(form));
        form = edited(question("barnetsBasta", "beslut").addTo(form, "ett", ""));
        ContentFile down = edited(FormMove.down(form, "barnetsBasta"));
        assertThat(FormTree.asked(FormTree.of(down).pages().get(0))).isEmpty();
        same(form, FormMove.up(down, "barnetsBasta"));
    }

    private static List<String> keys(ContentFile form) {
        List<String> keys = new ArrayList<>();
        UnaryOperator<Entries> add = item -> {
            keys.add(FormTree.key(item));
            return item;
        };
        FormTree.of(form).pages().forEach(page -> FormTree.asked(page)
                .forEach(item -> FormTree.asked(add.apply(item)).forEach(add::apply)));
        return keys;
    }

    private static List<String> itemLines(String text) {
        return text.lines()
                .filter(line -> line.strip().startsWith("- "))
                .sorted()
                .toList();
    }
}

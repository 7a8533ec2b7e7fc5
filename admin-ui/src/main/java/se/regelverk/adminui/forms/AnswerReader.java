package se.regelverk.adminui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.forms.AnswerSummary.Besides;
import se.regelverk.adminui.forms.AnswerSummary.Block;
import se.regelverk.adminui.forms.AnswerSummary.Section;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.Fieldset;
import se.regelverk.engine.form.FieldsetKind;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.FormNote;
import se.regelverk.engine.form.FormPage;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import tools.jackson.databind.JsonNode;

/** Goes through a page of a form and reads what is answered. */
final class AnswerReader {
    private static final Besides NOTHING =
            new Besides(Map.of(), (question, row) -> Optional.empty(), concept -> Optional.empty());

    private final ActiveData active;
    private final Besides besides;
    private final AnswerRows rows;
    private final List<Block> blocks = new ArrayList<>();
    private List<AnswerRow> loose = new ArrayList<>();

    private AnswerReader(ActiveData active, Besides besides) {
        this.active = active;
        this.besides = besides;
        this.rows = new AnswerRows(besides);
    }

    static AnswerSummary read(FormDefinition form, ActiveData active, Besides besides) {
        List<Section> sections = new ArrayList<>();
        for (FormPage page : form.pages()) {
            List<Block> blocks = new AnswerReader(active, besides).blocks(page);
            if (!blocks.isEmpty()) {
                sections.add(new Section(page.id(), page.title(), blocks));
            }
        }
        return new AnswerSummary(sections);
    }

    static List<AnswerRow> unused(FormDefinition form, ActiveData active, JsonNode answers) {
        var rows = new AnswerRows(NOTHING);
        List<AnswerRow> unused = new ArrayList<>();
        for (Question question : form.questions().values()) {
            if (question.list().isEmpty()) {
                unused(rows, active, question, Gap.WHOLE_CASE, "", answers).ifPresent(unused::add);
            }
        }
        for (Group group : form.groups().values()) {
            JsonNode items = answers.path(group.key());
            for (int item = 0; items.isArray() && item < items.size(); item++) {
                for (Question question : group.questions()) {
                    unused(rows, active, question, item, group.itemTitle(item) + ": ", items.get(item))
                            .ifPresent(unused::add);
                }
            }
        }
        return unused;
    }

    private static Optional<AnswerRow> unused(
            AnswerRows rows, ActiveData active, Question question, int item, String before, JsonNode from) {
        return active.isActive(question, item)
                ? Optional.empty()
                : Optional.of(rows.question(question, before + question.fullLabel(), item, from))
                        .filter(AnswerRow::answered);
    }

    private List<Block> blocks(FormPage page) {
        page.items().forEach(item -> item(page, item));
        closeLoose();
        return blocks;
    }

    private void item(FormPage page, FormItem item) {
        if (item instanceof Group group) {
            group(page, group);
        } else if (item instanceof FormNote note) {
            note(note);
        } else if (item instanceof Fieldset set && isHeaded(set)) {
            set(set);
        } else {
            loose.addAll(rows(item, Gap.WHOLE_CASE, active.answers()));
        }
    }

    /** Questions without a title of their own stand together until something that has one. */
    private void closeLoose() {
        if (!loose.isEmpty()) {
            blocks.add(new Block("", "", 0, loose, List.of()));
            loose = new ArrayList<>();
        }
    }

    private static boolean isHeaded(Fieldset set) {
        return set.kind() == FieldsetKind.MATRIX || set.kind() == FieldsetKind.TOGETHER;
    }

    private void set(Fieldset set) {
        List<AnswerRow> parts = new ArrayList<>();
        for (Question question : set.questions()) {
            if (active.isActive(question, Gap.WHOLE_CASE)) {
                parts.add(rows.question(question, question.label(), Gap.WHOLE_CASE, active.answers()));
            }
        }
        if (!parts.isEmpty()) {
            closeLoose();
            blocks.add(new Block(parts.get(0).id(), set.title(), 1, parts, List.of()));
        }
    }

    private List<AnswerRow> rows(FormItem item, int row, JsonNode from) {
        List<AnswerRow> read = new ArrayList<>();
        if (item instanceof Fieldset set && !isHeaded(set)) {
            if (active.isActive(set.questions().get(0), row)) {
                read.add(rows.together(set, row, from));
            }
            return read;
        }
        for (Question question : item.questions()) {
            if (active.isActive(question, row)) {
                read.add(rows.question(question, question.fullLabel(), row, from));
            }
        }
        return read;
    }

    private void note(FormNote note) {
        note.calculated()
                .filter(concept -> active.isActive(note))
                .flatMap(besides.calculated())
                .ifPresent(value -> loose.add(AnswerRows.calculated(note, value)));
    }

    private void group(FormPage page, Group group) {
        if (!active.isActive(group)) {
            return;
        }
        JsonNode items = active.answers().path(group.key());
        if (items.isEmpty()) {
            loose.add(rows.empty(group, items.isArray()));
            return;
        }
        closeLoose();
        List<String> wrong = besides.problems().getOrDefault(group.key(), List.of());
        // A page with one list is often called what the list is.
        boolean named = !group.title().equals(page.title()) || !wrong.isEmpty();
        if (named) {
            blocks.add(new Block(FieldIds.of(group.key()), group.title(), 1, List.of(), wrong));
        }
        for (int at = 0; at < items.size(); at++) {
            items(group, at, items.get(at), named ? 2 : 1);
        }
    }

    private void items(Group group, int at, JsonNode from, int depth) {
        List<AnswerRow> read = new ArrayList<>();
        for (FormItem item : group.items()) {
            read.addAll(rows(item, at, from));
        }
        blocks.add(new Block(FieldIds.of(group.key() + "-" + (at + 1)), group.itemTitle(at), depth, read, List.of()));
    }
}

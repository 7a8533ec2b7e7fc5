package se.regelverk.adminui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.regelverk.adminui.forms.FormView.GroupView;
import se.regelverk.adminui.forms.FormView.Part;
import se.regelverk.adminui.forms.FormView.Row;
import se.regelverk.adminui.forms.FormView.Section;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FieldNames;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.FormPage;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.form.Requirement;

/** Makes a form's page from its definition and what was typed. */
public final class FormViews {
    private static final int MOST_ROWS = 200;

    private final Map<String, String> texts;
    private final ActiveData active;
    private final Map<String, String> errors;

    private FormViews(Map<String, String> texts, ActiveData active, Map<String, String> errors) {
        this.texts = texts;
        this.active = active;
        this.errors = errors;
    }

    /**
     * A form to fill.
     *
     * @param texts what stands in each field, by name
     * @param active which questions are asked with those answers
     * @param errors what is wrong, by the field's name; empty before anything is handed in
     */
    public static FormView of(
            FormDefinition form, Map<String, String> texts, ActiveData active, Map<String, String> errors) {
        var views = new FormViews(texts, active, errors);
        return new FormView(
                form.title(),
                form.intro(),
                form.pages().stream().map(views::section).toList());
    }

    private Section section(FormPage page) {
        List<Part> parts = new ArrayList<>();
        boolean updates = false;
        for (FormItem item : page.items()) {
            updates = updates || item.visibleIf().isPresent();
            if (item instanceof Group group) {
                parts.add(new Part(null, group(group)));
                updates = updates
                        || group.questions().stream()
                                .anyMatch(one -> one.visibleIf().isPresent());
            } else {
                Question question = (Question) item;
                parts.add(new Part(field(question, FieldNames.name(question), Gap.WHOLE_CASE), null));
            }
        }
        return new Section(page.id(), page.title(), page.text(), SectionState.of(parts), updates, parts);
    }

    private GroupView group(Group group) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < size(group); row++) {
            int at = row;
            List<FieldView> fields = group.questions().stream()
                    .map(question -> field(question, FieldNames.name(question, at), at))
                    .toList();
            rows.add(new Row(FieldIds.of(group.key() + "-" + (row + 1)), row, group.itemTitle(row), fields));
        }
        return new GroupView(
                FieldIds.of(group.key()),
                group.key(),
                FormFields.countName(group),
                group.title(),
                group.addLabel(),
                rows,
                rows.isEmpty()
                        && texts.getOrDefault(FormFields.countName(group), "").equals("0"),
                errors.get(group.key()),
                active.isActive(group),
                group.visibleIf().isPresent());
    }

    private int size(Group group) {
        String count = texts.getOrDefault(FormFields.countName(group), "0");
        return count.matches("[0-9]{1,3}") ? Math.min(MOST_ROWS, Integer.parseInt(count)) : 0;
    }

    private FieldView field(Question question, String name, int item) {
        var concept = question.concept();
        return new FieldView(
                FieldIds.of(name),
                name,
                question.label(),
                question.control().widget().name().toLowerCase(Locale.ROOT),
                Controls.hint(question),
                question.requirement() == Requirement.DESIRED,
                Controls.suffix(concept),
                question.control().numeric(),
                Controls.options(concept),
                texts.getOrDefault(name, ""),
                errors.get(name),
                active.isActive(question, item),
                question.visibleIf().isPresent());
    }
}

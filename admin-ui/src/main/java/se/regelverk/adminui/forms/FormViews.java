package se.regelverk.adminui.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import se.regelverk.adminui.forms.FormView.GroupView;
import se.regelverk.adminui.forms.FormView.Part;
import se.regelverk.adminui.forms.FormView.Row;
import se.regelverk.adminui.forms.FormView.Section;
import se.regelverk.engine.expression.Gap;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.Fieldset;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.FormNote;
import se.regelverk.engine.form.FormPage;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.Concept;

/** Makes a form's page from its definition and what was typed. */
public final class FormViews {
    private static final int MOST_ROWS = 200;
    private static final CalculatedValue NOT_SHOWN =
            new CalculatedValue(null, List.of("Värdet visas när formuläret fylls i ett ärende."));

    private final Map<String, String> texts;
    private final ActiveData active;
    private final Map<String, String> errors;
    private final SourceLines sources;
    private final FieldViews fields;
    private final Function<Concept, CalculatedValue> calculated;

    private FormViews(
            FormDefinition form,
            Map<String, String> texts,
            ActiveData active,
            Map<String, String> errors,
            BiPredicate<Concept, String> offered,
            SourceLines sources,
            Function<Concept, CalculatedValue> calculated) {
        this.texts = texts;
        this.active = active;
        this.errors = errors;
        this.sources = sources;
        Optional<Question> fetching = sources.fetches() && form.isPrefilled() ? form.personNumber() : Optional.empty();
        this.fields = new FieldViews(texts, active, errors, offered, sources, fetching);
        this.calculated = calculated;
    }

    /**
     * A form to fill.
     *
     * @param texts what stands in each field, by name
     * @param active which questions are asked with those answers
     * @param errors what is wrong, by the field's name; empty before anything is handed in
     * @param offered whether an option can be chosen on the case's day
     * @param sources where answers come from
     * @param calculated a computed concept's value with the answers so far
     */
    public static FormView of(
            FormDefinition form,
            Map<String, String> texts,
            ActiveData active,
            Map<String, String> errors,
            BiPredicate<Concept, String> offered,
            SourceLines sources,
            Function<Concept, CalculatedValue> calculated) {
        var views = new FormViews(form, texts, active, errors, offered, sources, calculated);
        return new FormView(
                form.title(),
                form.intro(),
                form.pages().stream().map(views::section).toList());
    }

    /** A form outside a case: every option is offered, and nothing is calculated or fetched. */
    public static FormView of(
            FormDefinition form, Map<String, String> texts, ActiveData active, Map<String, String> errors) {
        return of(form, texts, active, errors, (concept, option) -> true, SourceLines.NONE, concept -> NOT_SHOWN);
    }

    private Section section(FormPage page) {
        List<Part> parts = new ArrayList<>();
        page.items().forEach(item -> parts.add(part(item, Gap.WHOLE_CASE)));
        boolean updates = page.items().stream().anyMatch(FormViews::follows);
        return new Section(page.id(), page.title(), page.text(), SectionState.of(parts), updates, parts);
    }

    /** Whether something of it follows from other answers. */
    private static boolean follows(FormItem item) {
        return item.visibleIf().isPresent()
                || (item instanceof FormNote note && note.calculated().isPresent())
                || item.questions().stream().anyMatch(one -> one.visibleIf().isPresent());
    }

    private Part part(FormItem item, int row) {
        if (item instanceof Group group) {
            return Part.of(group(group));
        }
        if (item instanceof Fieldset set) {
            return Part.of(fields.set(set, row));
        }
        return item instanceof FormNote note ? Part.of(note(note)) : Part.of(fields.field((Question) item, row));
    }

    private NoteView note(FormNote note) {
        return new NoteView(
                FieldIds.of("text-" + note.id()),
                note.title(),
                note.text(),
                note.calculated().map(calculated).orElse(null),
                active.isActive(note),
                note.visibleIf().isPresent());
    }

    private GroupView group(Group group) {
        List<Row> rows = new ArrayList<>();
        for (int row = 0; row < size(group); row++) {
            int at = row;
            List<Part> parts =
                    group.items().stream().map(item -> part(item, at)).toList();
            rows.add(new Row(FieldIds.of(group.key() + "-" + (row + 1)), row, group.itemTitle(row), parts));
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
                sources.of(group),
                errors.get(group.key()),
                active.isActive(group),
                group.visibleIf().isPresent());
    }

    private int size(Group group) {
        String count = texts.getOrDefault(FormFields.countName(group), "0");
        return count.matches("[0-9]{1,3}") ? Math.min(MOST_ROWS, Integer.parseInt(count)) : 0;
    }
}

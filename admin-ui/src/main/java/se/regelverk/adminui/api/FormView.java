package se.regelverk.adminui.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.form.Fieldset;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.FormNote;
import se.regelverk.engine.form.FormPage;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.vocabulary.Concept;
import tools.jackson.databind.JsonNode;

/**
 * A form as other systems show it.
 *
 * @param version of the area's approved content
 * @param hash identity of the form: its text and the words it asks for
 * @param schema JSON Schema 2020-12 of the answers, complete in itself
 */
record FormView(
        String area,
        String form,
        String title,
        String intro,
        int version,
        String hash,

        @Schema(implementation = Object.class, types = "object")
        JsonNode schema,

        Layout layout) {
    /** The form's pages, in order. */
    record Layout(List<Page> pages) {}

    record Page(String id, String title, String text, List<Item> items) {}

    /**
     * A question, a fieldset of questions that are answered together, a group that repeats them for each item of a list, or a text or
     * calculated value that is only read.
     *
     * @param kind "question", "fieldset", "group", "text" or "calculated"
     * @param key the concept's key, or the list's; left out for a fieldset and a text
     * @param pointer where the answer stands: from the answers as a whole, or from the list's item
     * @param requirement {@code spara} to hand in, {@code beslut} to decide, {@code onskvard}
     * @param type of the answer or fieldset, in the content's words
     * @param visibleIf when it is asked; left out when always
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(
            String kind,
            @Nullable String key,
            String label,
            @Nullable String pointer,
            @Nullable String help,
            @Nullable String requirement,
            @Nullable String type,
            @Nullable String unit,
            @Nullable Map<String, String> options,
            @Nullable Boolean mayBeUnknown,
            @Nullable String legalBasis,
            @Nullable String addLabel,
            @Nullable List<Item> questions,
            @Nullable Map<String, Object> visibleIf) {}

    static FormView of(String area, int version, FormDefinition form) {
        var pages = form.pages().stream().map(FormView::page).toList();
        return new FormView(
                area,
                form.id(),
                form.title(),
                form.intro(),
                version,
                form.hash().value(),
                form.schema(),
                new Layout(pages));
    }

    private static Page page(FormPage page) {
        return new Page(
                page.id(),
                page.title(),
                page.text(),
                page.items().stream().map(FormView::item).toList());
    }

    private static Item item(FormItem item) {
        if (item instanceof Group group) {
            return group(group);
        }
        if (item instanceof Fieldset set) {
            return together("fieldset", null, set.title(), set.help(), set.questions(), set);
        }
        return item instanceof FormNote note
                ? together(
                        note.calculated().isPresent() ? "calculated" : "text",
                        note.calculated().map(one -> one.key().value()).orElse(null),
                        note.title(),
                        note.text(),
                        List.of(),
                        note)
                : question((Question) item);
    }

    private static Item together(
            String kind, @Nullable String key, String label, String help, List<Question> questions, FormItem item) {
        return new Item(
                kind,
                key,
                label,
                null,
                help,
                null,
                item instanceof Fieldset set ? set.kind().word() : null,
                null,
                null,
                null,
                null,
                null,
                questions.stream().map(FormView::question).toList(),
                visibleIf(item.visibleIf()));
    }

    private static Item group(Group group) {
        return new Item(
                "group",
                group.key(),
                group.title(),
                "/" + group.key().replace('.', '/'),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                group.addLabel(),
                group.items().stream().map(FormView::item).toList(),
                visibleIf(group.visibleIf()));
    }

    private static Item question(Question question) {
        Concept concept = question.concept();
        return new Item(
                "question",
                concept.key().value(),
                question.label(),
                "/" + String.join("/", question.path()),
                question.help(),
                question.requirement().word(),
                concept.type().word(),
                concept.unit().word(),
                concept.options(),
                concept.mayBeUnknown(),
                concept.texts().legalBasis(),
                null,
                null,
                visibleIf(question.visibleIf()));
    }

    private static @Nullable Map<String, Object> visibleIf(Optional<Condition> condition) {
        return condition.map(ConditionJson::of).orElse(null);
    }
}

package se.regelverk.engine.change.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.change.edit.FormTree.Asked;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.expression.Condition;
import se.regelverk.engine.form.Fieldset;
import se.regelverk.engine.form.FormItem;
import se.regelverk.engine.form.FormPage;
import se.regelverk.engine.form.Group;
import se.regelverk.engine.form.Question;
import se.regelverk.engine.form.SchemaForm.Result.Laid;
import se.regelverk.engine.form.SchemaSeveral;

/**
 * An ordinary form of the area, made of any JSON Schema: its questions ask for concepts of the vocabulary. What a question's schema says
 * beside its concept goes along.
 *
 * @param keys concept of the laid form → concept of the vocabulary
 * @param lists list of the laid form → list of the vocabulary
 * @param options of a concept of the laid form, value → option of the vocabulary's concept
 * @param severals for each array of choices, the concept of each option
 */
public record FormFromSchema(
        Map<String, String> keys,
        Map<String, String> lists,
        Map<String, Map<String, String>> options,
        List<List<String>> severals) {
    private static final Set<String> RULES =
            Set.of("pattern", "minLength", "maxLength", "multipleOf", "exclusiveMinimum", "exclusiveMaximum");
    private static final String TITLE = "titel";

    /** The whole form. */
    public EditResult.Edited begin(Area area, String id, String title, Laid laid) {
        List<Written> pages = new ArrayList<>();
        laid.form().pages().forEach(page -> pages.add(page(page)));
        severals(laid).forEach(several -> pages.set(0, with((Entries) pages.get(0), several)));
        Entries form = Entries.NONE
                .with("id", id)
                .with(TITLE, title)
                .withOptional("text", laid.form().intro());
        var tree = new FormTree(
                form.with("schema", FormSchema.EMPTY).with("layout", Entries.NONE.with("sidor", new Items(pages))));
        return new EditResult.Edited(
                FormHeadEdit.path(area, id), FormLines.whole(schema(tree, laid).form()));
    }

    private Entries page(FormPage page) {
        return Entries.NONE
                .with(FormTree.PAGE_ID, page.id())
                .with(TITLE, page.title())
                .withOptional("text", page.text())
                .with(FormTree.ASKED, items(page.items()));
    }

    private Items items(List<? extends FormItem> items) {
        return new Items(items.stream().<Written>map(this::item).toList());
    }

    private Entries item(FormItem item) {
        if (item instanceof Group group) {
            return shownIf(
                            Entries.NONE
                                    .with(FormTree.GROUP, list(group.key()))
                                    .with(TITLE, group.title())
                                    .with("lagg-till", group.addLabel()),
                            group.visibleIf())
                    .with(FormTree.ASKED, items(group.items()));
        }
        if (item instanceof Fieldset set) {
            Entries head = Entries.NONE
                    .with(FormTree.FIELDSET, set.kind().word())
                    .with(TITLE, set.title())
                    .withOptional("hjalp", set.help());
            Items parts = new Items(
                    set.questions().stream().<Written>map(this::question).toList());
            return shownIf(head, set.visibleIf()).with(FormTree.ASKED, parts);
        }
        return shownIf(question((Question) item), item.visibleIf());
    }

    private Entries question(Question question) {
        return Entries.NONE
                .with(FormTree.CONCEPT, key(question.concept().key().value()))
                .with(FormRequirement.KEY, question.requirement().word())
                .with("fraga", question.label())
                .withOptional("hjalp", question.help());
    }

    private Entries shownIf(Entries item, Optional<Condition> condition) {
        var writing = new ConditionWritten(
                this::key, (key, value) -> options.getOrDefault(key, Map.of()).getOrDefault(value, value));
        Optional<Written> written = condition.flatMap(writing::of);
        return written.isPresent() ? item.with(FormRequirement.SHOWN_IF, written.get()) : item;
    }

    private String key(String laid) {
        return keys.getOrDefault(laid, laid);
    }

    private String list(String laid) {
        return lists.getOrDefault(laid, laid);
    }

    private List<Entries> severals(Laid laid) {
        List<Entries> all = new ArrayList<>();
        for (int at = 0; at < severals.size(); at++) {
            SchemaSeveral several = laid.severals().get(at);
            Items parts = new Items(severals.get(at).stream()
                    .<Written>map(key -> Entries.NONE.with(FormTree.CONCEPT, key))
                    .toList());
            all.add(Entries.NONE
                    .with(FormTree.FIELDSET, "flera-av")
                    .with(TITLE, several.title())
                    .withOptional("hjalp", several.help())
                    .with(FormTree.ASKED, parts));
        }
        return all;
    }

    private static Entries with(Entries page, Entries item) {
        List<Written> items = new ArrayList<>(FormTree.asked(page));
        items.add(item);
        return page.with(FormTree.ASKED, new Items(items));
    }

    /** A property for each question, with what its own schema says that no concept does. */
    private FormTree schema(FormTree tree, Laid laid) {
        FormTree whole = tree;
        for (Asked asked : tree.all()) {
            if (FormTree.isGroup(asked.item())) {
                whole = whole.withSchema(FormSchema.listed(whole.schema(), asked.name()));
            } else if (FormTree.isQuestion(asked.item())) {
                whole = FormRequirement.followed(whole, asked.spot());
            }
        }
        for (Question question : laid.form().questions().values()) {
            whole = whole.withSchema(FormSchema.ruled(
                    whole.schema(),
                    key(question.concept().key().value()),
                    question.list().map(this::list),
                    rules(question, laid)));
        }
        return whole;
    }

    private static Entries rules(Question question, Laid laid) {
        Entries rules = Entries.NONE;
        var schema = laid.schemas().get(question.concept().key());
        for (String keyword : RULES.stream().sorted().toList()) {
            if (schema != null && schema.path(keyword).isValueNode()) {
                rules = rules.with(keyword, schema.path(keyword).asString());
            }
        }
        return rules;
    }
}

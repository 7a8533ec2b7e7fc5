package se.regelverk.engine.migration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.form.Fieldset;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormFields;
import se.regelverk.engine.form.Group;

/** From one version of a form to another: a step for each question, and what becomes of texts written in the first. */
public final class FormMigration {
    private final FormDefinition before;
    private final FormDefinition after;
    private final Map<String, Asked> asked;
    private final Map<String, Asked> askedNow;
    private final Map<String, Asked> byKey = new HashMap<>();
    private final Lists lists;
    private final NoneFields none;
    private final List<FieldStep> steps = new ArrayList<>();

    private FormMigration(FormDefinition before, FormDefinition after) {
        this.before = before;
        this.after = after;
        this.asked = Asked.byId(before);
        this.askedNow = Asked.byId(after);
        this.lists = new Lists(before, after, asked, askedNow);
        this.none = new NoneFields(before, after);
        asked.values().forEach(one -> byKey.put(one.concept().key().value(), one));
        Set<String> ids = new LinkedHashSet<>(asked.keySet());
        ids.addAll(askedNow.keySet());
        Set<String> moved = Order.moved(asked, askedNow);
        ids.forEach(id -> steps.add(FieldStep.of(
                id,
                Optional.ofNullable(asked.get(id)),
                Optional.ofNullable(askedNow.get(id)),
                lists,
                moved.contains(id))));
    }

    /** Derives the steps from the questions' ids. */
    public static FormMigration between(FormDefinition before, FormDefinition after) {
        return new FormMigration(before, after);
    }

    public FormDefinition before() {
        return before;
    }

    public FormDefinition after() {
        return after;
    }

    /** A step for each question of either form, those of the first in its order and then those that are new. */
    public List<FieldStep> steps() {
        return List.copyOf(steps);
    }

    /** How many questions have a step of a kind. */
    public int count(FieldStep.Kind kind) {
        return (int) steps.stream().filter(step -> step.kinds().contains(kind)).count();
    }

    /** Whether answers may be left behind, so that the author must have seen it. */
    public boolean needsConfirmation() {
        return steps.stream().anyMatch(FieldStep::needsConfirmation);
    }

    /** The question's label in the form it was written in, or in the new one when it is new there. */
    public String label(String id) {
        Asked one = asked.getOrDefault(id, askedNow.get(id));
        return one == null ? id : one.label();
    }

    /** The options a question has in the new form: key → label. */
    public Map<String, String> optionsNow(String id) {
        Asked now = askedNow.get(id);
        return now == null ? Map.of() : now.concept().options();
    }

    /** The name a field has in the new form, empty when there is no such field. */
    public Optional<String> nameNow(String name) {
        return field(name).flatMap(this::nameNow);
    }

    /**
     * Texts of the first form in the second. Every text that says something is carried, as it was typed or as its successor, or archived.
     *
     * @param texts by the names of the first form's fields
     */
    public Migrated apply(Map<String, String> texts) {
        if (before.hash().equals(after.hash())) {
            return new Migrated(texts, List.of(), 0, List.of());
        }
        var applying = new Applying(this);
        new LinkedHashMap<>(texts).forEach(applying::take);
        return applying.done();
    }

    Optional<FieldName> field(String name) {
        return FieldName.of(name, key -> byKey.containsKey(key) || none.set(key).isPresent())
                .filter(this::isInForm);
    }

    /** A key outside lists must not be taken for one in a list, nor the other way round. */
    private boolean isInForm(FieldName field) {
        return field.isCount()
                ? before.groups().containsKey(field.key())
                : first(field).group().isPresent() == field.isInItem();
    }

    /** The set of options that a field says "none of these" of. */
    Optional<Fieldset> set(FieldName field) {
        return none.set(field.key());
    }

    /** The question, or the first of the set. */
    private Asked first(FieldName field) {
        return set(field)
                .map(set -> byKey.get(set.questions().get(0).concept().key().value()))
                .orElseGet(() -> asked(field));
    }

    Asked asked(FieldName field) {
        Asked one = byKey.get(field.key());
        if (one == null) {
            throw new IllegalArgumentException("The form does not ask for '%s'".formatted(field.key()));
        }
        return one;
    }

    Optional<Asked> now(Asked one) {
        return Optional.ofNullable(askedNow.get(one.question().id()));
    }

    Optional<Group> listNow(String key) {
        return lists.now(key);
    }

    boolean isSamePlace(Asked one, Asked now) {
        return lists.isSamePlace(one, now);
    }

    private Optional<String> nameNow(FieldName field) {
        if (field.isCount()) {
            return listNow(field.key()).map(FormFields::countName);
        }
        Asked one = first(field);
        Optional<Asked> now = now(one).filter(found -> isSamePlace(one, found));
        return set(field).isEmpty()
                ? now.map(found -> found.name(field))
                : now.flatMap(found -> none.now(set(field).get())).map(set -> set.noneName(field.item()));
    }
}

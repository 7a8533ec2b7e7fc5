package se.regelverk.engine.change.edit;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.edit.FormText.Change;
import se.regelverk.engine.change.edit.FormTree.Asked;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/**
 * What a form says of questions that are answered together. Empty text leaves the key out.
 *
 * @param kind in content's word, such as {@code period}
 * @param none the label of "none of these"
 * @param requirement of those of its questions that say none of their own, in content's word
 * @param condition as in {@link FormQuestionEdit}; of all its questions
 */
public record FormFieldsetEdit(
        String kind, String title, String help, String none, String requirement, Written condition) {
    static final String MISSING = "Fältet finns inte i formuläret. Ladda om sidan.";

    /** What a fieldset says now. */
    public static FormFieldsetEdit of(Entries fieldset) {
        String requirement = fieldset.text(FormRequirement.KEY);
        return new FormFieldsetEdit(
                fieldset.text(FormTree.FIELDSET),
                fieldset.text("titel"),
                fieldset.text("hjalp"),
                fieldset.text("inget"),
                requirement.isEmpty() ? FormRequirement.DESIRED : requirement,
                fieldset.get(FormRequirement.SHOWN_IF).orElse(FormQuestionEdit.ALWAYS));
    }

    /**
     * Adds it last in a group, or on a page when the group is empty text.
     *
     * @param parts its questions in order
     */
    public EditResult addTo(ContentFile form, String page, String group, List<FormQuestionEdit> parts) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            Optional<FormSpot> end = tree.end(page, group);
            if (end.isEmpty()) {
                return Change.refused("", "Sidan eller gruppen finns inte. Ladda om sidan.");
            }
            Optional<String> asked = parts.stream()
                    .map(FormQuestionEdit::concept)
                    .filter(concept -> tree.find(concept).isPresent())
                    .findFirst();
            if (asked.isPresent()) {
                return Change.refused("begrepp", "Formuläret frågar redan efter ”%s”.".formatted(asked.get()));
            }
            Items questions = new Items(parts.stream()
                    .<Written>map(part -> part.fresh(tree.ids(), true))
                    .toList());
            Entries fieldset = applied(Entries.NONE).with(FormTree.ASKED, questions);
            return Change.to(FormRequirement.followedInside(tree.inserted(end.get(), fieldset), end.get())
                    .form());
        });
    }

    /** Changes the fieldset at a place. */
    public EditResult in(ContentFile form, String name) {
        return changed(
                form,
                name,
                (tree, at) -> FormRequirement.followedInside(tree.with(at.spot(), applied(at.item())), at.spot()));
    }

    /** Lets its questions be asked one by one where it stood; what it said for them they say themselves. */
    public static EditResult dissolve(ContentFile form, String name) {
        return changed(form, name, (tree, at) -> {
            FormTree without = tree.without(at.spot());
            List<Entries> questions = FormTree.asked(at.item());
            for (int number = questions.size() - 1; number >= 0; number--) {
                without = without.inserted(at.spot(), alone(questions.get(number), at.item()));
            }
            return without;
        });
    }

    private static Entries alone(Entries question, Entries fieldset) {
        Entries alone = question;
        if (question.get(FormRequirement.KEY).isEmpty()) {
            alone = alone.withOptional(FormRequirement.KEY, fieldset.text(FormRequirement.KEY));
        }
        Optional<Written> condition = fieldset.get(FormRequirement.SHOWN_IF);
        return condition.isPresent() ? alone.with(FormRequirement.SHOWN_IF, condition.get()) : alone;
    }

    /** Takes it away with its questions. That nothing names them is for the caller to know. */
    public static EditResult remove(ContentFile form, String name) {
        return changed(form, name, (tree, at) -> {
            Entries schema = tree.schema();
            for (Entries question : FormTree.asked(at.item())) {
                schema = FormSchema.unasked(schema, FormTree.key(question), at.list());
            }
            return tree.without(at.spot()).withSchema(schema);
        });
    }

    private interface Step {
        FormTree from(FormTree tree, Asked at);
    }

    private static EditResult changed(ContentFile form, String name, Step step) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            return tree.named(name)
                    .filter(at -> FormTree.isFieldset(at.item()))
                    .map(at -> Change.to(step.from(tree, at).form()))
                    .orElseGet(() -> Change.refused("", MISSING));
        });
    }

    private Entries applied(Entries fieldset) {
        boolean staysDesired = requirement.equals(FormRequirement.DESIRED)
                && fieldset.get(FormRequirement.KEY).isEmpty();
        Entries applied = fieldset.with(FormTree.FIELDSET, kind)
                .with("titel", title)
                .withOptional("hjalp", help)
                .withOptional("inget", none);
        applied = staysDesired ? applied : applied.with(FormRequirement.KEY, requirement);
        return condition.equals(FormQuestionEdit.ALWAYS)
                ? applied.without(FormRequirement.SHOWN_IF)
                : applied.with(FormRequirement.SHOWN_IF, condition);
    }
}

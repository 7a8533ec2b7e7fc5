package se.regelverk.engine.change.edit;

import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.change.edit.FormText.Change;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Text;

/**
 * What a form says of a question. Empty text leaves the key out; the schema's property and {@code required} follow.
 *
 * @param concept the whole key of what it asks for
 * @param requirement {@code krav}, in content's word; empty in a fieldset whose own holds
 * @param source where its answer is fetched, in content's word; empty for nowhere
 * @param ifMissing what happens when the source has none; without meaning without a source
 * @param condition {@code visa-om}, in the shape content gives it; {@code alltid} when it is always asked
 */
public record FormQuestionEdit(
        String concept,
        String label,
        String help,
        String guidance,
        String requirement,
        String source,
        String ifMissing,
        Written condition) {
    public static final Written ALWAYS = new Text("alltid");
    static final String MISSING = "Frågan finns inte i formuläret. Ladda om sidan.";
    static final String SHOWN_IF = FormRequirement.SHOWN_IF;
    private static final String REQUIREMENT = FormRequirement.KEY;
    private static final String DESIRED = FormRequirement.DESIRED;
    private static final String PREFILL = "forifyll";
    private static final String IF_MISSING = "saknas";
    private static final String BY_HAND = "manuellt";

    /** What a question says now. */
    public static FormQuestionEdit of(Entries question) {
        Entries prefill = question.entries(PREFILL);
        String requirement = question.text(REQUIREMENT);
        return new FormQuestionEdit(
                question.text(FormTree.CONCEPT),
                question.text("fraga"),
                question.text("hjalp"),
                question.text("vagledning"),
                requirement.isEmpty() ? DESIRED : requirement,
                prefill.text("kalla"),
                prefill.get(IF_MISSING).isPresent() ? prefill.text(IF_MISSING) : BY_HAND,
                question.get(SHOWN_IF).orElse(ALWAYS));
    }

    /** Changes the question that asks for a concept, also to ask for another. */
    public EditResult in(ContentFile form, String key) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            return tree.find(key).map(spot -> changed(tree, spot)).orElseGet(() -> Change.refused("", MISSING));
        });
    }

    private Change changed(FormTree tree, FormSpot spot) {
        Entries before = tree.at(spot);
        boolean isOther = !before.text(FormTree.CONCEPT).equals(concept);
        if (isOther && tree.find(concept).isPresent()) {
            return alreadyAsked();
        }
        if (!belongs(tree.listOf(spot))) {
            return doesNotBelong();
        }
        Entries schema = isOther
                ? FormSchema.unasked(tree.schema(), before.text(FormTree.CONCEPT), tree.listOf(spot))
                : tree.schema();
        return asked(tree.with(spot, applied(before, isPart(tree, spot))).withSchema(schema), spot);
    }

    /** Adds it last in a group or fieldset, or on a page when the name of that is empty text. */
    public EditResult addTo(ContentFile form, String page, String holder) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            if (tree.find(concept).isPresent()) {
                return alreadyAsked();
            }
            Optional<FormSpot> end = tree.end(page, holder);
            if (!belongs(end.flatMap(tree::listOf))) {
                return doesNotBelong();
            }
            return end.map(spot -> asked(tree.inserted(spot, fresh(tree.ids(), isPart(tree, spot))), spot))
                    .orElseGet(() -> Change.refused("", "Sidan eller gruppen finns inte. Ladda om sidan."));
        });
    }

    /** Of a fieldset's question: it says no requirement of its own unless one is written. */
    public static FormQuestionEdit ofPart(Entries question) {
        FormQuestionEdit alone = of(question);
        return new FormQuestionEdit(
                alone.concept,
                alone.label,
                alone.help,
                alone.guidance,
                question.text(REQUIREMENT),
                alone.source,
                alone.ifMissing,
                ALWAYS);
    }

    /** With an id of its own when the key is what another question was called before. */
    Entries fresh(Set<String> taken, boolean isPart) {
        Entries question = Entries.NONE.with(FormTree.CONCEPT, concept);
        if (!taken.contains(concept)) {
            return applied(question, isPart);
        }
        int number = 2;
        while (taken.contains(concept + "-" + number)) {
            number++;
        }
        return applied(question.with(FormTree.PAGE_ID, concept + "-" + number), isPart);
    }

    private boolean belongs(Optional<String> list) {
        return list.map(name -> concept.startsWith(name + ".")).orElse(true);
    }

    private static Change doesNotBelong() {
        return Change.refused(FormTree.CONCEPT, "Välj ett begrepp som hör till gruppens lista.");
    }

    private Change alreadyAsked() {
        return Change.refused(FormTree.CONCEPT, "Formuläret frågar redan efter det. Välj ett annat begrepp.");
    }

    private static boolean isPart(FormTree tree, FormSpot spot) {
        return FormTree.isFieldset(tree.at(spot.holder()));
    }

    private static Change asked(FormTree tree, FormSpot spot) {
        return Change.to(FormRequirement.followed(tree, spot).form());
    }

    /** Takes a question away. That nothing names it is for the caller to know. */
    public static EditResult remove(ContentFile form, String key) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            return tree.find(key)
                    .map(spot -> Change.to(tree.without(spot)
                            .withSchema(FormSchema.unasked(tree.schema(), key, tree.listOf(spot)))
                            .form()))
                    .orElseGet(() -> Change.refused("", MISSING));
        });
    }

    /** @param isPart whether a fieldset speaks for it when it says nothing of its own */
    private Entries applied(Entries question, boolean isPart) {
        boolean staysDesired = !isPart
                && requirement.equals(DESIRED)
                && question.get(REQUIREMENT).isEmpty();
        Entries applied = question.with(FormTree.CONCEPT, concept);
        applied = staysDesired ? applied : applied.withOptional(REQUIREMENT, requirement);
        applied =
                applied.withOptional("fraga", label).withOptional("hjalp", help).withOptional("vagledning", guidance);
        applied =
                source.isEmpty() ? applied.without(PREFILL) : applied.with(PREFILL, prefill(applied.entries(PREFILL)));
        return condition.equals(ALWAYS) ? applied.without(SHOWN_IF) : applied.with(SHOWN_IF, condition);
    }

    private Entries prefill(Entries before) {
        boolean staysByHand =
                ifMissing.equals(BY_HAND) && before.get(IF_MISSING).isEmpty();
        Entries prefill = before.with("kalla", source);
        return staysByHand ? prefill : prefill.withOptional(IF_MISSING, ifMissing);
    }
}

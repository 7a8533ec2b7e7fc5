package se.regelverk.engine.change.edit;

import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.change.edit.FormText.Change;
import se.regelverk.engine.change.edit.FormTree.Spot;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Text;

/**
 * What a form says of a question. Empty text leaves the key out; the schema's property and {@code required} follow.
 *
 * @param concept the whole key of what it asks for
 * @param requirement {@code krav}, in content's word
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
    static final String SHOWN_IF = "visa-om";
    private static final String REQUIREMENT = "krav";
    private static final String TO_SUBMIT = "spara";
    private static final String DESIRED = "onskvard";
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

    private Change changed(FormTree tree, Spot spot) {
        Entries before = tree.at(spot);
        boolean isOther = !before.text(FormTree.CONCEPT).equals(concept);
        if (isOther && tree.find(concept).isPresent()) {
            return alreadyAsked();
        }
        Entries schema = isOther
                ? FormSchema.unasked(tree.schema(), before.text(FormTree.CONCEPT), tree.listOf(spot))
                : tree.schema();
        return asked(tree.with(spot, applied(before)).withSchema(schema), spot);
    }

    /** Adds it last in a group, or on a page when the group is empty text. */
    public EditResult addTo(ContentFile form, String page, String group) {
        return FormText.changed(form, root -> {
            var tree = new FormTree(root);
            if (tree.find(concept).isPresent()) {
                return alreadyAsked();
            }
            return end(tree, page, group)
                    .map(spot -> asked(tree.inserted(spot, applied(fresh(tree.ids()))), spot))
                    .orElseGet(() -> Change.refused("", "Sidan eller gruppen finns inte. Ladda om sidan."));
        });
    }

    private static Optional<Spot> end(FormTree tree, String page, String group) {
        if (group.isEmpty()) {
            return tree.page(page)
                    .map(at -> new Spot(at, FormTree.asked(tree.pages().get(at)).size(), Spot.NONE));
        }
        return tree.find(group)
                .filter(spot -> FormTree.isGroup(tree.at(spot)))
                .map(spot -> new Spot(
                        spot.page(), spot.item(), FormTree.asked(tree.at(spot)).size()));
    }

    /** With an id of its own when the key is what another question was called before. */
    private Entries fresh(Set<String> taken) {
        Entries question = Entries.NONE.with(FormTree.CONCEPT, concept);
        if (!taken.contains(concept)) {
            return question;
        }
        int number = 2;
        while (taken.contains(concept + "-" + number)) {
            number++;
        }
        return question.with(FormTree.PAGE_ID, concept + "-" + number);
    }

    private Change alreadyAsked() {
        return Change.refused(FormTree.CONCEPT, "Formuläret frågar redan efter det. Välj ett annat begrepp.");
    }

    private Change asked(FormTree tree, Spot spot) {
        boolean required = requirement.equals(TO_SUBMIT) && condition.equals(ALWAYS);
        return Change.to(tree.withSchema(FormSchema.asked(tree.schema(), concept, tree.listOf(spot), required))
                .form());
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

    private Entries applied(Entries question) {
        boolean staysDesired =
                requirement.equals(DESIRED) && question.get(REQUIREMENT).isEmpty();
        Entries applied = question.with(FormTree.CONCEPT, concept);
        applied = staysDesired ? applied : applied.with(REQUIREMENT, requirement);
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

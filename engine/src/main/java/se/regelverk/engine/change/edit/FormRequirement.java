package se.regelverk.engine.change.edit;

import java.util.Optional;
import se.regelverk.engine.change.edit.Written.Entries;

/** Lets a form's schema follow what the layout says of a question; a fieldset speaks for those of its questions that say nothing. */
final class FormRequirement {
    static final String KEY = "krav";
    static final String DESIRED = "onskvard";
    static final String SHOWN_IF = "visa-om";
    private static final String TO_SUBMIT = "spara";

    private FormRequirement() {}

    /** The form where the schema has the property of a question, and requires it or not. */
    static FormTree followed(FormTree tree, FormSpot question) {
        return tree.withSchema(FormSchema.asked(
                tree.schema(),
                tree.at(question).text(FormTree.CONCEPT),
                tree.listOf(question),
                isRequired(tree, question)));
    }

    /** The form where the schema follows everything in a group or fieldset. */
    static FormTree followedInside(FormTree tree, FormSpot holder) {
        FormTree followed = tree;
        for (int at = 0; at < FormTree.asked(tree.at(holder)).size(); at++) {
            followed = followed(followed, holder.inside(at));
        }
        return followed;
    }

    private static boolean isRequired(FormTree tree, FormSpot question) {
        Entries own = tree.at(question);
        Entries holder = tree.at(question.holder());
        Optional<Entries> set = Optional.of(holder).filter(FormTree::isFieldset);
        String said = own.text(KEY).isEmpty()
                ? set.map(fieldset -> fieldset.text(KEY)).orElse("")
                : own.text(KEY);
        return said.equals(TO_SUBMIT) && set.orElse(own).get(SHOWN_IF).isEmpty();
    }
}

package se.regelverk.engine.casework;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.migration.FieldStep;
import se.regelverk.engine.migration.FormMigration;
import se.regelverk.engine.vocabulary.ConceptKey;

/**
 * What became of a form while it was being filled.
 *
 * @param added questions that it did not have
 * @param removed questions that it no longer has
 */
record FormUpdate(int added, int removed) {
    /** Compares the questions that a draft was saved with to those of the form now. */
    static FormUpdate since(List<String> asked, FormDefinition form) {
        Set<String> now = new LinkedHashSet<>(keys(form));
        Set<String> gone = new LinkedHashSet<>(asked);
        gone.removeAll(now);
        asked.forEach(now::remove);
        return new FormUpdate(now.size(), gone.size());
    }

    /** Counts the steps from one form to another. */
    static FormUpdate of(FormMigration migration) {
        return new FormUpdate(migration.count(FieldStep.Kind.ADDED), migration.count(FieldStep.Kind.REMOVED));
    }

    /** The questions of a form, by the keys of what they ask for. */
    static List<String> keys(FormDefinition form) {
        return form.questions().keySet().stream().map(ConceptKey::value).toList();
    }

    /** "Formuläret har uppdaterats: 2 nya frågor, 1 fråga borttagen." */
    String readable() {
        String more = added == 1 ? "1 ny fråga" : "%d nya frågor".formatted(added);
        String less = removed == 1 ? "1 fråga borttagen" : "%d frågor borttagna".formatted(removed);
        if (added == 0 && removed == 0) {
            return "Formuläret har uppdaterats: frågorna är desamma, men något i dem är ändrat.";
        }
        String both = added == 0 ? less : removed == 0 ? more : more + ", " + less;
        return "Formuläret har uppdaterats: %s.".formatted(both);
    }
}

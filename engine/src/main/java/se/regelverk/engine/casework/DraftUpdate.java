package se.regelverk.engine.casework;

import java.util.List;
import java.util.Optional;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.migration.FieldStep;
import se.regelverk.engine.migration.FormMigration;
import se.regelverk.engine.migration.Migrated;

/**
 * What it would mean to a draft to go over to the form in force for its month.
 *
 * @param target the form in force, empty when there is no such form any longer
 * @param forced whether the draft may not be handed in as it was begun
 * @param declined whether somebody has chosen to go on with the form it was begun in
 */
public record DraftUpdate(Optional<Target> target, boolean forced, boolean declined) {
    /**
     * A form to go over to.
     *
     * @param migrated what becomes of what is written
     */
    public record Target(ApprovedContent approved, FormDefinition form, FormMigration migration, Migrated migrated) {
        /** The questions the draft's form does not have. */
        public List<String> newQuestions() {
            return migration.steps().stream()
                    .filter(step -> step.kinds().contains(FieldStep.Kind.ADDED))
                    .map(step -> migration.label(step.id()))
                    .toList();
        }
    }

    /** In one sentence, in Swedish. */
    public String readable() {
        return target.map(to -> FormUpdate.of(to.migration()).readable())
                .orElse(
                        forced
                                ? "Formuläret används inte längre."
                                : "Formuläret används inte längre. Det du har börjat kan göras klart.");
    }

    /** What is said to somebody who hands in a form that must be gone over from. */
    String refusal() {
        return target.isPresent()
                ? "Formuläret kan inte lämnas in som det är, eftersom reglerna har ändrats. Gå över till det nya formuläret. Det du har skrivit finns kvar"
                : "Formuläret kan inte lämnas in, eftersom det inte används längre. Det du har skrivit finns kvar här";
    }
}

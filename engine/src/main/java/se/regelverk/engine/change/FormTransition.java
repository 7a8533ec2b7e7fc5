package se.regelverk.engine.change;

import java.util.List;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.migration.FieldStep;
import se.regelverk.engine.migration.FormMigration;

/**
 * How those who are filling a form go over to the one a change puts in its place.
 *
 * @param path the form's file
 * @param migration from the form in force on the day the change begins
 * @param rulesToo whether the change also touches amounts, tables, sentences or calculations
 */
public record FormTransition(String path, FormMigration migration, boolean rulesToo) {
    public FormDefinition before() {
        return migration.before();
    }

    public FormDefinition after() {
        return migration.after();
    }

    /** Whether the author has said how one goes over from exactly the form it replaces. */
    public boolean isConfirmed() {
        return after().transition().from().filter(before().hash()::equals).isPresent();
    }

    /** Whether the change waits for its author to confirm. */
    public boolean isMissing() {
        return migration.needsConfirmation() && !isConfirmed();
    }

    /** The steps that may leave answers behind, in words. */
    public List<String> confirmedSteps() {
        return migration.steps().stream()
                .filter(FieldStep::needsConfirmation)
                .flatMap(step -> step.sentences().stream())
                .toList();
    }
}

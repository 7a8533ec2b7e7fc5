package se.regelverk.engine.change;

import java.util.List;
import java.util.Map;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.TransitionEdit;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.Transition;
import se.regelverk.engine.form.TransitionReader;
import se.regelverk.engine.migration.FieldStep;
import se.regelverk.engine.migration.FormMigration;

/**
 * How those who are filling a form go over to the one a change puts in its place.
 *
 * @param area the form's; another than the change's when it changes what areas share
 * @param migration from the form in force on the day the change begins
 * @param rulesToo whether the change also touches amounts, tables, sentences or calculations
 * @param said what the author of this change, or of one before it, has said
 */
public record FormTransition(Area area, FormMigration migration, boolean rulesToo, Transition said, boolean shared) {
    public FormDefinition before() {
        return migration.before();
    }

    public FormDefinition after() {
        return migration.after();
    }

    /** The file where its author confirms it. */
    public String path() {
        return shared ? TransitionReader.SHARED_FILE : area.formFolder() + after().id() + ".yaml";
    }

    /** What it goes by among a change's transitions. */
    public String name() {
        return shared ? area + ":" + after().id() : after().id();
    }

    /** Writes that its author has seen it. */
    public EditResult confirmed(ContentFile file, boolean forced, Map<String, Map<String, String>> successors) {
        var edit = new TransitionEdit(before().hash(), forced, successors);
        return shared ? edit.inShared(file, area + "/" + after().id()) : edit.in(file);
    }

    /** Whether the author has said how one goes over from exactly the form it replaces. */
    public boolean isConfirmed() {
        return said.from().filter(before().hash()::equals).isPresent();
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

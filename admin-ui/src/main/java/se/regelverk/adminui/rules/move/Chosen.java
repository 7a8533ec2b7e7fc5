package se.regelverk.adminui.rules.move;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.Choices;
import se.regelverk.engine.change.merge.Choice;
import se.regelverk.engine.change.merge.PartFields;

/**
 * What is chosen in all that meets.
 *
 * @param errors where nothing is chosen, or what is written cannot be read
 */
record Chosen(Choices choices, List<PageError> errors) {
    static Chosen of(List<Met> conflicts, MoveForm form) {
        Choices choices = Choices.NONE;
        List<PageError> errors = new ArrayList<>();
        for (int at = 0; at < conflicts.size(); at++) {
            Met conflict = conflicts.get(at);
            String id = conflict.id();
            switch (form.choice(conflict)) {
                case MoveForm.MINE -> choices = choices.with(conflict.path(), id, Choice.MINE);
                case MoveForm.THEIRS -> choices = choices.with(conflict.path(), id, Choice.THEIRS);
                case MoveForm.OWN -> {
                    var fields = PartFields.of(conflict.part());
                    int count = fields.all().size();
                    var read = fields.read(form.written(conflict, count).orElse(List.of()));
                    if (read instanceof PartFields.Read.Fine fine) {
                        choices = choices.with(conflict.path(), id, fine.own());
                    } else if (read instanceof PartFields.Read.Unreadable unreadable) {
                        String label = fields.all().get(unreadable.field()).label();
                        errors.add(new PageError(
                                "falt-%d-%d".formatted(at, unreadable.field()),
                                "%s: %s %s".formatted(conflict.part().name(), label, unreadable.problem())));
                    }
                }
                default ->
                    errors.add(new PageError(
                            "val-" + at,
                            "Välj vad som ska gälla: %s"
                                    .formatted(conflict.part().name())));
            }
        }
        return new Chosen(choices, errors);
    }
}

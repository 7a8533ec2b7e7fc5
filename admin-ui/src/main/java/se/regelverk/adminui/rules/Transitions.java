package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.regelverk.engine.casework.GoingOver;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.FormTransition;
import se.regelverk.engine.form.FormDefinition;

/** What changes mean to forms that are being filled. */
@Component
public class Transitions {
    private final Changes changes;
    private final GoingOver goingOver;
    private final Areas areas;

    Transitions(Changes changes, GoingOver goingOver, Areas areas) {
        this.changes = changes;
        this.goingOver = goingOver;
        this.areas = areas;
    }

    /** Of each form that a change makes another or takes away, run over all forms being filled. */
    public List<TransitionView> of(Change change) {
        List<TransitionView> all = new ArrayList<>();
        changes.transitions(change).forEach(one -> all.add(view(change, one)));
        changes.removedForms(change)
                .forEach(form -> all.add(TransitionView.ofRemoved(form.title(), open(change, form))));
        return all;
    }

    private int open(Change change, FormDefinition form) {
        return goingOver.count(change.area(), form.id(), change.inForceFrom(), areas.today());
    }

    /** Of one of them. */
    public TransitionView view(Change change, FormTransition transition) {
        var drafts = goingOver.count(transition.area(), transition.after(), change.inForceFrom(), areas.today());
        return TransitionView.of(transition, drafts, transition.shared() ? areas.title(transition.area()) : "");
    }
}

package se.regelverk.adminui.rules;

import java.util.List;
import org.springframework.stereotype.Component;
import se.regelverk.engine.casework.GoingOver;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.FormTransition;

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

    /** Of each form that a change makes another, run over all forms being filled. */
    public List<TransitionView> of(Change change) {
        return changes.transitions(change).stream()
                .map(one -> view(change, one))
                .toList();
    }

    /** Of one of them. */
    public TransitionView view(Change change, FormTransition transition) {
        return TransitionView.of(
                transition, goingOver.count(change.area(), transition.after(), change.inForceFrom(), areas.today()));
    }
}

package se.regelverk.adminui.rules;

import java.util.List;
import se.regelverk.engine.casework.DraftsOver;
import se.regelverk.engine.change.FormTransition;
import se.regelverk.engine.migration.FieldStep;

/**
 * How people who are filling a form go over to the one a change puts in its place.
 *
 * @param form the form's id
 * @param lost steps that may leave answers behind, in words
 * @param other the other steps
 * @param drafts what it means to those who are filling it now, only counts
 * @param state whether the author has confirmed, in words
 * @param missing whether the change waits for that
 */
public record TransitionView(
        String form,
        String title,
        List<String> lost,
        List<String> other,
        String drafts,
        String state,
        boolean missing) {
    static TransitionView of(FormTransition transition, DraftsOver drafts) {
        return new TransitionView(
                transition.after().id(),
                transition.after().title(),
                transition.confirmedSteps(),
                transition.migration().steps().stream()
                        .filter(step -> !step.needsConfirmation())
                        .map(FieldStep::sentences)
                        .flatMap(List::stream)
                        .toList(),
                drafts.readable(),
                state(transition),
                transition.isMissing());
    }

    private static String state(FormTransition transition) {
        if (!transition.isConfirmed()) {
            return transition.isMissing()
                    ? "Stegen är inte bekräftade. Ändringen kan inte skickas in förrän de är det."
                    : "Inga svar lämnas kvar. Stegen behöver inte bekräftas.";
        }
        return transition.after().transition().forced()
                ? "Bekräftat. Den som har börjat fylla i måste gå över till det nya formuläret."
                : "Bekräftat. Den som har börjat fylla i får göra klart i det gamla formuläret.";
    }
}

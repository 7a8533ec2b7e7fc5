package se.regelverk.adminui.rules;

import java.util.List;
import se.regelverk.engine.casework.DraftsOver;
import se.regelverk.engine.change.FormTransition;
import se.regelverk.engine.migration.FieldStep;

/**
 * How people who are filling a form go over to the one a change puts in its place.
 *
 * @param form what it goes by among the change's transitions; empty when it is taken away
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
    /** @param area title of the form's area, empty when it is the change's own */
    static TransitionView of(FormTransition transition, DraftsOver drafts, String area) {
        String title = transition.after().title();
        return new TransitionView(
                transition.name(),
                area.isEmpty() ? title : "%s (%s)".formatted(title, area),
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

    /** @param open how many are filling it */
    static TransitionView ofRemoved(String title, int open) {
        String drafts = open == 0
                ? "Inga formulär är påbörjade."
                : open == 1 ? "1 formulär är påbörjat." : open + " formulär är påbörjade.";
        String state = "Formuläret tas bort och inga nya kan påbörjas."
                + (open == 0
                        ? ""
                        : " Den som har börjat kan göra klart i den version det började i. Inget går förlorat.");
        return new TransitionView("", title, List.of(), List.of(), drafts, state, false);
    }

    /** Whether a form takes its place. */
    public boolean isChanged() {
        return !form.isEmpty();
    }

    private static String state(FormTransition transition) {
        if (!transition.isConfirmed()) {
            return transition.isMissing()
                    ? "Stegen är inte bekräftade. Ändringen kan inte skickas in förrän de är det."
                    : "Inga svar lämnas kvar. Stegen behöver inte bekräftas.";
        }
        return transition.said().forced()
                ? "Bekräftat. Den som har börjat fylla i måste gå över till det nya formuläret."
                : "Bekräftat. Den som har börjat fylla i får göra klart i det gamla formuläret.";
    }
}

package se.regelverk.adminui.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.forms.FormView.Part;

/**
 * What other answers change on a form's page: nothing but what has come or gone, so that nobody loses their place, and calculated values.
 *
 * @param calculated those shown before and after
 */
public record FormChange(List<Part> parts, List<NoteView> calculated) {
    /**
     * Compares a form with how it was shown.
     *
     * @param shownBefore {@link #shown} of the form as it was shown; null when the page did not say
     */
    public static FormChange of(FormView form, @Nullable String shownBefore) {
        Set<String> before = Arrays.stream((shownBefore == null ? "" : shownBefore).split(" "))
                .collect(Collectors.toSet());
        List<Part> parts = form.parts()
                .filter(part -> part.placed().conditional())
                .filter(part ->
                        before.contains(part.placed().place()) != part.placed().active())
                .toList();
        List<NoteView> calculated = form.parts()
                .filter(part -> !parts.contains(part))
                .flatMap(part -> Stream.ofNullable(part.note()))
                .filter(note -> note.active() && note.calculated() != null)
                .toList();
        return new FormChange(parts, calculated);
    }

    /** Ids of the conditional places that are shown, to be sent back by the page. */
    public static String shown(FormView form) {
        return form.parts()
                .map(Part::placed)
                .filter(one -> one.conditional() && one.active())
                .map(Placed::place)
                .collect(Collectors.joining(" "));
    }

    /** What is said in the status region; empty when no question has come or gone. */
    public String words() {
        List<Placed> questions = parts.stream()
                .filter(part -> part.note() == null)
                .map(Part::placed)
                .toList();
        long come = questions.stream().filter(Placed::active).count();
        List<Placed> unused = questions.stream().filter(Placed::isKeptUnused).toList();
        long gone = questions.size() - come - unused.size();
        String said = come == 0 ? "" : come == 1 ? "1 fråga till visas. " : "%d frågor till visas. ".formatted(come);
        said += gone == 0
                ? ""
                : gone == 1 ? "1 fråga visas inte längre. " : "%d frågor visas inte längre. ".formatted(gone);
        said += unused.stream()
                .map(one -> "Uppgiften om ”%s” används inte längre.".formatted(one.title()))
                .collect(Collectors.joining(" "));
        return said.strip();
    }
}

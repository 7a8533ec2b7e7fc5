package se.regelverk.adminui.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.forms.FormView.GroupView;

/** What other answers change on a form's page: nothing but the questions that have come or gone, so that nobody loses their place. */
public record FormChange(List<FieldView> fields, List<GroupView> groups) {
    /**
     * Compares a form with how it was shown.
     *
     * @param shownBefore {@link #shown} of the form as it was shown; null when the page did not say
     */
    public static FormChange of(FormView form, @Nullable String shownBefore) {
        Set<String> before = Arrays.stream((shownBefore == null ? "" : shownBefore).split(" "))
                .collect(Collectors.toSet());
        return new FormChange(
                form.fields()
                        .filter(one -> one.conditional() && before.contains(one.place()) != one.active())
                        .toList(),
                form.groups()
                        .filter(one -> one.conditional() && before.contains(one.place()) != one.active())
                        .toList());
    }

    /** Ids of the conditional places that are shown, to be sent back by the page. */
    public static String shown(FormView form) {
        return Stream.concat(
                        form.groups()
                                .filter(one -> one.conditional() && one.active())
                                .map(GroupView::place),
                        form.fields()
                                .filter(one -> one.conditional() && one.active())
                                .map(FieldView::place))
                .collect(Collectors.joining(" "));
    }

    /** What is said in the status region; empty when nothing has come or gone. */
    public String words() {
        long come = fields.stream().filter(FieldView::active).count()
                + groups.stream().filter(GroupView::active).count();
        long gone = fields.size() + groups.size() - come;
        String said = come == 0 ? "" : come == 1 ? "1 fråga till visas. " : "%d frågor till visas. ".formatted(come);
        said += gone == 0
                ? ""
                : gone == 1 ? "1 fråga visas inte längre." : "%d frågor visas inte längre.".formatted(gone);
        return said.strip();
    }
}

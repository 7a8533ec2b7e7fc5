package se.regelverk.adminui.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.forms.FieldView;
import se.regelverk.adminui.forms.FormView.GroupView;

/**
 * What a save changes on the page it came from: nothing but the questions that have come or gone, so that nobody loses their place.
 *
 * @param status what is said in the status region
 */
record DraftChange(DraftView draft, List<FieldView> fields, List<GroupView> groups, String status) {
    static DraftChange of(DraftView draft, @Nullable String shownBefore) {
        Set<String> before = Arrays.stream((shownBefore == null ? "" : shownBefore).split(" "))
                .collect(Collectors.toSet());
        List<FieldView> fields = draft.form()
                .fields()
                .filter(one -> one.conditional() && before.contains(one.place()) != one.active())
                .toList();
        List<GroupView> groups = draft.form()
                .groups()
                .filter(one -> one.conditional() && before.contains(one.place()) != one.active())
                .toList();
        return new DraftChange(draft, fields, groups, status(draft, fields, groups));
    }

    private static String status(DraftView draft, List<FieldView> fields, List<GroupView> groups) {
        long come = fields.stream().filter(FieldView::active).count()
                + groups.stream().filter(GroupView::active).count();
        long gone = fields.size() + groups.size() - come;
        String text = draft.saved() + ".";
        text += come == 0 ? "" : come == 1 ? " 1 fråga till visas." : " %d frågor till visas.".formatted(come);
        text += gone == 0
                ? ""
                : gone == 1 ? " 1 fråga visas inte längre." : " %d frågor visas inte längre.".formatted(gone);
        return text
                + (draft.isUnsettled()
                        ? " Någon annan har skrivit i samma fråga. Spara utkastet för att välja vilken text som ska gälla."
                        : "");
    }
}

package se.regelverk.adminui.forms;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.regelverk.adminui.forms.FormView.GroupView;
import se.regelverk.adminui.forms.FormView.Part;

/** How far a section is filled, in words. */
final class SectionState {
    private SectionState() {}

    static String of(List<Part> parts) {
        List<FieldView> asked = parts.stream()
                .flatMap(SectionState::asked)
                .filter(FieldView::active)
                .toList();
        List<GroupView> empty = parts.stream()
                .flatMap(part -> Stream.ofNullable(part.group()))
                .filter(group -> group.active() && group.rows().isEmpty())
                .toList();
        long wrong = asked.stream().filter(field -> field.error() != null).count();
        if (wrong > 0) {
            return "%d fel".formatted(wrong);
        }
        long answered = asked.stream().filter(field -> !field.value().isBlank()).count()
                + empty.stream().filter(GroupView::none).count();
        if (answered == 0) {
            return "Ej påbörjad";
        }
        int all = asked.size() + empty.size();
        return answered == all ? "Klar" : "%d av %d".formatted(answered, all);
    }

    /** A choice of several options is one question: its first option stands for it when any is chosen. */
    private static Stream<FieldView> asked(Part part) {
        SetView set = part.set();
        if (set == null || set.none() == null) {
            return part.group() == null ? part.fields() : part.inner().flatMap(SectionState::asked);
        }
        boolean chosen = set.none().chosen();
        return set.fields().stream()
                .sorted(Comparator.comparing(field -> field.value().isBlank()))
                .limit(1)
                .filter(field -> !chosen);
    }
}

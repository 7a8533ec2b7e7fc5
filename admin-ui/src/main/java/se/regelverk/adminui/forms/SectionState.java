package se.regelverk.adminui.forms;

import java.util.List;
import java.util.stream.Stream;
import se.regelverk.adminui.forms.FormView.GroupView;
import se.regelverk.adminui.forms.FormView.Part;

/** How far a section is filled, in words. */
final class SectionState {
    private SectionState() {}

    static String of(List<Part> parts) {
        List<FieldView> asked = parts.stream()
                .flatMap(SectionState::fields)
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

    private static Stream<FieldView> fields(Part part) {
        return part.group() == null
                ? Stream.ofNullable(part.field())
                : part.group().rows().stream().flatMap(row -> row.fields().stream());
    }
}

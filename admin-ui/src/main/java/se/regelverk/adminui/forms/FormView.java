package se.regelverk.adminui.forms;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form as the template shows it. */
public record FormView(String title, String intro, List<Section> sections) {
    /**
     * A page of the form.
     *
     * @param state in words, how far it is filled
     * @param updates whether questions here follow from other answers
     */
    public record Section(String id, String title, String text, String state, boolean updates, List<Part> parts) {}

    /** What stands in a section: a question or a group, the other is null. */
    public record Part(@Nullable FieldView field, @Nullable GroupView group) {}

    /**
     * Questions that are repeated.
     *
     * @param countName field that sends how many rows there are
     * @param none whether it is answered that there are none, which is another thing than not being asked yet
     */
    public record GroupView(
            String id,
            String key,
            String countName,
            String title,
            String addLabel,
            List<Row> rows,
            boolean none,
            @Nullable String error,
            boolean active,
            boolean conditional) {
        public String place() {
            return "plats-" + id;
        }
    }

    /** An item of a group. */
    public record Row(String id, int index, String title, List<FieldView> fields) {}

    /** Every question and item's question on the page. */
    public Stream<FieldView> fields() {
        return sections.stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(part -> part.group() == null
                        ? Stream.ofNullable(part.field())
                        : part.group().rows().stream().flatMap(row -> row.fields().stream()));
    }

    /** Every group on the page. */
    public Stream<GroupView> groups() {
        return sections.stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(part -> Stream.ofNullable(part.group()));
    }
}

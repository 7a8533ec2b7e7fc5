package se.regelverk.adminui.forms;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.form.FieldControl;

/** A form as the template shows it. */
public record FormView(String title, String intro, List<Section> sections) {
    /**
     * A page of the form.
     *
     * @param state in words, how far it is filled
     * @param updates whether questions here follow from other answers
     */
    public record Section(String id, String title, String text, String state, boolean updates, List<Part> parts) {}

    /** What stands in a section or an item of a group: one of them, the others are null. */
    public record Part(
            @Nullable FieldView field,
            @Nullable SetView set,
            @Nullable GroupView group,
            @Nullable NoteView note) {
        static Part of(FieldView field) {
            return new Part(field, null, null, null);
        }

        static Part of(SetView set) {
            return new Part(null, set, null, null);
        }

        static Part of(GroupView group) {
            return new Part(null, null, group, null);
        }

        static Part of(NoteView note) {
            return new Part(null, null, null, note);
        }

        /** Whichever of them it is. */
        public Placed placed() {
            Placed found = field != null ? field : set != null ? set : group != null ? group : note;
            return Objects.requireNonNull(found);
        }

        public Stream<FieldView> fields() {
            if (field != null) {
                return Stream.of(field);
            }
            return set != null ? set.fields().stream() : inner().flatMap(Part::fields);
        }

        /** The parts of a group's items. */
        Stream<Part> inner() {
            return group == null ? Stream.empty() : group.rows().stream().flatMap(row -> row.parts().stream());
        }
    }

    /**
     * Questions that are repeated.
     *
     * @param countName field that sends how many rows there are
     * @param source where its items come from, null when there is nothing to say
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
            @Nullable String source,
            @Nullable String error,
            boolean active,
            boolean conditional)
            implements Placed {
        @Override
        public String known() {
            return key;
        }

        @Override
        public boolean isKeptUnused() {
            return !active
                    && rows.stream()
                            .flatMap(row -> row.parts().stream())
                            .flatMap(Part::fields)
                            .anyMatch(field -> !field.value().isBlank());
        }
    }

    /** An item of a group. */
    public record Row(String id, int index, String title, List<Part> parts) {}

    /** Everything that has a place of its own, parts of items after their group. */
    public Stream<Part> parts() {
        return sections.stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(part -> Stream.concat(Stream.of(part), part.inner()));
    }

    /** Every question and item's question on the page. */
    public Stream<FieldView> fields() {
        return sections.stream().flatMap(section -> section.parts().stream()).flatMap(Part::fields);
    }

    /** Whether a file can be sent with it, which takes another way of sending. */
    public boolean hasFiles() {
        return fields().anyMatch(field -> field.look().widget() == FieldControl.Widget.FILE);
    }

    /** Every group on the page. */
    public Stream<GroupView> groups() {
        return parts().flatMap(part -> Stream.ofNullable(part.group()));
    }
}

package se.regelverk.adminui.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Questions that are answered together.
 *
 * @param kind as authors write it: period, flera-av, adress, person, underskrift or matris
 * @param hint help for all of them, null when none
 * @param none "none of these" as a field, null unless several may be chosen
 * @param error what is wrong with the choice as a whole, null when nothing
 */
public record SetView(
        String id,
        String kind,
        String title,
        @Nullable String hint,
        boolean optional,
        List<FieldView> fields,
        @Nullable None none,
        @Nullable String error,
        boolean active,
        boolean conditional)
        implements Placed {
    /** The box that says that none of the options holds. */
    public record None(String id, String name, String label, boolean chosen) {}

    @Override
    public String known() {
        return fields.get(0).name();
    }

    @Override
    public boolean isKeptUnused() {
        return !active && fields.stream().anyMatch(field -> !field.value().isBlank());
    }
}

package se.regelverk.adminui.rules.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.web.Choice;
import se.regelverk.engine.change.merge.PartConflict.Kind;
import se.regelverk.engine.change.merge.PartFields;

/**
 * One thing that meets, as the page shows it.
 *
 * @param at its place on the page
 * @param part see {@link se.regelverk.engine.change.merge.PartConflict#id}
 * @param mineBy who wrote the draft's, and when
 * @param theirsBy whose the approved one is, and when
 * @param options what can be chosen
 * @param chosen value of the option; empty when nothing is chosen
 * @param isText whether it is a whole file
 * @param sides what the two are called
 */
record ConflictView(
        int at,
        String path,
        String part,
        String name,
        String mineBy,
        String theirsBy,
        List<Field> fields,
        List<Choice> options,
        String chosen,
        boolean isText,
        Sides sides) {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    /**
     * A value as each has it.
     *
     * @param id of the control for an own value; null when it stays
     * @param base null where it is not, as the others
     * @param isMineChanged whether it is another than before; where nobody knows that, another than the other's
     */
    record Field(
            @Nullable String id,
            String label,
            @Nullable String base,
            @Nullable String mine,
            @Nullable String theirs,
            String own,
            boolean isMineChanged,
            boolean isTheirsChanged) {

        public boolean isLong() {
            return own.length() > 60;
        }
    }

    static ConflictView of(int at, Met conflict, MoveForm form, Sides sides, String mineBy, String theirsBy) {
        List<PartFields.Field> fields = PartFields.of(conflict.part()).all();
        Optional<List<String>> written = form.written(conflict, fields.size());
        List<Field> shown = new ArrayList<>();
        for (int number = 0; number < fields.size(); number++) {
            PartFields.Field field = fields.get(number);
            String known = Objects.requireNonNullElse(field.mine() == null ? field.theirs() : field.mine(), "");
            int place = number;
            shown.add(new Field(
                    field.isFixed() || !isWritten(conflict) ? null : "falt-%d-%d".formatted(at, number),
                    capital(field.label()),
                    field.base(),
                    field.mine(),
                    field.theirs(),
                    written.map(values -> values.get(place)).orElse(known),
                    !Objects.equals(sides.hasBase() ? field.base() : field.theirs(), field.mine()),
                    !Objects.equals(sides.hasBase() ? field.base() : field.mine(), field.theirs())));
        }
        return new ConflictView(
                at,
                conflict.path(),
                conflict.id(),
                conflict.part().name(),
                mineBy,
                theirsBy,
                shown,
                options(conflict, sides),
                form.choice(conflict),
                conflict.part().kind() == Kind.FILE,
                sides);
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(SWEDISH) + label.substring(1);
    }

    /** The order is changed where things are moved. */
    private static boolean isWritten(Met conflict) {
        return conflict.part().kind() != Kind.ORDER;
    }

    public boolean isWritable() {
        return fields.stream().anyMatch(field -> field.id() != null);
    }

    public boolean isOwn() {
        return chosen.equals(MoveForm.OWN);
    }

    private static List<Choice> options(Met conflict, Sides sides) {
        List<Choice> options = new ArrayList<>(List.of(
                Choice.of(MoveForm.MINE, sides.keep().of(conflict.part().mine() != null)),
                Choice.of(MoveForm.THEIRS, sides.use().of(conflict.part().theirs() != null))));
        if (isWritten(conflict)) {
            options.add(new Choice(MoveForm.OWN, "Skriv något eget", "Fyll i under ”Skriv något eget” nedanför."));
        }
        return options;
    }
}

package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * New values of a parameter family from a day.
 *
 * @param from the day from which they hold
 * @param values name → value, as content writes it; names that are left out keep their value
 * @param source decision or section the values come from
 * @param checkedOn the day somebody compared them with the source
 * @param lastDay {@code galler-till} of the family after the edit, empty when there is none
 * @param correction whether a value that is in force from the same day may be written over, because it was wrong
 */
public record AmountEdit(
        LocalDate from,
        Map<String, String> values,
        String source,
        LocalDate checkedOn,
        Optional<LocalDate> lastDay,
        boolean correction) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    public AmountEdit {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * Writes the values into the family's file.
     *
     * @param inForce the same file as it is in force, empty when it is new: what is not yet in force may be changed freely
     */
    public EditResult in(ContentFile file, Optional<ContentFile> inForce) {
        Entries fixed = inForce.flatMap(ContentFile::written)
                .filter(Entries.class::isInstance)
                .map(Entries.class::cast)
                .orElse(Entries.NONE);
        return file.judged(root -> root instanceof Entries family
                ? judged(family, fixed)
                : Judged.refused("", "Filen beskriver inga belopp. Rätta filen först."));
    }

    private Judged judged(Entries family, Entries fixed) {
        Entries parameters = family.entries("varden");
        for (Map.Entry<String, String> value : values.entrySet()) {
            String name = value.getKey();
            if (parameters.get(name).isEmpty()) {
                return Judged.refused("values." + name, "Värdet finns inte i filen. Ladda om sidan.");
            }
            Optional<Written> old = fixed.entries("varden").entries(name).get(from.toString());
            if (!correction && old.isPresent() && !old.get().plain().equals(value.getValue())) {
                return Judged.refused(
                        "values." + name,
                        "Det finns redan ett värde från %s: %s. Välj en annan dag, eller markera att det är en rättelse."
                                .formatted(from, old.get().plain()));
            }
            parameters = parameters.with(name, dated(parameters.entries(name), value.getValue()));
        }
        if (lastDay.isPresent() && lastDay.get().isBefore(from)) {
            return Judged.refused("lastDay", "Sista dagen är före dagen då värdet börjar gälla. Välj en senare dag.");
        }
        return source(family.with("varden", parameters), fixed);
    }

    /** A value that is decided is no longer an open question. */
    private Entries dated(Entries parameter, String value) {
        return parameter
                .without("ej-beslutat")
                .without("arbetsvarde")
                .withInOrder(from.toString(), new Written.Text(value), DAY);
    }

    private Judged source(Entries family, Entries fixed) {
        String day = from.toString();
        Entries old = fixed.entries("kallor").entries(day);
        if (!correction && !old.entries().isEmpty() && !old.text("lagrum").equals(source)) {
            return Judged.refused(
                    "source",
                    "Värden från %s har redan källan ”%s”. Skriv samma källa, eller markera att det är en rättelse."
                            .formatted(day, old.text("lagrum")));
        }
        Entries origin =
                family.entries("kallor").entries(day).with("lagrum", source).with("kontrollerad", checkedOn.toString());
        Entries sources = family.entries("kallor").withInOrder(day, origin, DAY);
        return Judged.accepted(family.with("kallor", sources)
                .withOptional("galler-till", lastDay.map(LocalDate::toString).orElse("")));
    }
}

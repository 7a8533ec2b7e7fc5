package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.change.edit.Written.Items;

/**
 * A value in force that was wrong all along: it is written over, and the file says what it was, why and when. A value that is to be another
 * from a day on is an {@link AmountEdit}.
 *
 * @param name of the value in its family
 * @param from the day it holds from, which stays
 * @param value the right one, as content writes it
 * @param reason why the old one was wrong, in Swedish
 * @param on the day it is corrected
 * @param by who corrects it, empty when not said
 */
public record CorrectionEdit(String name, LocalDate from, String value, String reason, LocalDate on, String by) {
    private static final String CORRECTIONS = "rattelser";

    /**
     * Writes the right value and the note about it.
     *
     * @param inForce the same file as it is in force, empty when it is new
     */
    public EditResult in(ContentFile file, Optional<ContentFile> inForce) {
        Entries fixed = inForce.map(ContentFile::entries).orElse(Entries.NONE);
        return file.judged(root -> root instanceof Entries family
                ? judged(family, fixed)
                : Judged.refused("", "Filen beskriver inga belopp. Rätta filen först."));
    }

    private Judged judged(Entries family, Entries fixed) {
        Entries parameter = family.entries("varden").entries(name);
        Optional<Written> wrong = fixed.entries("varden").entries(name).get(from.toString());
        if (parameter.get(from.toString()).isEmpty() || wrong.isEmpty()) {
            return Judged.refused(
                    "from", "Det finns inget värde i kraft från %s att rätta. Skriv ett nytt värde.".formatted(from));
        }
        if (wrong.get().plain().equals(value)) {
            return Judged.refused("value", "Värdet är redan %s. Skriv det rätta värdet.".formatted(value));
        }
        if (reason.isBlank()) {
            return Judged.refused("reason", "Skriv varför värdet var fel.");
        }
        Entries corrected = family.entries("varden").with(name, parameter.with(from.toString(), value));
        return Judged.accepted(family.with("varden", corrected)
                .with(CORRECTIONS, noted(family, fixed, wrong.get().plain())));
    }

    /** A correction of the draft that is corrected once more is one correction. */
    private Items noted(Entries family, Entries fixed, String wrong) {
        List<Written> settled = items(fixed);
        List<Written> notes = new ArrayList<>();
        for (Written note : items(family)) {
            if (settled.contains(note) || !isOfThis(note)) {
                notes.add(note);
            }
        }
        notes.add(Entries.NONE
                .with("varde", name)
                .with("fran", from.toString())
                .with("var", wrong)
                .with("skal", reason.strip())
                .with("rattad", on.toString())
                .withOptional("rattad-av", by));
        return new Items(notes);
    }

    private boolean isOfThis(Written note) {
        return note instanceof Entries entries
                && entries.text("varde").equals(name)
                && entries.text("fran").equals(from.toString());
    }

    private static List<Written> items(Entries family) {
        return family.get(CORRECTIONS)
                .filter(Items.class::isInstance)
                .map(found -> ((Items) found).items())
                .orElse(List.of());
    }
}

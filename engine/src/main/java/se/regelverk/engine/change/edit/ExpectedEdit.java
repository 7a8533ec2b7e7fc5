package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import java.util.Optional;
import se.regelverk.engine.change.edit.ContentFile.Judged;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * Which change of a family is expected next.
 *
 * @param expected empty when nothing is to be watched
 */
public record ExpectedEdit(Optional<Next> expected) {
    /**
     * What is expected.
     *
     * @param reason why, in Swedish
     * @param source where it is said, empty when nowhere yet
     */
    public record Next(LocalDate day, String reason, String source) {}

    /** Writes it into the family's file. */
    public EditResult in(ContentFile file) {
        return file.judged(root -> root instanceof Entries family
                ? Judged.accepted(
                        expected.map(next -> with(family, next)).orElseGet(() -> family.without("nasta-vantad")))
                : Judged.refused("", "Filen beskriver inga belopp. Rätta filen först."));
    }

    private static Entries with(Entries family, Next next) {
        return family.with(
                "nasta-vantad",
                Entries.NONE
                        .with("dag", next.day().toString())
                        .with("skal", next.reason())
                        .withOptional("kalla", next.source()));
    }
}

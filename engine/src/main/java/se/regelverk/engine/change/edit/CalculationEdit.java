package se.regelverk.engine.change.edit;

import java.time.LocalDate;
import se.regelverk.engine.change.edit.Written.Entries;

/**
 * What a calculation is to say. Empty text leaves the key out.
 *
 * @param concept that gets its value
 * @param list the list it is made for each item of; empty for the case as a whole
 * @param formula as authors write it
 * @param rounding {@code avrunda}, such as "2 decimaler"; empty when nothing is rounded
 * @param level empty for AUTO
 * @param from first day, ISO, empty when always
 * @param to last day, ISO, empty when for good
 */
public record CalculationEdit(
        String concept,
        String list,
        String formula,
        String rounding,
        String legalBasis,
        String reason,
        String level,
        String from,
        String to) {
    private static final String MISSING = "Beräkningen finns inte i filen. Ladda om sidan.";

    /** A concept may be computed in one way until a day and in another from it. */
    public record Key(String concept, String from) {
        /** Of a calculation as it is written. */
        public static Key of(Entries calculation) {
            return new Key(calculation.text("begrepp"), calculation.text("galler-fran"));
        }
    }

    /** What a calculation says now. */
    public static CalculationEdit of(Entries calculation) {
        return new CalculationEdit(
                calculation.text("begrepp"),
                calculation.text("for"),
                calculation.text("formel"),
                calculation.text("avrunda"),
                calculation.text("lagrum"),
                calculation.text("skal"),
                calculation.text("niva"),
                calculation.text("galler-fran"),
                calculation.text("galler-till"));
    }

    /** Changes the calculation of this key in a file of {@code berakningar/}. */
    public EditResult in(ContentFile file, Key key) {
        return ListItems.changed(file, one -> Key.of(one).equals(key), this::applied, MISSING);
    }

    /** Adds it last in a file of {@code berakningar/}, which may be empty. */
    public EditResult addTo(ContentFile file) {
        return ListItems.added(file, applied(Entries.NONE));
    }

    /** Lets the calculation hold no longer than the day; it stays in the file, since assessed cases rest on it. */
    public static EditResult retire(ContentFile file, Key key, LocalDate lastDay) {
        return ListItems.changed(
                file,
                one -> Key.of(one).equals(key),
                calculation -> calculation.with("galler-till", lastDay.toString()),
                MISSING);
    }

    private Entries applied(Entries calculation) {
        return calculation
                .with("begrepp", concept)
                .withOptional("for", list)
                .with("formel", formula)
                .withOptional("avrunda", rounding)
                .with("lagrum", legalBasis)
                .withOptional("skal", reason)
                .withOptional("niva", level)
                .withOptional("galler-fran", from)
                .withOptional("galler-till", to);
    }
}

package se.regelverk.engine.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Personnummer and samordningsnummer, written {@code ÅÅÅÅMMDD-NNNN}, {@code ÅÅMMDD-NNNN} or {@code ÅÅMMDD+NNNN} (a hundred years or
 * more). A samordningsnummer has 60 added to the day. Source: folkbokföringslagen 18 §, lag (2022:1697) om samordningsnummer.
 */
final class PersonNumber {
    /** The forms alone, for the published schema; the rest is checked here. */
    static final String SHAPE = "^([0-9]{2})?[0-9]{6}[-+][0-9]{4}$";

    private static final Pattern PARTS =
            Pattern.compile("([0-9]{2})?([0-9]{2})([0-9]{2})([0-9]{2})[-+]([0-9]{3})([0-9])");

    private static final Pattern TYPED = Pattern.compile("((?:[0-9]{2})?[0-9]{6})[ -]?([0-9]{4})");
    private static final int ADDED_TO_DAY = 60;

    static final CheckedCode TYPE = new CheckedCode(
            "personnummer",
            SHAPE,
            PersonNumber::normal,
            "19121212-1212",
            PersonNumber::problem,
            FieldControl.line(20, "text"));

    private PersonNumber() {}

    /** What can be wrong with one. */
    enum Fault {
        SHAPE,
        DATE,
        CHECK_DIGIT
    }

    private static String normal(String typed) {
        return TypedText.joined(TYPED, typed).asString();
    }

    private static Optional<String> problem(String text) {
        return fault(text).map(fault -> switch (fault) {
            case SHAPE -> "Skriv personnumret som ÅÅÅÅMMDD-NNNN eller ÅÅMMDD-NNNN.";
            case DATE -> "Personnumrets datum finns inte. Se efter att år, månad och dag är rätt.";
            case CHECK_DIGIT ->
                "Personnumrets sista siffra stämmer inte med de andra. Se efter att alla siffror är rätt.";
        });
    }

    /** What is wrong, or empty when nothing is. */
    static Optional<Fault> fault(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches() || (parts.group(1) != null && text.indexOf('+') >= 0)) {
            return Optional.of(Fault.SHAPE);
        }
        if (!isDate(parts)) {
            return Optional.of(Fault.DATE);
        }
        String digits = parts.group(2) + parts.group(3) + parts.group(4) + parts.group(5) + parts.group(6);
        return CheckDigits.isModulus10(digits) ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
    }

    private static boolean isDate(Matcher parts) {
        int day = Integer.parseInt(parts.group(4));
        int dayOfMonth = day > ADDED_TO_DAY ? day - ADDED_TO_DAY : day;
        // Without a century 29 February must be possible; 2000 was a leap year, and 1900 is out of reach without a plus
        // sign.
        String century = parts.group(1) == null ? "20" : parts.group(1);
        try {
            LocalDate.of(Integer.parseInt(century + parts.group(2)), Integer.parseInt(parts.group(3)), dayOfMonth);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}

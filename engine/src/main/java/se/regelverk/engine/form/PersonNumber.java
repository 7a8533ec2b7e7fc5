package se.regelverk.engine.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    private static final int CENTURY = 100;
    private static final int WITHOUT_CENTURY = 11;

    /** Nobody has lived longer. */
    private static final int OLDEST = 125;

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
        // Without a century 29 February must be possible; 2000 was a leap year, and 1900 is out of reach without a plus
        // sign.
        int century = parts.group(1) == null ? 20 : Integer.parseInt(parts.group(1));
        return born(parts, century).isPresent();
    }

    private static Optional<LocalDate> born(Matcher parts, int century) {
        int day = Integer.parseInt(parts.group(4));
        int dayOfMonth = day > ADDED_TO_DAY ? day - ADDED_TO_DAY : day;
        int year = century * CENTURY + Integer.parseInt(parts.group(2));
        try {
            return Optional.of(LocalDate.of(year, Integer.parseInt(parts.group(3)), dayOfMonth));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** Whether it is a number in order that leaves out the century. */
    static boolean isWithoutCentury(String text) {
        return text.length() == WITHOUT_CENTURY && fault(text).isEmpty();
    }

    /**
     * A number in order with its century: of the latest birth that is not after the day, and with a plus sign of the latest in a year a
     * hundred years before the day's or earlier. Empty when nobody alive was born on such a day.
     *
     * @param day when the number was written
     */
    static Optional<String> withCentury(String text, LocalDate day) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches() || parts.group(1) != null) {
            return Optional.empty();
        }
        LocalDate latest = text.indexOf('+') < 0 ? day : LocalDate.of(day.getYear() - CENTURY, 12, 31);
        int first = day.getYear() / CENTURY;
        return IntStream.rangeClosed(0, 2)
                .mapToObj(back -> born(parts, first - back))
                .flatMap(Optional::stream)
                .filter(born -> !born.isAfter(latest) && born.getYear() >= day.getYear() - OLDEST)
                .findFirst()
                .map(born -> born.getYear() / CENTURY + text.replace('+', '-'));
    }
}

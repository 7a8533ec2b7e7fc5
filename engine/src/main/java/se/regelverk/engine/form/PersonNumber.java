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

    private static final int ADDED_TO_DAY = 60;

    private PersonNumber() {}

    /** What can be wrong with one. */
    enum Fault {
        SHAPE,
        DATE,
        CHECK_DIGIT
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
        String digits = parts.group(2) + parts.group(3) + parts.group(4) + parts.group(5);
        return checkDigit(digits) == parts.group(6).charAt(0) - '0' ? Optional.empty() : Optional.of(Fault.CHECK_DIGIT);
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

    /** Modulus 10: weights 2, 1, 2, 1 …, products summed digit by digit. */
    private static int checkDigit(String nineDigits) {
        int sum = 0;
        for (int place = 0; place < nineDigits.length(); place++) {
            int product = (nineDigits.charAt(place) - '0') * (place % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}

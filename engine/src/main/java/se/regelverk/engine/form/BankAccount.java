package se.regelverk.engine.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Swedish bank account, kept as {@code 1100-0000007}: clearing number, hyphen, account number. Savings banks' clearing numbers (8…) may
 * have a fifth digit, which is a check digit of its own. An account of an unknown clearing number is taken as it is.
 */
final class BankAccount {
    private static final String SHAPE = "^[1-9][0-9]{3,4}-[0-9]{2,10}$";
    private static final Pattern PARTS = Pattern.compile("([1-9][0-9]{3})([0-9]?)-([0-9]{2,10})");

    /** Clearing number, with its fifth digit apart or not, and the account with whatever separates its digits. */
    private static final Pattern TYPED =
            Pattern.compile("([1-9][0-9]{3})(?:[-, ]{0,2}([0-9])[-, ]{1,2}|[-, ]{1,2})([0-9](?:[-,. ]?[0-9]){1,9})");

    /** Without any separator the first four digits are the clearing number, unless a fifth may belong to it. */
    private static final Pattern TOGETHER = Pattern.compile("([1-79][0-9]{3})()([0-9]{2,10})");

    static final CheckedCode TYPE = new CheckedCode(
            "bankkonto",
            SHAPE,
            BankAccount::normal,
            "8000-1234567890",
            BankAccount::problem,
            FieldControl.line(20, "text"));

    private BankAccount() {}

    private static String normal(String typed) {
        String plain = TypedText.plain(typed);
        Matcher parts = TYPED.matcher(plain);
        if (!parts.matches() || (parts.group(2) != null && plain.charAt(0) != '8')) {
            parts = TOGETHER.matcher(plain.replaceAll("[-,. ]", ""));
            if (!parts.matches()) {
                return typed;
            }
        }
        String fifth = parts.group(2) == null ? "" : parts.group(2);
        return parts.group(1) + fifth + "-" + parts.group(3).replaceAll("[^0-9]", "");
    }

    private static Optional<String> problem(String text) {
        Matcher parts = PARTS.matcher(text);
        if (!parts.matches()) {
            return Optional.of(
                    "Skriv clearingnumret (fyra eller fem siffror), ett bindestreck och kontonumret, till exempel 1100-1234567.");
        }
        String clearing = parts.group(1);
        if (!parts.group(2).isEmpty() && !isFifthDigit(clearing, parts.group(2))) {
            return Optional.of(
                    "Clearingnumret stämmer inte. Skriv de fyra första siffrorna, och den femte bara om banken har en sådan.");
        }
        return ClearingNumbers.range(Integer.parseInt(clearing))
                .flatMap(range -> problem(range, clearing, parts.group(3)));
    }

    private static boolean isFifthDigit(String clearing, String fifth) {
        return clearing.charAt(0) == '8' && CheckDigits.isModulus10(clearing + fifth);
    }

    private static Optional<String> problem(ClearingNumbers.Range range, String clearing, String account) {
        if (account.length() > range.mostDigits()) {
            return Optional.of("Kontonumret är för långt för %s. Skriv högst %d siffror efter clearingnumret."
                    .formatted(range.bank(), range.mostDigits()));
        }
        return range.holds(clearing, account)
                ? Optional.empty()
                : Optional.of("Kontonumret stämmer inte med clearingnumret (%s). Se efter att alla siffror är rätt."
                        .formatted(range.bank()));
    }
}

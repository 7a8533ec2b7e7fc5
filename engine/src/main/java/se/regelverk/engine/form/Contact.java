package se.regelverk.engine.form;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ways to reach a person: telephone, e-mail, postcode. Only the form is checked; whether they lead anywhere nobody knows. */
final class Contact {
    private static final Pattern SWEDISH = Pattern.compile("(?:\\+46|0046)0?([1-9][0-9]*)");
    private static final Pattern POSTCODE =
            Pattern.compile("(?:SE?-? ?)?([1-9][0-9]{2}) ?([0-9]{2})", Pattern.CASE_INSENSITIVE);
    private static final String EMAIL_SHAPE =
            "^[^@\\s,;:<>()\"]{1,64}@([^@\\s.,;:<>()\"]{1,63}\\.)+[^@\\s.,;:<>()\"0-9]{2,63}$";
    private static final Pattern IS_EMAIL = Pattern.compile(EMAIL_SHAPE);
    private static final int MOST_CHARACTERS_OF_EMAIL = 254;

    /** Kept as {@code 0701234567}, or with country code as {@code +358401234567}. */
    static final CheckedCode PHONE = code(
            "telefon",
            Pattern.compile("^(0[1-9][0-9]{6,8}|\\+[1-9][0-9]{6,14})$"),
            Contact::phone,
            "0317006000",
            "Skriv telefonnumret med riktnummer, till exempel 070-123 45 67. Skriv landsnumret först om det är utländskt, till exempel +358.",
            FieldControl.line(20, "tel"));

    static final CheckedCode EMAIL = new CheckedCode(
            "e-post",
            EMAIL_SHAPE,
            Contact::email,
            "namn@exempel.se",
            Contact::problemOfEmail,
            new FieldControl(FieldControl.Widget.TEXT, Optional.empty(), "email", false));

    /** Kept as {@code 416 60}. */
    static final CheckedCode POSTAL_CODE = code(
            "postnummer",
            Pattern.compile("^[1-9][0-9]{2} [0-9]{2}$"),
            Contact::postcode,
            "416 60",
            "Skriv postnumret med fem siffror, till exempel 416 60.",
            FieldControl.line(5, "numeric"));

    private Contact() {}

    private static CheckedCode code(
            String format,
            Pattern shape,
            UnaryOperator<String> normal,
            String example,
            String problem,
            FieldControl control) {
        return new CheckedCode(
                format,
                shape.pattern(),
                normal,
                example,
                text -> shape.matcher(text).matches() ? Optional.empty() : Optional.of(problem),
                control);
    }

    private static String phone(String typed) {
        String plain = TypedText.plain(typed).replace("(0)", "").replaceAll("[-./() ]", "");
        Matcher swedish = SWEDISH.matcher(plain);
        String number = swedish.matches() ? "0" + swedish.group(1) : plain.replaceFirst("^00", "+");
        return number.matches("\\+?[0-9]{1,30}") ? number : typed;
    }

    private static String email(String typed) {
        String bare = typed.replaceFirst("^(?i)mailto:\\s*", "");
        int at = bare.lastIndexOf('@');
        return at < 0
                ? bare
                : bare.substring(0, at + 1) + bare.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<String> problemOfEmail(String text) {
        boolean isRight = text.length() <= MOST_CHARACTERS_OF_EMAIL
                && IS_EMAIL.matcher(text).matches()
                && !text.contains("..")
                && !text.startsWith(".");
        return isRight ? Optional.empty() : Optional.of("Skriv e-postadressen som namn@exempel.se.");
    }

    private static String postcode(String typed) {
        Matcher parts = POSTCODE.matcher(TypedText.plain(typed));
        return parts.matches() ? parts.group(1) + " " + parts.group(2) : typed;
    }
}

package se.regelverk.engine.form;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A legal person's number, {@code NNNNNN-NNNN}: the first digit is the group, the third at least 2 so that no personnummer looks the same,
 * the last a check digit. Source: lag (1974:174) om identitetsbeteckning för juridiska personer m.fl.; Skatteverket SKV 709.
 */
final class OrganisationNumber {
    private static final String SHAPE = "^[0-9]{6}-[0-9]{4}$";
    private static final Pattern TYPED = Pattern.compile("(?:16)?([0-9]{6})[ -]?([0-9]{4})");

    /** Estates, the state and municipalities, foreign companies, limited companies, and so on; 0 and 4 are not given out. */
    private static final String GROUPS = "12356789";

    static final CheckedCode TYPE = new CheckedCode(
            "organisationsnummer",
            SHAPE,
            typed -> TypedText.joined(TYPED, typed).asString(),
            "212000-1355",
            OrganisationNumber::problem,
            FieldControl.line(20, "text"));

    private OrganisationNumber() {}

    private static Optional<String> problem(String text) {
        if (!text.matches(SHAPE)) {
            return Optional.of("Skriv organisationsnumret som NNNNNN-NNNN, till exempel 212000-1355.");
        }
        if (text.charAt(2) < '2' || GROUPS.indexOf(text.charAt(0)) < 0) {
            return Optional.of(
                    "Det är inget organisationsnummer. En enskild firma har ägarens personnummer; fråga efter det i stället.");
        }
        return CheckDigits.isModulus10(text.replace("-", ""))
                ? Optional.empty()
                : Optional.of(
                        "Organisationsnumrets sista siffra stämmer inte med de andra. Se efter att alla siffror är rätt.");
    }
}

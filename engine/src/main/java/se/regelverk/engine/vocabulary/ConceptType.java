package se.regelverk.engine.vocabulary;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a concept's value is, and the word authors write for it. */
public enum ConceptType {
    TEXT("text", "Text", Kind.TEXT),
    LONG_TEXT("lang-text", "Lång text", Kind.TEXT),
    WHOLE_NUMBER("heltal", "Heltal", Kind.NUMBER),
    NUMBER("tal", "Tal", Kind.NUMBER),
    AMOUNT("belopp", "Belopp", Kind.NUMBER),
    PERCENT("procent", "Procent", Kind.NUMBER),
    DATE("datum", "Datum", Kind.DATE),
    MONTH("manad", "Månad", Kind.MONTH),
    YES_NO("ja-nej", "Ja eller nej", Kind.YES_NO),
    ONE_OF("en-av", "Ett av flera alternativ", Kind.CHOICE),
    PERSON_NUMBER("personnummer", "Personnummer", Kind.TEXT),
    ORGANISATION_NUMBER("organisationsnummer", "Organisationsnummer", Kind.TEXT),
    BANK_ACCOUNT("bankkonto", "Bankkonto", Kind.TEXT),
    PHONE("telefon", "Telefonnummer", Kind.TEXT),
    EMAIL("e-post", "E-postadress", Kind.TEXT),
    POSTAL_CODE("postnummer", "Postnummer", Kind.TEXT),
    FILE("fil", "Fil", Kind.TEXT);

    private static final Pattern OPTION = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");
    private static final Map<String, ConceptType> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(ConceptType::word, Function.identity()));

    private final String word;
    private final String title;
    private final Kind kind;

    ConceptType(String word, String title, Kind kind) {
        this.word = word;
        this.title = title;
        this.kind = kind;
    }

    public String word() {
        return word;
    }

    /** As people read it. */
    public String title() {
        return title;
    }

    /** How rules compute with it. */
    public Kind kind() {
        return kind;
    }

    public static Optional<ConceptType> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** Whether a word may be the key of a choice: answers and cells are written with it. */
    public static boolean isOption(String key) {
        return OPTION.matcher(key).matches();
    }

    /** All words, for messages. */
    public static java.util.Collection<String> words() {
        return BY_WORD.keySet();
    }
}

package se.regelverk.engine.vocabulary;

/** The kinds of value rules compute with, each with its Java type. */
public enum Kind {
    /** {@link java.math.BigDecimal}. */
    NUMBER("tal"),
    /** {@link java.time.LocalDate}. */
    DATE("datum"),
    /** {@link java.time.YearMonth}. */
    MONTH("månad"),
    /** {@link Boolean}. */
    YES_NO("ja/nej"),
    /** {@link String}, one of the concept's options. */
    CHOICE("val"),
    /** {@link String}. */
    TEXT("text");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}

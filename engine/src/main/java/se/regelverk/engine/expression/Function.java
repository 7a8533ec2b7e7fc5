package se.regelverk.engine.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;

/** The closed list of functions, by the names authors write. */
public enum Function {
    SUM("summa", 1, "summa(barn.normDel)", "Lägger ihop ett tal för alla poster i en lista."),
    COUNT("antal", 1, "antal(barn)", "Hur många poster en lista har."),
    RANK(
            "rang",
            1,
            "rang(barn.andel)",
            "Postens plats i listan: 1 för det största värdet. Lika värden behåller listans ordning."),
    LEAST("minsta", 2, "minsta(a; b)", "Det minsta av två tal, eller den tidigaste av två dagar."),
    GREATEST("största", 2, "största(a; b)", "Det största av två tal, eller den senaste av två dagar."),
    ABSOLUTE("abs", 1, "abs(a)", "Talet utan minustecken."),
    ROUND("avrunda", 2, "avrunda(a; 2)", "Avrundar till så många decimaler, en halv uppåt."),
    ROUND_UP("avrunda uppåt", 2, "avrunda uppåt(a; 0)", "Avrundar uppåt till så många decimaler."),
    ROUND_DOWN("avrunda nedåt", 2, "avrunda nedåt(a; 0)", "Avrundar nedåt till så många decimaler."),
    PER_MONTH("per månad", 1, "per månad(a)", "Gör kr till kr/mån, när ett belopp gäller en månad."),
    WHOLE_YEARS("hela år mellan", 2, "hela år mellan(a; b)", "Hela år från den första dagen till den andra."),
    WHOLE_MONTHS(
            "hela månader mellan",
            2,
            "hela månader mellan(a; b)",
            "Hela månader från den första dagen till den andra."),
    DAYS("dagar mellan", 2, "dagar mellan(a; b)", "Dagar från den första dagen till den andra."),
    FIRST_DAY("första dagen i", 1, "första dagen i(avser)", "Den första dagen i en månad."),
    LAST_DAY("sista dagen i", 1, "sista dagen i(avser)", "Den sista dagen i en månad."),
    MONTH_OF("månad", 1, "månad(kand)", "Månaden som en dag ligger i."),
    NEXT_WORKING_DAY("nästa vardag", 1, "nästa vardag(a)", "Dagen själv om den är en vardag, annars nästa vardag.");

    private static final Map<String, Function> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(Function::word, java.util.function.Function.identity()));

    private final String word;
    private final int arguments;
    private final String example;
    private final String description;

    Function(String word, int arguments, String example, String description) {
        this.word = word;
        this.arguments = arguments;
        this.example = example;
        this.description = description;
    }

    public String word() {
        return word;
    }

    public int arguments() {
        return arguments;
    }

    /** How it is written, for those who choose from the list. */
    public String example() {
        return example;
    }

    /** What it gives, in one Swedish sentence. */
    public String description() {
        return description;
    }

    static Optional<Function> ofWord(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    static java.util.Collection<String> words() {
        return BY_WORD.keySet();
    }

    /** Whether it takes a list or a concept over a list rather than values. */
    boolean isOverItems() {
        return this == SUM || this == COUNT || this == RANK;
    }

    /** Whether its second argument is a number of decimals. */
    boolean isRounding() {
        return this == ROUND || this == ROUND_UP || this == ROUND_DOWN;
    }

    /** What it gives for arguments of these types, or empty when they do not fit. */
    Optional<ExpressionType> typeFor(List<ExpressionType> given) {
        return switch (this) {
            case SUM, COUNT, RANK -> Optional.empty();
            case LEAST, GREATEST ->
                isSortable(given.get(0)) && given.get(0).accepts(given.get(1))
                        ? Optional.of(given.get(0).literal() ? given.get(1) : given.get(0))
                        : Optional.empty();
            case ABSOLUTE -> when(given.get(0).kind() == Kind.NUMBER, given.get(0));
            case ROUND, ROUND_UP, ROUND_DOWN ->
                when(given.get(0).kind() == Kind.NUMBER && given.get(1).literal(), given.get(0));
            case PER_MONTH ->
                when(
                        given.get(0).unit() == Unit.KRONOR || given.get(0).literal(),
                        ExpressionType.number(Unit.KRONOR_PER_MONTH));
            case WHOLE_YEARS -> when(areDates(given), ExpressionType.number(Unit.YEARS));
            case WHOLE_MONTHS -> when(areDates(given), ExpressionType.number(Unit.MONTHS));
            case DAYS -> when(areDates(given), ExpressionType.number(Unit.DAYS));
            case FIRST_DAY, LAST_DAY -> when(given.get(0).kind() == Kind.MONTH, ExpressionType.of(Kind.DATE));
            case MONTH_OF -> when(areDates(given), ExpressionType.of(Kind.MONTH));
            case NEXT_WORKING_DAY -> when(areDates(given), ExpressionType.of(Kind.DATE));
        };
    }

    private static Optional<ExpressionType> when(boolean fits, ExpressionType type) {
        return fits ? Optional.of(type) : Optional.empty();
    }

    private static boolean isSortable(ExpressionType type) {
        return type.kind() == Kind.NUMBER || type.kind() == Kind.DATE || type.kind() == Kind.MONTH;
    }

    private static boolean areDates(List<ExpressionType> given) {
        return given.stream().allMatch(type -> type.kind() == Kind.DATE);
    }
}

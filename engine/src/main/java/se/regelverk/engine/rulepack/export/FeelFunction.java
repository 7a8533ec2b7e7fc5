package se.regelverk.engine.rulepack.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Functions the model brings along, so that an exported formula reads as the author wrote it and a missing value gives no value instead of
 * an error.
 */
enum FeelFunction {
    OTHERWISE("annars_", "varde, standard", "if varde = null then standard else varde", "Any"),
    SAME("lika_", "a, b", "if a = null or b = null then null else a = b", "boolean"),
    SUM(
            "summa_",
            "lista",
            "if lista = null or (some v in lista satisfies v = null) then null else if count(lista) = 0 then 0 else sum(lista)",
            "number"),
    COUNT("antal_", "lista", "if lista = null then null else count(lista)", "number"),
    RANK(
            "rang_",
            "lista, nr",
            "if some v in lista satisfies v = null then null else sum(for j in 1..count(lista) return "
                    + "if lista[j] > lista[nr] or (lista[j] = lista[nr] and j <= nr) then 1 else 0)",
            "number"),
    LEAST("minsta_", "a, b", "if a = null or b = null then null else if a <= b then a else b", "Any"),
    GREATEST("storsta_", "a, b", "if a = null or b = null then null else if a >= b then a else b", "Any"),
    ABSOLUTE("absolut_", "tal", "if tal < 0 then -tal else tal", "number"),
    ROUND("avrunda_", "tal, n", "if tal = null or n = null then null else round half up(tal, n)", "number"),
    ROUND_UP("avrundaUppat_", "tal, n", "if tal = null or n = null then null else ceiling(tal, n)", "number"),
    ROUND_DOWN("avrundaNedat_", "tal, n", "if tal = null or n = null then null else floor(tal, n)", "number"),
    LENGTH_OF_TIME("langd_", "enhet, tal", "if tal = null or floor(tal) != tal then null else enhet * tal", "Any"),
    DIVIDED("delat_", "tal, n", "if n = 0 then null else tal / n", "number"),
    WHOLE_YEARS(
            "helaAr_",
            "fran, till",
            "if fran = null or till = null then null else years and months duration(fran, till).years",
            "number"),
    WHOLE_MONTHS(
            "helaManader_",
            "fran, till",
            "if fran = null or till = null then null else "
                    + "years and months duration(fran, till).years * 12 + years and months duration(fran, till).months",
            "number"),
    DAYS("dagar_", "fran, till", "if fran = null or till = null then null else (till - fran).days", "number"),
    LAST_DAY("sistaDagen_", "manad", "manad + duration(\"P1M\") - duration(\"P1D\")", "date"),
    MONTH_OF("manad_", "dag", "if dag = null then null else date(dag.year, dag.month, 1)", "date"),
    EASTER(
            "paskdagen_",
            "ar",
            "{ a: modulo(ar, 19), b: floor(ar / 100), c: modulo(ar, 100), g: floor((8 * b + 13) / 25), "
                    + "h: modulo(19 * a + b - floor(b / 4) - g + 15, 30), "
                    + "l: modulo(32 + 2 * modulo(b, 4) + 2 * floor(c / 4) - h - modulo(c, 4), 7), "
                    + "m: floor((a + 11 * h + 22 * l) / 451), n: h + l - 7 * m + 114, "
                    + "dag: date(ar, floor(n / 31), modulo(n, 31) + 1) }.dag",
            "date"),
    WORKING_DAY(
            "vardag_",
            "dag",
            "dag.weekday < 6 and not(dag.month = 6 and dag.weekday = 5 and dag.day >= 19 and dag.day <= 25) and not(list contains(["
                    + "date(dag.year, 1, 1), date(dag.year, 1, 6), date(dag.year, 5, 1), date(dag.year, 6, 6), "
                    + "date(dag.year, 12, 24), date(dag.year, 12, 25), date(dag.year, 12, 26), date(dag.year, 12, 31), "
                    + "paskdagen_(dag.year) - duration(\"P2D\"), paskdagen_(dag.year) + duration(\"P1D\"), "
                    + "paskdagen_(dag.year) + duration(\"P39D\")], dag))",
            "boolean",
            "paskdagen_"),
    NEXT_WORKING_DAY(
            "nastaVardag_",
            "dag",
            "if dag = null then null else (for n in 0..14 return dag + duration(\"P1D\") * n)[vardag_(item)][1]",
            "date",
            "vardag_");

    /** Parameters that are not numbers or may be of any type. */
    private static final Map<String, String> PARAMETER_TYPES = Map.of(
            "tal", "number", "n", "number", "nr", "number", "ar", "number", "fran", "date", "till", "date", "dag",
            "date", "manad", "date");

    private static final Map<String, FeelFunction> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(one -> one.feelName, Function.identity()));

    private final String feelName;
    private final String parameters;
    private final String body;
    private final String type;
    private final String needs;

    FeelFunction(String feelName, String parameters, String body, String type) {
        this(feelName, parameters, body, type, "");
    }

    /** A function that calls another. */
    FeelFunction(String feelName, String parameters, String body, String type, String needs) {
        this.feelName = feelName;
        this.parameters = parameters;
        this.body = body;
        this.type = type;
        this.needs = needs;
    }

    String feelName() {
        return feelName;
    }

    List<String> parameters() {
        return List.of(parameters.split(", ", -1));
    }

    static String parameterType(String parameter) {
        return PARAMETER_TYPES.getOrDefault(parameter, "Any");
    }

    String body() {
        return body;
    }

    String type() {
        return type;
    }

    Optional<FeelFunction> needs() {
        return of(needs);
    }

    static Optional<FeelFunction> of(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The call, noted among the uses. */
    String call(Uses uses, String... arguments) {
        uses.functions().add(feelName);
        return feelName + "(" + String.join(", ", arguments) + ")";
    }
}

package se.regelverk.adminui.rules.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.web.PageError;
import se.regelverk.engine.change.edit.ContentFile;
import se.regelverk.engine.change.edit.EditResult;
import se.regelverk.engine.change.edit.Written;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.expression.ExpressionType;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Kind;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;

/**
 * A family of dated values as its page shows it.
 *
 * @param days every day from which something holds, the earliest first
 * @param lastDay after which nothing is known, empty when for good
 */
record AmountPage(String title, List<String> days, List<Row> rows, List<Source> sources, String lastDay) {
    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";

    /**
     * A value with its history.
     *
     * @param history one for each of the page's days, empty where nothing new begins
     * @param open what the city has not decided; null when it is decided
     */
    record Row(
            String name,
            String title,
            String unit,
            List<String> history,
            @Nullable String open,
            ExpressionType type) {
        public String field() {
            return "v-" + name;
        }
    }

    /** Where the values from a day come from. */
    record Source(String day, String legalBasis, String checkedOn) {}

    static AmountPage of(ContentFile file, Optional<RulePack> pack) {
        Entries family = file.entries();
        Entries values = family.entries("varden");
        var days = new TreeSet<String>();
        values.entries().values().forEach(value -> days(value, days));
        List<Row> rows = new ArrayList<>();
        values.entries().keySet().forEach(name -> rows.add(row(name, family, days, pack)));
        List<Source> sources = new ArrayList<>();
        Entries origins = family.entries("kallor");
        origins.entries()
                .keySet()
                .forEach(day -> sources.add(new Source(
                        day,
                        origins.entries(day).text("lagrum"),
                        origins.entries(day).text("kontrollerad"))));
        return new AmountPage(
                family.text("titel"), List.copyOf(days), List.copyOf(rows), sources, family.text("galler-till"));
    }

    private static void days(Written value, NavigableSet<String> days) {
        if (value instanceof Entries parameter) {
            parameter.entries().keySet().stream()
                    .filter(key -> key.matches(DAY))
                    .forEach(days::add);
        }
    }

    private static Row row(String name, Entries family, NavigableSet<String> days, Optional<RulePack> pack) {
        Entries parameter = family.entries("varden").entries(name);
        String unit = parameter
                .get("enhet")
                .or(() -> family.get("enhet"))
                .map(Written::plain)
                .orElse("");
        ExpressionType type = type(family.text("nyckel") + "." + name, unit, pack);
        List<String> history = days.stream()
                .map(day -> parameter
                        .get(day)
                        .map(value -> readable(value.plain(), type))
                        .orElse(""))
                .toList();
        return new Row(
                name,
                parameter.get("titel").map(Written::plain).orElse(name),
                unit,
                history,
                parameter.get("ej-beslutat").map(Written::plain).orElse(null),
                type);
    }

    private static ExpressionType type(String key, String unit, Optional<RulePack> pack) {
        ExpressionType plain = ExpressionType.number(Unit.ofWord(unit).orElse(Unit.NONE));
        return ParameterKey.isValid(key)
                ? pack.flatMap(rules -> Optional.ofNullable(rules.parameters().get(new ParameterKey(key))))
                        .map(Parameter::type)
                        .orElse(plain)
                : plain;
    }

    private static String readable(String written, ExpressionType type) {
        return Values.parse(type.kind(), written, type.options())
                .map(value -> Values.readable(value, Unit.NONE, type.options()))
                .orElse(written);
    }

    Optional<Row> row(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** What one writes for a value of a row. */
    static String example(Row row) {
        if (row.type().kind() == Kind.CHOICE) {
            return String.join(", ", row.type().options().keySet());
        }
        return row.type().kind() == Kind.NUMBER
                ? "4000 eller 0,25"
                : row.type().kind().word();
    }

    /** A refused edit at the field it concerns. */
    PageError error(EditResult.Refused refused) {
        Map<String, String> fields = Map.of("source", "kalla", "lastDay", "till", "from", "fran");
        String field = refused.field().startsWith("values.")
                ? "v-" + refused.field().substring("values.".length())
                : fields.get(refused.field());
        return new PageError(field, refused.problem());
    }
}

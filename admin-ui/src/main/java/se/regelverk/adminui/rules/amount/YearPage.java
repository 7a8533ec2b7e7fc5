package se.regelverk.adminui.rules.amount;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.adminui.rules.amount.AmountPlaces.Family;
import se.regelverk.engine.change.edit.Written.Entries;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.Parameter.DatedValue;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.Values;

/**
 * A whole family's values beside each other: what holds today, what is to hold, and the difference.
 *
 * @param unchanged what becomes of values that get no new one → their titles
 */
record YearPage(List<Line> lines, Map<String, List<String>> unchanged) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * A value.
     *
     * @param today for people, "–" when there is none
     * @param difference "+60 kr/mån", empty when nothing new is written or it is no number
     * @param percent "+1,5 %", empty likewise
     */
    record Line(AmountPage.Row row, String today, String difference, String percent) {}

    static YearPage of(Family opened, AmountPage page, AmountForm form, LocalDate today) {
        Map<String, String> written = form.readable(page);
        List<Line> lines = page.rows().stream()
                .map(row -> line(row, value(opened, row, today), Optional.ofNullable(written.get(row.name()))))
                .toList();
        Map<String, List<String>> unchanged = new LinkedHashMap<>();
        page.rows().stream().filter(row -> form.value(row.field()).isBlank()).forEach(row -> unchanged
                .computeIfAbsent(consequence(opened, row, form.from()), none -> new ArrayList<>())
                .add(row.title()));
        return new YearPage(lines, unchanged);
    }

    /** How many values get no new one. */
    public int left() {
        return unchanged.values().stream().mapToInt(List::size).sum();
    }

    /** What is written in the draft from the day, so that it can be looked over and changed again. */
    static Map<String, String> drafted(Family opened, AmountPage page, String from) {
        Entries before =
                opened.before().map(file -> file.entries().entries("varden")).orElse(Entries.NONE);
        Entries now = opened.file().entries().entries("varden");
        var drafted = new LinkedHashMap<String, String>();
        for (AmountPage.Row row : page.rows()) {
            boolean isNew = before.entries(row.name()).get(from).isEmpty();
            now.entries(row.name())
                    .get(from)
                    .filter(value -> isNew)
                    .ifPresent(value -> drafted.put(row.field(), plain(value.plain(), row)));
        }
        return drafted;
    }

    private static String plain(String written, AmountPage.Row row) {
        return Values.parse(row.type().kind(), written, row.type().options())
                .filter(BigDecimal.class::isInstance)
                .map(value -> Values.readable((BigDecimal) value).replace('\u00a0', ' '))
                .orElse(written);
    }

    private static Optional<Object> value(Family opened, AmountPage.Row row, LocalDate today) {
        return parameter(opened, row)
                .flatMap(parameter -> parameter.valueOn(today))
                .map(DatedValue::value);
    }

    private static Optional<Parameter> parameter(Family opened, AmountPage.Row row) {
        String key = opened.file().entries().text("nyckel") + "." + row.name();
        return opened.pack()
                .map(RulePack::parameters)
                .filter(parameters -> ParameterKey.isValid(key))
                .map(parameters -> parameters.get(new ParameterKey(key)));
    }

    private static Line line(AmountPage.Row row, Optional<Object> today, Optional<String> written) {
        String now = today.map(value -> AmountText.readable(value, row.type())).orElse("–");
        Optional<BigDecimal> next = written.flatMap(
                        text -> Values.parse(row.type().kind(), text, row.type().options()))
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast);
        if (next.isEmpty() || !(today.orElse("") instanceof BigDecimal old)) {
            return new Line(row, now, "", "");
        }
        BigDecimal difference = next.get().subtract(old);
        return new Line(row, now, AmountText.signed(difference, row.type()), percent(difference, old));
    }

    private static String percent(BigDecimal difference, BigDecimal old) {
        if (old.signum() == 0) {
            return "";
        }
        BigDecimal percent = difference
                .multiply(HUNDRED)
                .divide(old.abs(), MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP);
        String number = percent.abs().toPlainString().replace('.', ',');
        String sign = percent.signum() > 0 ? "+" : percent.signum() < 0 ? "\u2212" : "";
        return sign + number + "\u00a0%";
    }

    /** A value left empty is not changed; what that means from the day is said plainly. */
    private static String consequence(Family opened, AmountPage.Row row, String from) {
        Optional<LocalDate> day = AmountText.day(from);
        Optional<Parameter> parameter = parameter(opened, row);
        if (parameter.flatMap(Parameter::notDecided).isPresent()) {
            return "Är fortfarande ej beslutat";
        }
        Optional<DatedValue> then = day.flatMap(found -> parameter.flatMap(one -> one.valueOn(found)));
        return then.map(value -> "%s gäller oförändrat".formatted(AmountText.readable(value.value(), row.type())))
                .orElse("Inget värde från %s; ärenden från den dagen går inte att räkna, och det gissas aldrig"
                        .formatted(from));
    }
}

package se.regelverk.adminui.rules.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.Parameter.DatedValue;
import se.regelverk.engine.vocabulary.Values;

/**
 * Amounts of one file to read, with their whole history.
 *
 * @param notes what is not decided, and what is expected to change
 */
record AmountsInWords(String title, List<Line> lines, List<String> notes) {
    /** A value while it holds. */
    record Line(String title, String value, String period, String source) {}

    /** All of an area, file by file. */
    static List<AmountsInWords> of(List<Parameter> parameters) {
        Map<String, List<Parameter>> families = new LinkedHashMap<>();
        parameters.forEach(one ->
                families.computeIfAbsent(one.family(), key -> new ArrayList<>()).add(one));
        return families.entrySet().stream()
                .map(family -> family(family.getKey(), family.getValue()))
                .toList();
    }

    private static AmountsInWords family(String title, List<Parameter> parameters) {
        List<Line> lines = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Parameter parameter : parameters) {
            parameter.values().values().forEach(value -> lines.add(line(parameter, value)));
            parameter.notDecided().ifPresent(open -> notes.add(open(parameter, open)));
            parameter
                    .expected()
                    .ifPresent(change -> notes.add(
                            "%s väntas ändras %s. %s".formatted(parameter.title(), change.day(), change.reason())));
        }
        return new AmountsInWords(title, lines, notes.stream().distinct().toList());
    }

    private static String open(Parameter parameter, Parameter.NotDecided open) {
        String meanwhile = open.workingValue()
                .map(value -> " Tills vidare räknas med %s.".formatted(readable(parameter, value)))
                .orElse("");
        return "%s är inte beslutat: %s%s".formatted(parameter.title(), open.question(), meanwhile);
    }

    private static Line line(Parameter parameter, DatedValue value) {
        String checked = "Kontrollerat " + value.checkedOn() + ".";
        String source = value.source().isEmpty() ? checked : value.source() + ". " + checked;
        return new Line(
                parameter.title(),
                readable(parameter, value.value()),
                "Från %s%s".formatted(value.from(), until(parameter, value)),
                source);
    }

    private static String until(Parameter parameter, DatedValue value) {
        return Optional.ofNullable(parameter.values().higherKey(value.from()))
                .map(next -> next.minusDays(1))
                .or(() -> Optional.of(parameter.lastDay()).filter(day -> !day.equals(LocalDate.MAX)))
                .map(day -> " till och med " + day)
                .orElse("");
    }

    private static String readable(Parameter parameter, Object value) {
        return Values.readable(value, parameter.type().unit(), parameter.type().options());
    }
}

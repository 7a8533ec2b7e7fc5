package se.regelverk.engine.rulepack;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.Parameter.DatedValue;

/**
 * What somebody must keep an eye on among an area's amounts, on a day.
 *
 * @param expected changes that are coming or late, the nearest first
 * @param ending values after which there is none, the nearest first
 * @param unchecked values in force that nobody has compared with their source for a year
 */
public record AmountWatch(List<Watched> expected, List<Watched> ending, List<Watched> unchecked) {
    public AmountWatch {
        expected = List.copyOf(expected);
        ending = List.copyOf(ending);
        unchecked = List.copyOf(unchecked);
    }

    /**
     * Something to watch: a whole family, or one of its values.
     *
     * @param family the name of its file without ending
     * @param value the only value it concerns; empty when it concerns the family
     * @param day when the change is expected, the last day there is a value, or the day it was last checked
     * @param days from today until then, negative when it has passed
     * @param text the reason with its source, empty when there is nothing to say
     * @param count number of values it concerns
     */
    public record Watched(
            String family,
            Optional<ParameterKey> value,
            String title,
            LocalDate day,
            long days,
            String text,
            int count) {}

    /** What to watch among the values that are the area's own. */
    public static AmountWatch of(RulePack pack, Area area, LocalDate today) {
        List<Parameter> own = pack.parameters().values().stream()
                .filter(parameter -> area.owns(parameter.location().file()))
                .toList();
        return new AmountWatch(expected(own, today), ending(own, today), unchecked(own, today));
    }

    private static List<Watched> expected(List<Parameter> own, LocalDate today) {
        Map<Location, List<Parameter>> waiting = new LinkedHashMap<>();
        own.forEach(parameter -> parameter
                .expected()
                .filter(expected -> parameter.values().tailMap(expected.day()).isEmpty())
                .ifPresent(expected -> add(waiting, expected.location(), parameter)));
        return inOrder(waiting.values().stream()
                .map(all -> {
                    Parameter.Expected expected = all.get(0).expected().orElseThrow();
                    String text = expected.source().isEmpty()
                            ? expected.reason()
                            : expected.reason() + " (" + expected.source() + ")";
                    return watched(all, expected.day(), today, text, own);
                })
                .toList());
    }

    private static List<Watched> ending(List<Parameter> own, LocalDate today) {
        Map<String, List<Parameter>> ending = new LinkedHashMap<>();
        own.stream()
                .filter(parameter -> !parameter.lastDay().equals(LocalDate.MAX)
                        && !parameter.values().isEmpty())
                .forEach(parameter -> add(ending, parameter.key().family() + parameter.lastDay(), parameter));
        return inOrder(ending.values().stream()
                .map(all -> watched(all, all.get(0).lastDay(), today, "", own))
                .toList());
    }

    private static List<Watched> unchecked(List<Parameter> own, LocalDate today) {
        LocalDate yearAgo = today.minusYears(1);
        Map<String, List<Parameter>> old = new LinkedHashMap<>();
        own.stream()
                .filter(parameter -> parameter.notDecided().isEmpty())
                .filter(parameter -> checkedOn(parameter, today)
                        .map(day -> day.isBefore(yearAgo))
                        .orElse(false))
                .forEach(parameter -> add(
                        old,
                        parameter.key().family() + checkedOn(parameter, today).orElseThrow(),
                        parameter));
        return inOrder(old.values().stream()
                .map(all -> watched(all, checkedOn(all.get(0), today).orElseThrow(), today, "", own))
                .toList());
    }

    private static Optional<LocalDate> checkedOn(Parameter parameter, LocalDate today) {
        return parameter.valueOn(today).map(DatedValue::checkedOn);
    }

    private static <K> void add(Map<K, List<Parameter>> groups, K key, Parameter parameter) {
        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(parameter);
    }

    private static Watched watched(
            List<Parameter> all, LocalDate day, LocalDate today, String text, List<Parameter> own) {
        Parameter first = all.get(0);
        long size = own.stream()
                .filter(parameter ->
                        parameter.location().file().equals(first.location().file()))
                .count();
        boolean isOne = all.size() == 1 && size > 1;
        return new Watched(
                first.location().file().replaceFirst(".*/", "").replace(".yaml", ""),
                isOne ? Optional.of(first.key()) : Optional.empty(),
                isOne ? first.family() + ": " + first.title() : first.family(),
                day,
                ChronoUnit.DAYS.between(today, day),
                text,
                all.size());
    }

    private static List<Watched> inOrder(List<Watched> found) {
        return found.stream().sorted(Comparator.comparing(Watched::day)).toList();
    }
}

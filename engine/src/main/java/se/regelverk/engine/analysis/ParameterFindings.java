package se.regelverk.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.regelverk.engine.analysis.Finding.Kind;
import se.regelverk.engine.analysis.Finding.Place;
import se.regelverk.engine.analysis.Finding.Severity;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.expression.Evaluated;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.References;

/** From which day values are missing that rules read, and which of them the city has not decided. */
final class ParameterFindings {
    private record Missing(String family, Period period) {}

    private final PackContext pack;
    private final Map<ParameterKey, Set<Period>> readers;

    private ParameterFindings(PackContext pack, Map<ParameterKey, Set<Period>> readers) {
        this.pack = pack;
        this.readers = readers;
    }

    /** Those that a table reads, said at the table. */
    static List<Finding> of(DecisionTable table, PackContext pack) {
        var findings = new ParameterFindings(pack, readers(List.of(table)));
        return findings.all(Optional.of(table));
    }

    /**
     * Those that anything reads, said at the parameter.
     *
     * @param readers parameter → the days on which something reads it
     */
    static List<Finding> of(Map<ParameterKey, Set<Period>> readers, PackContext pack) {
        return new ParameterFindings(pack, readers).all(Optional.empty());
    }

    /** The parameters that tables read, each with the days on which a row does, or the table as a whole. */
    static Map<ParameterKey, Set<Period>> readers(List<DecisionTable> tables) {
        Map<ParameterKey, Set<Period>> readers = new TreeMap<>();
        for (DecisionTable table : tables) {
            table.columns().forEach(column -> add(readers, new References().add(column.subject()), Period.ALWAYS));
            for (DecisionTable.Row row : table.rows()) {
                var read = new References().add(row.output());
                row.tests().forEach(read::add);
                add(readers, read, row.period());
            }
        }
        return readers;
    }

    private static void add(Map<ParameterKey, Set<Period>> readers, References read, Period period) {
        read.parameters().forEach(key -> readers.computeIfAbsent(key, one -> new LinkedHashSet<>())
                .add(period));
    }

    private List<Finding> all(Optional<DecisionTable> table) {
        List<Finding> findings = new ArrayList<>();
        missing().forEach((missing, parameters) -> findings.add(missing(missing, parameters, table)));
        for (ParameterKey key : readers.keySet()) {
            pack.parameter(key)
                    .ifPresent(parameter ->
                            parameter.notDecided().ifPresent(open -> findings.add(notDecided(parameter, open, table))));
        }
        return findings;
    }

    private Map<Missing, Set<Parameter>> missing() {
        Map<Missing, Set<Parameter>> missing = new LinkedHashMap<>();
        readers.forEach((key, periods) -> pack.parameter(key)
                .filter(one -> one.notDecided().isEmpty())
                .ifPresent(parameter -> without(parameter, periods).forEach(period -> missing.computeIfAbsent(
                                new Missing(key.family(), period), one -> new LinkedHashSet<>())
                        .add(parameter))));
        return missing;
    }

    /** The days on which a parameter is read and has no value. */
    private Stream<Period> without(Parameter parameter, Set<Period> readers) {
        Set<Period> all = pack.periods(parameter).stream()
                .filter(period -> !(parameter.evaluatedOn(period.from()) instanceof Evaluated.Known))
                .flatMap(period -> readers.stream().flatMap(reader -> common(period, reader).stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return all.stream().filter(one -> all.stream()
                .noneMatch(other -> !other.equals(one) && common(one, other).equals(Optional.of(one))));
    }

    private static Optional<Period> common(Period one, Period other) {
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
    }

    private Finding missing(Missing missing, Set<Parameter> parameters, Optional<DecisionTable> table) {
        long family = pack.pack().parameters().keySet().stream()
                .filter(key -> key.family().equals(missing.family()))
                .count();
        boolean whole = parameters.size() > 1 && parameters.size() == family;
        String what = whole
                ? "”" + missing.family() + "”"
                : Words.list(parameters.stream()
                        .map(parameter -> "”" + parameter.key() + "”")
                        .toList());
        return new Finding(
                Kind.VALUE_MISSING,
                Severity.WARNING,
                place(parameters, table),
                "%s saknas %s.".formatted(what, days(missing.period())),
                "Lägg till värdet med källa så snart det är beslutat. Till dess gissas inget, och handläggaren får bedöma.",
                missing.period(),
                Optional.empty());
    }

    private static Finding notDecided(Parameter parameter, Parameter.NotDecided open, Optional<DecisionTable> table) {
        String meanwhile = open.workingValue().isPresent()
                ? "Till dess räknas det öppet med ett arbetsvärde."
                : "Till dess får handläggaren bedöma det som beror på värdet.";
        return new Finding(
                Kind.NOT_DECIDED,
                Severity.INFO,
                place(List.of(parameter), table),
                "”%s” är inte beslutat. %s".formatted(parameter.key(), open.question()),
                "Lägg in värdet när det är beslutat. " + meanwhile,
                Period.ALWAYS,
                Optional.empty());
    }

    private static Place place(Collection<Parameter> parameters, Optional<DecisionTable> table) {
        Location location = parameters.iterator().next().location();
        Set<ParameterKey> keys = parameters.stream().map(Parameter::key).collect(Collectors.toSet());
        return table.map(found -> new Place(found.location(), found.id(), List.of(), Cells.thatRead(keys, found)))
                .orElse(Place.at(location));
    }

    private String days(Period period) {
        if (period.to().equals(LocalDate.MAX)) {
            return period.from().equals(LocalDate.MIN) ? "helt" : "från och med " + period.from();
        }
        return period.from().isAfter(pack.start())
                ? "från och med %s till och med %s".formatted(period.from(), period.to())
                : "till och med " + period.to();
    }
}

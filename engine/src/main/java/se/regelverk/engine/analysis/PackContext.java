package se.regelverk.engine.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.expression.ParameterKey;
import se.regelverk.engine.rulepack.ContentInForce;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.References;
import se.regelverk.engine.rulepack.RulePack;

/** A pack with what is worked out once for all its tables. */
final class PackContext {
    private final RulePack pack;
    private final Ranges ranges;
    private final Map<LocalDate, ContentInForce> contents = new HashMap<>();

    PackContext(RulePack pack) {
        this.pack = pack;
        this.ranges = new Ranges(pack);
    }

    RulePack pack() {
        return pack;
    }

    Ranges ranges() {
        return ranges;
    }

    ContentInForce on(LocalDate day) {
        return contents.computeIfAbsent(day, one -> ContentInForce.of(pack, one));
    }

    /** The first day anything of the pack is used; its beginning may be missing while it is written. */
    LocalDate start() {
        LocalDate from = pack.info().inForceFrom();
        return from.equals(LocalDate.MAX) ? LocalDate.MIN : from;
    }

    Optional<Parameter> parameter(ParameterKey key) {
        return Optional.ofNullable(pack.parameters().get(key));
    }

    /** The stretches of days during which a table's conditions mean the same. */
    List<Period> periods(DecisionTable table) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        var read = new References();
        table.columns().forEach(column -> read.add(column.subject()));
        table.gaps().forEach(gap -> gap.tests().forEach(read::add));
        table.rows().forEach(row -> {
            row.tests().forEach(read::add);
            changes.add(row.period().from());
            addDayAfter(changes, row.period().to());
        });
        read.parameters().forEach(key -> parameter(key).ifPresent(parameter -> addChanges(changes, parameter)));
        return between(changes);
    }

    /** The stretches of days during which a parameter stays as it is. */
    List<Period> periods(Parameter parameter) {
        NavigableSet<LocalDate> changes = new TreeSet<>();
        addChanges(changes, parameter);
        return between(changes);
    }

    private static void addChanges(NavigableSet<LocalDate> changes, Parameter parameter) {
        changes.addAll(parameter.values().keySet());
        addDayAfter(changes, parameter.lastDay());
    }

    private static void addDayAfter(NavigableSet<LocalDate> changes, LocalDate last) {
        if (last.isBefore(LocalDate.MAX)) {
            changes.add(last.plusDays(1));
        }
    }

    private List<Period> between(NavigableSet<LocalDate> changes) {
        List<LocalDate> days = new ArrayList<>(List.of(start()));
        days.addAll(changes.tailSet(start(), false));
        List<Period> periods = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate to = i + 1 < days.size() ? days.get(i + 1).minusDays(1) : LocalDate.MAX;
            periods.add(new Period(days.get(i), to));
        }
        return periods;
    }
}

package se.regelverk.engine.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.regelverk.engine.content.Area;

/**
 * Which versions there are and which may be used, at one moment. Immutable: readers hold one and never see half a change.
 *
 * @param versions area → its versions in the order of their numbers
 * @param refused versions that were never approved → why they are not used; every node says the same of them
 * @param unusable what is in force though this node cannot use it → why
 * @param sequence the greatest of any version
 * @param stopSequence the greatest of any stop
 */
record Snapshot(
        Map<Area, List<VersionSummary>> versions,
        Map<VersionSummary, String> refused,
        Map<Pair, Refusal> unusable,
        long sequence,
        long stopSequence) {
    static final Snapshot EMPTY = new Snapshot(Map.of(), Map.of(), Map.of(), 0, 0);

    /** A version with what is wrong with it, in English, for those who run the application. */
    record Refusal(VersionSummary version, String reason) {}

    /** A version of an area and the version of what is shared that it is read with. */
    record Pair(VersionSummary own, VersionSummary shared) {
        /** The one that came last: if the two do not agree, it is the one at fault. */
        VersionSummary later() {
            return own.sequence() > shared.sequence() ? own : shared;
        }

        LocalDate first() {
            return own.inForceFrom().isAfter(shared.inForceFrom()) ? own.inForceFrom() : shared.inForceFrom();
        }
    }

    Snapshot with(Collection<VersionSummary> added, Collection<StoredStop> stops) {
        var all = new TreeMap<Area, TreeMap<Integer, VersionSummary>>();
        versions.values().forEach(list -> list.forEach(version -> put(all, version)));
        added.forEach(version -> put(all, version));
        for (StoredStop stop : stops) {
            all.getOrDefault(stop.area(), new TreeMap<>())
                    .computeIfPresent(stop.number(), (number, version) -> version.with(stop.stop()));
        }
        var lists = new TreeMap<Area, List<VersionSummary>>();
        all.forEach((area, numbered) -> lists.put(area, List.copyOf(numbered.values())));
        return new Snapshot(
                lists,
                refused,
                unusable,
                Math.max(
                        sequence,
                        added.stream().mapToLong(VersionSummary::sequence).max().orElse(0)),
                Math.max(
                        stopSequence,
                        stops.stream().mapToLong(StoredStop::sequence).max().orElse(0)));
    }

    private static void put(Map<Area, TreeMap<Integer, VersionSummary>> all, VersionSummary version) {
        all.computeIfAbsent(version.area(), area -> new TreeMap<>()).put(version.number(), version);
    }

    Snapshot refusing(Refusal refusal) {
        var more = new LinkedHashMap<>(refused);
        more.put(refusal.version(), refusal.reason());
        return new Snapshot(versions, more, unusable, sequence, stopSequence);
    }

    Snapshot unableToUse(Map<Pair, Refusal> pairs) {
        return new Snapshot(versions, refused, pairs, sequence, stopSequence);
    }

    /** Everything that is not used, each once. */
    Set<Refusal> refusals() {
        Set<Refusal> all = new LinkedHashSet<>(unusable.values());
        refused.forEach((version, reason) -> all.add(new Refusal(version, reason)));
        return all;
    }

    SortedSet<Area> areas() {
        return new TreeSet<>(versions.keySet());
    }

    List<VersionSummary> of(Area area) {
        return versions.getOrDefault(area, List.of());
    }

    /** Those that may be used, in the order of their numbers. */
    List<VersionSummary> usable(Area area) {
        return of(area).stream().filter(this::isUsable).toList();
    }

    private boolean isUsable(VersionSummary version) {
        return version.stop().isEmpty()
                && refused.keySet().stream().noneMatch(other -> other.sequence() == version.sequence());
    }

    int highestNumber(Area area) {
        List<VersionSummary> all = of(area);
        return all.isEmpty() ? 0 : all.get(all.size() - 1).number();
    }

    /** In force on a day: of those that have begun, the one that began last; of several from one day, the last approved. */
    Optional<VersionSummary> inForce(Area area, LocalDate day) {
        return usable(area).stream()
                .filter(version -> !version.inForceFrom().isAfter(day))
                .max(Comparator.comparing(VersionSummary::inForceFrom).thenComparing(VersionSummary::number));
    }

    /** What takes over after a day, in the order it begins. */
    List<VersionSummary> after(Area area, LocalDate day) {
        SortedSet<LocalDate> days = new TreeSet<>();
        usable(area).forEach(version -> days.add(version.inForceFrom()));
        return days.tailSet(day.plusDays(1)).stream()
                .flatMap(one -> inForce(area, one).stream())
                .toList();
    }

    Optional<Pair> pair(Area area, LocalDate day) {
        return inForce(area, day).flatMap(own -> inForce(Area.SHARED, day).map(shared -> new Pair(own, shared)));
    }

    /** The pairs in force on a day or later, in the order they begin. */
    List<Pair> pairsFrom(Area area, LocalDate day) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(day);
        usable(area).forEach(version -> days.add(version.inForceFrom()));
        usable(Area.SHARED).forEach(version -> days.add(version.inForceFrom()));
        Set<Pair> pairs = new LinkedHashSet<>();
        days.tailSet(day).forEach(one -> pair(area, one).ifPresent(pairs::add));
        return new ArrayList<>(pairs);
    }

    Optional<LocalDate> firstDay(Area area) {
        SortedSet<LocalDate> days = new TreeSet<>();
        usable(area).forEach(version -> days.add(version.inForceFrom()));
        usable(Area.SHARED).forEach(version -> days.add(version.inForceFrom()));
        return days.stream().filter(day -> pair(area, day).isPresent()).findFirst();
    }
}

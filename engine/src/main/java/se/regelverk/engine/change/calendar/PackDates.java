package se.regelverk.engine.change.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import se.regelverk.engine.assessment.AreaContent;
import se.regelverk.engine.change.calendar.DatedContent.Subject;
import se.regelverk.engine.change.calendar.DatedContent.Turn;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.content.Period;
import se.regelverk.engine.rulepack.Parameter;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Wording;
import se.regelverk.engine.variation.LocalSetting;
import se.regelverk.engine.variation.Variation;
import se.regelverk.engine.vocabulary.Concept;
import se.regelverk.engine.vocabulary.Values;

/** Gathers the days of one pack, those of a file that turn on the same day together. */
final class PackDates {
    private record Key(LocalDate day, Turn turn, Subject subject, String file, String title) {}

    private final Predicate<Location> own;
    private final String where;
    private final Map<Key, List<String>> found = new LinkedHashMap<>();

    private PackDates(Predicate<Location> own, String where) {
        this.own = own;
        this.where = where;
    }

    /** Those in the area's own files, what is set in a förvaltning included; what it imports turns in its own area's calendar. */
    static List<DatedContent> of(AreaContent content, Area area) {
        var shared = new PackDates(location -> area.owns(location.file()), "");
        List<DatedContent> all = new ArrayList<>(shared.of(content.pack(), (amount, day) -> true));
        content.places().local().forEach((district, there) -> {
            String file = Variation.path(area, district);
            String name = content.variation().name(district);
            List<LocalSetting> set = content.variation().in(district);
            var local = new PackDates(location -> location.file().equals(file), "Lokalt i %s: ".formatted(name));
            all.addAll(local.of(there.pack(), (amount, day) -> set.stream()
                    .anyMatch(one -> one.item().key().equals(amount.key().value())
                            && one.set().containsKey(day.toString()))));
        });
        return all;
    }

    /** @param begins whether the value of an amount is written on a day */
    private List<DatedContent> of(RulePack pack, BiPredicate<Parameter, LocalDate> begins) {
        PackDates dates = this;
        pack.parameters().values().forEach(one -> dates.amount(one, begins));
        pack.tables().forEach(table -> table.rows()
                .forEach(row -> dates.period(
                        row.period(),
                        Subject.ROW,
                        row.location(),
                        table.title(),
                        row.id() + ". " + row.basis().reason())));
        var wording = new Wording(pack);
        pack.calculations()
                .forEach(one -> dates.period(
                        one.period(),
                        Subject.CALCULATION,
                        one.location(),
                        title(pack, one.concept().value()),
                        wording.name(one.formula())));
        pack.sentences()
                .forEach(one -> dates.period(one.period(), Subject.SENTENCE, one.location(), one.title(), one.id()));
        pack.vocabulary().concepts().values().forEach(dates::options);
        return dates.all();
    }

    private static String title(RulePack pack, String concept) {
        return pack.vocabulary().concept(concept).map(Concept::title).orElse(concept);
    }

    private void amount(Parameter parameter, BiPredicate<Parameter, LocalDate> begins) {
        parameter.values().forEach((day, value) -> {
            if (begins.test(parameter, day)) {
                add(
                        new Key(day, Turn.BEGINS, Subject.AMOUNT, file(parameter), parameter.family()),
                        parameter.location(),
                        parameter.title() + ": "
                                + Values.readable(
                                        value.value(),
                                        parameter.type().unit(),
                                        parameter.type().options()));
            }
        });
        if (!parameter.lastDay().equals(LocalDate.MAX) && !parameter.values().isEmpty()) {
            add(
                    new Key(parameter.lastDay(), Turn.RUNS_OUT, Subject.AMOUNT, file(parameter), parameter.family()),
                    parameter.location(),
                    parameter.title());
        }
        expected(parameter)
                .ifPresent(expected -> add(
                        new Key(
                                expected.day(),
                                Turn.EXPECTED,
                                Subject.AMOUNT,
                                file(parameter),
                                parameter.family() + ": " + expected.reason()),
                        parameter.location(),
                        parameter.title()));
    }

    private static String file(Parameter parameter) {
        return parameter.location().file();
    }

    private static Optional<Parameter.Expected> expected(Parameter parameter) {
        return parameter
                .expected()
                .filter(one -> parameter.values().tailMap(one.day()).isEmpty());
    }

    private void options(Concept concept) {
        concept.optionPeriods()
                .forEach((option, period) -> period(
                        period,
                        Subject.OPTION,
                        concept.location(),
                        concept.title(),
                        concept.options().getOrDefault(option, option)));
    }

    private void period(Period period, Subject subject, Location location, String title, String part) {
        if (!period.from().equals(LocalDate.MIN)) {
            add(new Key(period.from(), Turn.BEGINS, subject, location.file(), title), location, part);
        }
        if (!period.to().equals(LocalDate.MAX)) {
            add(new Key(period.to(), Turn.ENDS, subject, location.file(), title), location, part);
        }
    }

    private void add(Key key, Location location, String part) {
        if (own.test(location)) {
            found.computeIfAbsent(key, one -> new ArrayList<>()).add(part);
        }
    }

    private List<DatedContent> all() {
        List<DatedContent> all = new ArrayList<>();
        found.forEach((key, parts) -> all.add(
                new DatedContent(key.day(), key.turn(), key.subject(), key.file(), where + key.title(), parts)));
        return all;
    }
}

package se.regelverk.adminui.rules.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import se.regelverk.adminui.rules.RuleCounts.Counted;
import se.regelverk.adminui.rules.RuleTold;
import se.regelverk.adminui.rules.Times;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.casework.RuleUse;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.replay.SmallCells;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Wording;

/**
 * How a version's rows, sentences and calculations have turned out.
 *
 * @param summary how many cases it is of, as a sentence
 * @param when they were counted, as a sentence
 * @param enough whether there are so many cases that anything may be told
 * @param never how many rules have never held
 * @param reasons why decisions were others than the proposals
 */
record FollowUp(
        String summary, String when, boolean enough, long never, List<Group> groups, List<RuleTold.Reason> reasons) {
    /** A table, all sentences or all calculations. */
    record Group(String title, List<Line> lines) {}

    /**
     * A row, sentence or calculation.
     *
     * @param text as a sentence
     * @param told what may be told of it
     */
    record Line(String id, String text, RuleTold.Line told) {}

    static FollowUp of(ApprovedContent content, Counted counted) {
        RulePack pack = content.content().pack();
        var wording = new Wording(pack);
        var writer = new Writer(content, counted.told());
        List<Group> groups = new ArrayList<>();
        for (DecisionTable table : pack.tables()) {
            if (content.area().owns(table.location().file())) {
                groups.add(new Group(
                        table.title(),
                        table.rows().stream()
                                .map(row -> writer.line(row.id(), wording.of(table, row)))
                                .toList()));
            }
        }
        groups.add(writer.group(
                "Regelmeningar", pack.sentences(), one -> one.location(), one -> writer.line(one.id(), one.title())));
        groups.add(writer.group(
                "Beräkningar",
                pack.calculations(),
                one -> one.location(),
                one -> writer.line(
                        one.concept().value(), writer.title(one.concept().value()))));
        groups.removeIf(group -> group.lines().isEmpty());
        long never = groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.told().never())
                .count();
        RuleUse use = counted.published();
        return new FollowUp(
                summary(counted),
                "Räknat " + Times.readable(counted.at()) + ".",
                use.cases() >= SmallCells.LEAST,
                never,
                groups,
                counted.told().reasons());
    }

    private record Writer(ApprovedContent content, RuleTold told) {
        Line line(String id, String text) {
            return new Line(id, text, told.of(id));
        }

        String title(String concept) {
            return content.content()
                    .pack()
                    .vocabulary()
                    .concept(concept)
                    .map(one -> one.title())
                    .orElse(concept);
        }

        <T> Group group(String title, List<T> rules, Function<T, Location> place, Function<T, Line> line) {
            return new Group(
                    title,
                    rules.stream()
                            .filter(rule ->
                                    content.area().owns(place.apply(rule).file()))
                            .map(line)
                            .toList());
        }
    }

    private static String summary(Counted counted) {
        RuleUse use = counted.published();
        if (use.cases() == 0) {
            return "Inga ärenden har bedömts med den här versionen än.";
        }
        String which = use.isAll()
                ? "Ärenden som har bedömts med versionen"
                : "De senaste %d ärendena som har bedömts med versionen".formatted(CaseFiles.MOST_LOOKED_THROUGH);
        return "%s: %s. Beslutade av dem: %s.".formatted(which, count(use.cases()), count(use.decided()));
    }

    private static String count(long count) {
        return SmallCells.isSmall(count) ? "färre än " + SmallCells.LEAST : Long.toString(count);
    }
}

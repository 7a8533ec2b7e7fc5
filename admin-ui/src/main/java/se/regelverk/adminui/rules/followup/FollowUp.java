package se.regelverk.adminui.rules.followup;

import java.util.ArrayList;
import java.util.List;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.casework.RuleUse;
import se.regelverk.engine.content.Location;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.replay.SmallCells;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;
import se.regelverk.engine.rulepack.Wording;

/**
 * How a version's rows and sentences have turned out.
 *
 * @param summary how many cases it is of, as a sentence
 * @param enough whether there are so many cases that anything may be told
 * @param never how many rules have never held
 */
record FollowUp(String summary, boolean enough, long never, List<Group> groups) {
    /** A table or all sentences. */
    record Group(String title, List<Line> lines) {}

    /**
     * A row or sentence.
     *
     * @param text as a sentence
     * @param held in how many cases it held
     * @param otherwise how many of those that are decided were decided otherwise than proposed
     * @param never whether it has never held, which may mean that nobody needs it
     */
    record Line(String id, String text, String held, String otherwise, boolean never) {}

    static FollowUp of(ApprovedContent content, RuleUse use) {
        RulePack pack = content.content().pack();
        var wording = new Wording(pack);
        List<Group> groups = new ArrayList<>();
        for (DecisionTable table : pack.tables()) {
            if (owns(content, table.location())) {
                groups.add(new Group(
                        table.title(),
                        table.rows().stream()
                                .map(row -> line(row.id(), wording.of(table, row), use))
                                .toList()));
            }
        }
        List<Sentence> sentences = pack.sentences().stream()
                .filter(one -> owns(content, one.location()))
                .toList();
        groups.add(new Group(
                "Regelmeningar",
                sentences.stream().map(one -> line(one.id(), one.title(), use)).toList()));
        long never = groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(Line::never)
                .count();
        return new FollowUp(summary(use), use.cases() >= SmallCells.LEAST, never, groups);
    }

    private static boolean owns(ApprovedContent content, Location location) {
        return content.area().owns(location.file());
    }

    private static Line line(String id, String text, RuleUse use) {
        long held = use.held().getOrDefault(id, 0L);
        long decided = use.decidedWith().getOrDefault(id, 0L);
        String otherwise =
                decided < SmallCells.LEAST ? "–" : Shown.of(use.otherwise().getOrDefault(id, 0L), decided);
        return new Line(id, text, Shown.of(held, use.cases()), otherwise, held == 0);
    }

    private static String summary(RuleUse use) {
        if (use.cases() == 0) {
            return "Inga ärenden har bedömts med den här versionen än.";
        }
        String which = use.isAll()
                ? "Ärenden som har bedömts med versionen"
                : "De senaste %d ärendena som har bedömts med versionen".formatted(CaseFiles.MOST_LOOKED_THROUGH);
        return "%s: %s. Beslutade av dem: %s.".formatted(which, Shown.of(use.cases()), Shown.of(use.decided()));
    }
}

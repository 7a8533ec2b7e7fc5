package se.regelverk.adminui.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import se.regelverk.engine.casework.RuleUse;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.replay.SmallCells;
import se.regelverk.engine.rulepack.Calculation;
import se.regelverk.engine.rulepack.DecisionTable;
import se.regelverk.engine.rulepack.HitPolicy;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.rulepack.Sentence;

/**
 * How often each rule of a version has held, as it may be told: no number from which a single person could be known, also not by taking
 * the others from a total. The rows of a table of which one holds in each case are therefore looked at together.
 *
 * @param lines rule's id, or the concept of a calculation → what may be told; of the area's own rules only
 * @param reasons why decisions were others than the proposals, the most common first
 */
public record RuleTold(Map<String, Line> lines, List<Reason> reasons) {
    private static final String SECRET = "Visas inte";

    public RuleTold {
        lines = Map.copyOf(lines);
        reasons = List.copyOf(reasons);
    }

    /**
     * Of one rule.
     *
     * @param held "42 av 100", "Aldrig", or that it is not told
     * @param otherwise "6 av 30" of its decided cases; "–" when too few are decided
     * @param shown whether {@code held} is a number
     * @param never whether it has never held, which may mean that nobody needs it
     * @param because the reasons chosen in at least five of those cases
     */
    public record Line(String held, String otherwise, boolean shown, boolean never, List<String> because) {
        /** Whether it is told how many were decided otherwise, and there are some. */
        public boolean tellsOtherwise() {
            return Character.isDigit(otherwise.charAt(0));
        }
    }

    /** How many decisions were another than the proposal for a reason. */
    public record Reason(String title, String cases) {}

    /** Of one of the area's own rules. */
    public Line of(String rule) {
        return Objects.requireNonNull(lines.get(rule), rule);
    }

    static RuleTold of(ApprovedContent content, RuleUse use) {
        Area area = content.area();
        RulePack pack = content.content().pack();
        Map<String, Line> lines = new HashMap<>();
        for (DecisionTable table : pack.tables()) {
            if (area.owns(table.location().file())) {
                List<String> ids = table.rows().stream().map(row -> row.id()).toList();
                boolean oneHolds = table.list().isEmpty() && table.hitPolicy() != HitPolicy.COLLECT;
                (oneHolds ? List.of(ids) : ids.stream().map(List::of).toList())
                        .forEach(together -> add(together, use, lines));
            }
        }
        Stream.concat(
                        pack.sentences().stream()
                                .filter(one -> area.owns(one.location().file()))
                                .map(Sentence::id),
                        pack.calculations().stream()
                                .filter(one -> area.owns(one.location().file()))
                                .map(Calculation::concept)
                                .map(Objects::toString))
                .forEach(id -> add(List.of(id), use, lines));
        return new RuleTold(lines, reasons(use));
    }

    /**
     * Of rules at most one of which holds in a case. How many of a rule's cases are decided is told only together with how many otherwise,
     * so that each of the two is looked at by itself.
     */
    static void add(List<String> ids, RuleUse use, Map<String, Line> lines) {
        long deviating = use.reasons().deviating();
        long[] held = counts(ids, use.cases(), id -> use.held().getOrDefault(id, 0L));
        long[] otherwise = counts(ids, deviating, id -> use.otherwise().getOrDefault(id, 0L));
        long[] asProposed = counts(
                ids,
                use.decided() - deviating,
                id -> use.decidedWith().getOrDefault(id, 0L) - use.otherwise().getOrDefault(id, 0L));
        boolean[] hidden = hidden(held);
        boolean[] hiddenOtherwise = hidden(otherwise);
        boolean[] hiddenAsProposed = hidden(asProposed);
        for (int at = 0; at < ids.size(); at++) {
            long decided = otherwise[at] + asProposed[at];
            boolean secret = decided < SmallCells.LEAST || hiddenOtherwise[at] || hiddenAsProposed[at];
            lines.put(
                    ids.get(at),
                    new Line(
                            told(held[at], use.cases(), hidden[at]),
                            decided < SmallCells.LEAST ? "–" : told(otherwise[at], decided, secret),
                            held[at] > 0 && !hidden[at],
                            held[at] == 0 && !hidden[at],
                            secret ? List.of() : because(use.reasons(), ids.get(at))));
        }
    }

    /** One for each rule, and last the cases in which none of them held. */
    private static long[] counts(List<String> ids, long all, ToLongFunction<String> of) {
        long[] counts =
                LongStream.concat(ids.stream().mapToLong(of), LongStream.of(0)).toArray();
        counts[ids.size()] = Math.max(0, all - LongStream.of(counts).sum());
        return counts;
    }

    /**
     * Those not told. Where some rule held in every case there is no rest to hide a number in; and what all hidden ones come to, which is
     * what remains of the total, is not small either: one and one would be known from their sum.
     */
    private static boolean[] hidden(long[] counts) {
        int last = counts.length - 1;
        boolean[] hidden =
                last > 0 && counts[last] == 0 ? SmallCells.of(Arrays.copyOf(counts, last)) : SmallCells.of(counts);
        while (SmallCells.isSmall(together(counts, hidden))) {
            int next = IntStream.range(0, last)
                    .filter(at -> !hidden[at] && counts[at] > 0)
                    .boxed()
                    .min(Comparator.comparingLong(at -> counts[at]))
                    .orElse(-1);
            if (next < 0) {
                break;
            }
            hidden[next] = true;
        }
        return hidden;
    }

    private static long together(long[] counts, boolean[] hidden) {
        return IntStream.range(0, counts.length)
                .filter(at -> at < hidden.length && hidden[at])
                .mapToLong(at -> counts[at])
                .sum();
    }

    private static String told(long part, long whole, boolean secret) {
        if (secret) {
            return SECRET;
        }
        return part == 0 ? "Aldrig" : "%d av %d".formatted(part, whole);
    }

    private static List<String> because(RuleUse.Reasons reasons, String rule) {
        return mostFirst(reasons.of(rule)).stream()
                .filter(one -> one.getValue() >= SmallCells.LEAST)
                .map(one ->
                        Optional.ofNullable(reasons.titles().get(one.getKey())).orElse(one.getKey()))
                .toList();
    }

    static List<Reason> reasons(RuleUse use) {
        RuleUse.Reasons all = use.reasons();
        List<Map.Entry<String, Long>> chosen = mostFirst(all.cases());
        if (chosen.isEmpty() || SmallCells.isSmall(all.deviating())) {
            return List.of();
        }
        long[] counts = Stream.concat(chosen.stream().map(Map.Entry::getValue), Stream.of(all.deviating()))
                .mapToLong(Long::longValue)
                .toArray();
        chosen.forEach(one -> counts[chosen.size()] -= one.getValue());
        boolean[] hidden = SmallCells.of(counts);
        if (IntStream.range(0, chosen.size()).allMatch(at -> hidden[at])) {
            return List.of();
        }
        List<Reason> told = new ArrayList<>();
        for (int at = 0; at < chosen.size(); at++) {
            String title = all.titles().getOrDefault(chosen.get(at).getKey(), "");
            told.add(new Reason(title, told(counts[at], all.deviating(), hidden[at])));
        }
        return told;
    }

    private static List<Map.Entry<String, Long>> mostFirst(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }
}

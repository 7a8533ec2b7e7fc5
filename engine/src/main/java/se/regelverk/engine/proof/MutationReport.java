package se.regelverk.engine.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import se.regelverk.engine.assessment.Assessor;
import se.regelverk.engine.proof.ExampleRuns.Ran;
import se.regelverk.engine.rulepack.rulebase.PlainReasoner;

/**
 * Which rules could be made wrong without any example noticing.
 *
 * @param tried in the pack's order
 * @param notTried how many there was no time for
 */
public record MutationReport(List<Tried> tried, int notTried) {
    /** More than this no author reads; a pack so large is better proved part by part. */
    private static final int MOST = 20_000;

    public MutationReport {
        tried = List.copyOf(tried);
    }

    /**
     * A rule made wrong.
     *
     * @param noticedBy name of the first example that turned out otherwise; empty when none did
     */
    public record Tried(ProvenRule rule, String change, Optional<String> noticedBy) {
        public boolean isNoticed() {
            return noticedBy.isPresent();
        }
    }

    /** Follows the work and may end it. */
    public interface Watch {
        /** Asked before each mutant; false ends the work, and the report says how much was not tried. */
        boolean goesOn(int done, int of);
    }

    /** Tries them, one after another; only examples that pass can notice anything. */
    public static MutationReport of(ExampleRuns runs, Watch watch) {
        return of(runs, Mutants.of(runs.content().pack()), watch);
    }

    static MutationReport of(ExampleRuns runs, List<Mutant> mutants, Watch watch) {
        List<Tried> tried = new ArrayList<>();
        Collection<List<Ran>> stretches = runs.byContent().values();
        for (Mutant mutant : mutants) {
            if (tried.size() >= MOST || !watch.goesOn(tried.size(), mutants.size())) {
                break;
            }
            tried.add(new Tried(mutant.rule(), mutant.change(), noticedBy(stretches, mutant)));
        }
        return new MutationReport(tried, mutants.size() - tried.size());
    }

    private static Optional<String> noticedBy(Collection<List<Ran>> stretches, Mutant mutant) {
        return stretches.stream()
                .flatMap(stretch -> noticedBy(stretch, mutant).stream())
                .findFirst();
    }

    /** The runs are of days on which the same content holds, so one assessor does for all. */
    private static Optional<String> noticedBy(List<Ran> stretch, Mutant mutant) {
        List<Ran> able = stretch.stream()
                .filter(run -> run.passes() && mutant.canMatter(run))
                .toList();
        if (able.isEmpty()) {
            return Optional.empty();
        }
        var assessor = new Assessor(PlainReasoner.of(mutant.pack(), able.get(0).day()));
        return able.stream()
                .filter(run -> !run.prepared()
                        .differences(assessor.assess(
                                run.prepared().facts(), run.example().clocks()))
                        .isEmpty())
                .map(Ran::name)
                .findFirst();
    }

    public long noticed() {
        return tried.stream().filter(Tried::isNoticed).count();
    }

    /** Those no example noticed. */
    public List<Tried> unnoticed() {
        return tried.stream().filter(one -> !one.isNoticed()).toList();
    }
}

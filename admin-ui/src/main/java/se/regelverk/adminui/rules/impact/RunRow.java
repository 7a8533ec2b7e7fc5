package se.regelverk.adminui.rules.impact;

import se.regelverk.adminui.rules.Times;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.Population;

/** What is told of an analysis besides its result. */
final class RunRow {
    private RunRow() {}

    /** Such as "2026-11-22 10:41, 1 000 påhittade ärenden, frö 1". */
    static String title(ImpactRun run) {
        return Times.readable(run.startedAt()) + ", " + population(run);
    }

    /** Such as "1 000 påhittade ärenden, frö 1". */
    static String population(ImpactRun run) {
        Population population = run.population();
        if (!population.isStored()) {
            return "%s påhittade ärenden, frö %d".formatted(ImpactWords.number(population.size()), population.seed());
        }
        if (population.first() == null && population.last() == null) {
            return run.areas().size() == 1 ? "områdets ärenden" : "områdenas ärenden";
        }
        return "ärenden från %s till %s"
                .formatted(
                        population.first() == null ? "den första månaden" : population.first(),
                        population.last() == null ? "den sista månaden" : population.last());
    }
}

package se.regelverk.engine.impact;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.impact.ImpactRun.AreaResult;
import se.regelverk.engine.replay.RuleBaseDisagrees;
import se.regelverk.engine.replay.Tally;

/** Ends runs: puts the parts together when all are counted, or says why there is no result. Doing it twice changes nothing. */
public final class Finishing {
    private static final Logger log = LoggerFactory.getLogger(Finishing.class);

    private final StoredImpacts stored;
    private final Counting counting;
    private final Clock clock;

    Finishing(StoredImpacts stored, Counting counting, Clock clock) {
        this.stored = stored;
        this.counting = counting;
        this.clock = clock;
    }

    /** Ends a run if every part is counted; whether it did. */
    public boolean finish(String run) {
        if (!stored.isRunning(run) || counting.remaining(run).length > 0) {
            return false;
        }
        stored.find(run).ifPresent(one -> stored.done(run, results(one), clock.instant()));
        return true;
    }

    /** One part at a time: all of a great run's parts together hold every case it touches. */
    private List<AreaResult> results(ImpactRun run) {
        var tallies = new HashMap<Area, Tally>();
        try (Stream<ImpactPart> parts = stored.parts(run.id())) {
            parts.forEach(part -> tallies.merge(
                    run.parts().get(part.number()).area(), part.read().summary(), Tally::plus));
        }
        return run.areas().stream()
                .map(area -> AreaResult.of(area, tallies.getOrDefault(area, Tally.NONE)))
                .toList();
    }

    /** Ends a run that cannot be counted. */
    public void fail(String run, RuntimeException why) {
        log.error("Impact run {} failed", run, why);
        stored.fail(
                run,
                why instanceof RuleBaseDisagrees
                        ? "Räkningen stoppades: i ett ärende kom den snabba räkningen och regelmotorn till olika resultat."
                                + " Inga siffror visas. Anmäl felet till förvaltningen av Regelverk."
                        : "Räkningen stoppades av ett oväntat fel. Försök igen, och anmäl felet om det kommer tillbaka.",
                clock.instant());
    }
}

package se.regelverk.adminui.rules.impact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import se.regelverk.adminui.security.Access;
import se.regelverk.engine.change.Change;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.impact.ImpactRun;
import se.regelverk.engine.impact.ImpactRun.State;
import se.regelverk.engine.impact.Impacts;
import se.regelverk.engine.replay.Tally;

/** Analyses as the person behind the request may see them. */
@Component
class ImpactReading {
    private final Impacts impacts;
    private final Access access;

    ImpactReading(Impacts impacts, Access access) {
        this.impacts = impacts;
        this.access = access;
    }

    /** An analysis of a change, by an address with {@code run}; 404 when the change has no such. */
    ImpactRun run(Change change, Map<String, String> path) {
        return impacts.find(path.getOrDefault("run", ""))
                .filter(run -> run.change().equals(change.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The one that tells most of a change: the latest with a result, else the latest. */
    Optional<ImpactRun> telling(Change change) {
        List<ImpactRun> runs = impacts.of(change);
        return runs.stream()
                .filter(run -> run.state() == State.DONE)
                .findFirst()
                .or(() -> runs.stream().findFirst());
    }

    /** Whether the person may see the cases of an area that are counted: always when they are invented. */
    boolean seesCases(ImpactRun run, Area area) {
        return !run.population().isStored() || access.mayHandle(area.id());
    }

    /** What it came to in each area; none until it is done. */
    List<AreaResult> results(ImpactRun run) {
        return run.state() == State.DONE
                ? impacts.contents(run).stream()
                        .flatMap(one -> run.tally(one.area()).stream().map(tally -> {
                            boolean whole = seesCases(run, one.area());
                            List<Tally> earlier = whole ? List.of() : impacts.earlier(run, one.area());
                            return AreaResult.of(run, one, tally, whole, earlier);
                        }))
                        .toList()
                : List.of();
    }

    /** Whether the change, or what it is put on, has been written in since. A decided change is what it was decided on. */
    boolean isOutdated(ImpactRun run, Change change) {
        boolean goesOn = change.state().open() || change.state().underReview();
        return goesOn && !impacts.isCurrent(run, change);
    }
}

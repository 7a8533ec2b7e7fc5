package se.regelverk.engine.impact;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.replay.Tally;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a run, counted.
 *
 * @param id of the run and the part: a part is kept once
 * @param cases how many it held
 * @param tally its counts as JSON
 */
@Document(ImpactPart.COLLECTION)
record ImpactPart(@Id String id, int number, int cases, String tally) {
    static final String COLLECTION = "impactParts";

    static ImpactPart of(String run, int number, int cases, Tally tally) {
        return new ImpactPart(
                idOf(run, number), number, cases, JsonMapper.shared().writeValueAsString(tally));
    }

    /** In the order of the numbers, so that a run's parts lie together and in order. */
    static String idOf(String run, int number) {
        return "%s:%07d".formatted(run, number);
    }

    Tally read() {
        return JsonMapper.shared().readValue(tally, Tally.class);
    }
}

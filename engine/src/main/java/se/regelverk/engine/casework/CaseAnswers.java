package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.District;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was answered in a case, and whether it is decided: what it takes to assess it by other rules. Read without its explanations. */
@Document(CaseRecord.COLLECTION)
public record CaseAnswers(@Id String id, String form, List<Given> assessments, List<Decided> decisions) {
    public CaseAnswers {
        assessments = List.copyOf(assessments);
        decisions = List.copyOf(decisions);
    }

    /**
     * Answers as they were assessed.
     *
     * @param answers as JSON
     * @param content of what they were assessed by only the place
     */
    public record Given(
            Instant at,
            Clocks clocks,
            String answers,
            @Nullable Place content) {
        /** The förvaltning they were assessed for, null when nobody had said. */
        public @Nullable District inDistrict() {
            return content == null || content.district() == null
                    ? null
                    : new District(content.district().id());
        }

        public JsonNode answersAsJson() {
            return JsonMapper.shared().readTree(answers);
        }
    }

    /** Where a case is. */
    public record Place(ContentUsed.@Nullable DistrictUsed district) {}

    /** That a decision was made. */
    public record Decided(Instant at) {}

    /** The answers that held at a moment; empty when the case was not yet there. */
    public Optional<Given> asOf(Instant moment) {
        return assessments.stream().filter(one -> !one.at().isAfter(moment)).reduce((earlier, later) -> later);
    }

    /** Whether it was decided at a moment. */
    public boolean wasDecided(Instant moment) {
        return decisions.stream().anyMatch(one -> !one.at().isAfter(moment));
    }
}

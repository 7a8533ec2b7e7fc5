package se.regelverk.engine.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.fact.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One assessment of a case as it was made: what was answered, by which content, and the very explanation that was shown. Never changed.
 * JSON is stored as text, so that it stays the same bytes.
 *
 * @param answers the answers to questions that were asked, as JSON
 * @param answered the same answers as people read them, with the questions' words
 * @param dropped questions whose answer was not taken along, since with the other answers they are not asked
 * @param explanation what {@link AssessmentJson} wrote
 * @param filledIn what there is to say of how the form was filled, null when nothing
 */
public record AssessmentRecord(
        Instant at,
        Author by,
        Clocks clocks,
        String answers,
        List<Answer> answered,
        List<String> dropped,
        ContentUsed content,
        String explanation,
        @Nullable FilledIn filledIn) {
    public AssessmentRecord {
        answered = List.copyOf(answered);
        dropped = List.copyOf(dropped);
    }

    /** A question and its answer as people read them, with the form's section. */
    public record Answer(String section, String question, String answer) {}

    /** What sources had answered of the form's questions. */
    List<FetchedFact> fetched() {
        List<FetchedFact> fetched = filledIn == null ? null : filledIn.fetched();
        return fetched == null ? List.of() : fetched;
    }

    /** Where the facts that were not typed came from, by their field's name. */
    public Map<String, Source> origins() {
        return FilledIn.origins(filledIn);
    }

    /** The answers to build facts from. */
    public JsonNode answersAsJson() {
        return JsonMapper.shared().readTree(answers);
    }

    /** The explanation to show. */
    public ObjectNode explanationAsJson() {
        return (ObjectNode) JsonMapper.shared().readTree(explanation);
    }
}

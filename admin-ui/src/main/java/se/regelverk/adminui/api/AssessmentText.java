package se.regelverk.adminui.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.content.District;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The body of an assessment call as the HTTP contract reads it, without a server: what the contract refuses is refused here, in the same
 * words.
 *
 * @param area such as {@code ekonomiskt-bistand}, not looked up
 * @param form the form's id, not looked up
 * @param district the förvaltning, not looked up; null when none is said
 */
public record AssessmentText(
        String area, String form, Clocks clocks, @Nullable District district, JsonNode answers) {
    private static final JsonMapper JSON = StrictJson.mapper();

    /** Either the call, or what is wrong with it. */
    public sealed interface Read {
        /** Handles both. */
        default <T> T match(Function<AssessmentText, T> call, Function<List<String>, T> refused) {
            return this instanceof Call found ? call.apply(found.text()) : refused.apply(((Refused) this).problems());
        }
    }

    private record Call(AssessmentText text) implements Read {}

    /** Swedish sentences, a JSON pointer first where there is one; never anything of what was sent. */
    private record Refused(List<String> problems) implements Read {}

    /**
     * Reads a body.
     *
     * @param today for the clocks that are left out
     */
    public static Read of(byte[] body, LocalDate today) {
        try {
            WellFormedText.wholeCharacters(body);
            @Nullable AssessmentRequest request = JSON.readValue(body, AssessmentRequest.class);
            if (request == null) {
                return new Refused(List.of("Skicka ett enda JSON-objekt."));
            }
            var envelope = request.checked(today);
            return new Call(new AssessmentText(
                    envelope.area(), envelope.form(), envelope.clocks(), envelope.district(), envelope.answers()));
        } catch (ApiProblem refused) {
            return new Refused(sentences(refused));
        } catch (JacksonException unreadable) {
            return new Refused(sentences(UnreadableJson.problem(unreadable)));
        }
    }

    private static List<String> sentences(ApiProblem problem) {
        List<String> sentences = new ArrayList<>();
        problem.entries().forEach(entry -> sentences.add("%s: %s".formatted(entry.pointer(), entry.message())));
        return sentences.isEmpty()
                ? List.of(Objects.requireNonNull(problem.document().getDetail()))
                : sentences;
    }
}

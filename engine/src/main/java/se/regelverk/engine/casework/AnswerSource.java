package se.regelverk.engine.casework;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.regelverk.engine.content.Area;
import se.regelverk.engine.form.Prefill;
import se.regelverk.engine.form.Question;
import tools.jackson.databind.JsonNode;

/** Something that has answers about a person before anybody types them: a register, or another case. Read before a form is handed in. */
public interface AnswerSource {
    /** Which of the sources an author can choose it is. */
    Prefill.Source source();

    /** Asks once, within a few seconds; never throws for what the other side does. */
    Reply ask(Query query);

    /**
     * What is asked.
     *
     * @param form id of the form
     * @param caseId the case that facts are added to, empty for a new one
     * @param person whom it is about
     * @param questions those the source shall answer and no others; a source gives nothing else away
     */
    record Query(
            Area area, String form, String caseId, CaseSubject person, YearMonth concerns, List<Question> questions) {
        public Query {
            questions = List.copyOf(questions);
        }
    }

    /** What came back. */
    sealed interface Reply {
        /**
         * The source answered.
         *
         * @param values by the concept's key, or the list's with an array of objects; what the source does not have is left out. Not yet
         *     looked at: they may be anything.
         * @param asOf when the source itself had them, empty when it does not say
         */
        record Answered(Map<String, JsonNode> values, Optional<Instant> asOf) implements Reply {
            public Answered {
                values = Map.copyOf(values);
            }
        }

        /** It did not answer in time, or with something that cannot be read. */
        record Silent() implements Reply {}

        /** There is no such source here. */
        record NotConnected() implements Reply {}
    }
}

package se.regelverk.engine.casework;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.form.Prefill;
import se.regelverk.engine.form.Question;
import tools.jackson.databind.JsonNode;

/** The two sources that are cases of our own. */
final class CaseSources {
    private final CaseFiles caseFiles;

    CaseSources(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    List<AnswerSource> both() {
        return List.of(new OwnCase(), new EarlierCase());
    }

    private final class OwnCase implements AnswerSource {
        @Override
        public Prefill.Source source() {
            return Prefill.Source.CASE;
        }

        @Override
        public Reply ask(Query query) {
            return answers(query.caseId().isEmpty() ? Optional.empty() : caseFiles.find(query.caseId()), query);
        }
    }

    private final class EarlierCase implements AnswerSource {
        @Override
        public Prefill.Source source() {
            return Prefill.Source.EARLIER_CASE;
        }

        @Override
        public Reply ask(Query query) {
            return answers(
                    caseFiles.latest(query.area(), query.form(), query.person().personNumber(), query.caseId()), query);
        }
    }

    private static AnswerSource.Reply answers(Optional<CaseRecord> record, AnswerSource.Query query) {
        Map<String, JsonNode> values = new HashMap<>();
        record.ifPresent(one -> {
            JsonNode answers = one.latest().answersAsJson();
            query.questions().forEach(question -> put(values, question, answers));
        });
        return new AnswerSource.Reply.Answered(values, Optional.empty());
    }

    private static void put(Map<String, JsonNode> values, Question question, JsonNode answers) {
        String key = question.list().orElse(question.concept().key().value());
        @Nullable JsonNode value = question.list().isPresent() ? answers.get(key) : question.answerIn(answers);
        if (value != null) {
            values.put(key, value);
        }
    }
}

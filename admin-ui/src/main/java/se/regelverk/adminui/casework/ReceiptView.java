package se.regelverk.adminui.casework;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.forms.AnswerSummary;
import se.regelverk.engine.casework.AssessmentRecord;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.FilledIn;
import se.regelverk.engine.form.FormDefinition;
import tools.jackson.databind.JsonNode;

/**
 * What was handed in, as it was asked then, and what happens next: a receipt that reads the same for ever.
 *
 * @param number of the assessment that it made, the first is 1
 * @param first whether it opened the case
 * @param next the steps that its assessment gave
 * @param dropped questions whose answer was not taken along
 * @param kept texts that were no longer asked for
 * @param others numbers of the case's other receipts
 */
record ReceiptView(
        String caseId,
        int number,
        boolean first,
        String area,
        String form,
        String concerns,
        String known,
        String at,
        String by,
        AnswerSummary answers,
        List<String> dropped,
        List<UpdateView.Left> kept,
        @Nullable String older,
        List<Step> next,
        String versions,
        List<Integer> others) {
    /**
     * A step to take.
     *
     * @param due its last day, or when it is to be done in words; empty for no time
     */
    record Step(String title, String due, String text, String legalBasis) {}

    /**
     * The receipt of one of a case's assessments.
     *
     * @param number from 1 to the number of them
     * @param form as it was when it was handed in
     */
    static ReceiptView of(CaseRecord record, int number, FormDefinition form) {
        AssessmentRecord assessment = record.assessments().get(number - 1);
        FilledIn filled = assessment.filledIn();
        return new ReceiptView(
                record.id(),
                number,
                number == 1,
                record.areaTitle(),
                form.title(),
                Words.month(assessment.clocks().concerns()),
                assessment.clocks().known().toString(),
                Words.time(assessment.at()),
                assessment.by().name(),
                answers(assessment, form),
                assessment.dropped(),
                filled == null ? List.of() : UpdateView.kept(filled.kept()),
                UpdateView.older(assessment),
                next(assessment.explanationAsJson()),
                CaseView.versions(assessment.content(), assessment.clocks().concerns()),
                IntStream.rangeClosed(1, record.assessments().size())
                        .filter(other -> other != number)
                        .boxed()
                        .toList());
    }

    /** What was handed in, with where it came from when it was not typed. */
    static AnswerSummary answers(AssessmentRecord assessment, FormDefinition form) {
        Map<String, String> sources = new HashMap<>();
        assessment.origins().forEach((field, source) -> sources.put(field, source.readable()));
        return AnswerSummary.of(form, assessment.answersAsJson(), sources);
    }

    private static List<Step> next(JsonNode explanation) {
        return explanation.path("steps").values().stream()
                .map(step -> new Step(
                        step.path("title").asString(),
                        due(step),
                        step.path("text").asString(),
                        step.path("legalBasis").asString()))
                .toList();
    }

    private static String due(JsonNode step) {
        return Optional.of(step.path("due"))
                .filter(JsonNode::isString)
                .map(day -> "Senast " + LocalDate.parse(day.stringValue()))
                .orElse(step.path("dueText").asString());
    }

    /** Name of the file it is saved in: the case's number, and which receipt it is. */
    String fileName() {
        return "kvitto-" + caseId + (first ? "" : "-" + number);
    }
}

package se.regelverk.adminui.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.forms.AnswerRow;
import se.regelverk.adminui.forms.AnswerSummary;
import se.regelverk.adminui.forms.AnswerSummary.Besides;
import se.regelverk.adminui.forms.AnswerSummary.Block;
import se.regelverk.adminui.forms.AnswerSummary.Section;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.adminui.web.Typed;
import se.regelverk.engine.casework.DraftCalculation;
import se.regelverk.engine.casework.DraftForm;
import se.regelverk.engine.casework.FieldOrigin;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.Question;
import tools.jackson.databind.JsonNode;

/**
 * A filled form to read through before it is handed in, as the template shows it.
 *
 * @param caseId the case it adds facts to, null for a new case
 * @param revision of the draft that was read, sent back when it is handed in
 * @param formId identity of the form, sent back when it is handed in
 * @param shown identity of what stands in it, sent back when it is handed in
 * @param unused answers that are kept but will not be taken along
 * @param kept texts that are no longer asked for
 * @param ready whether it can be handed in as it stands
 */
record CheckView(
        String id,
        String title,
        @Nullable String caseId,
        int revision,
        String formId,
        String shown,
        String saved,
        AnswerSummary answers,
        List<AnswerRow> unused,
        List<UpdateView.Left> kept,
        boolean ready,
        PageErrors errors) {
    static CheckView of(DraftForm filled, List<FieldProblem> problems, Optional<DraftCalculation> calculation) {
        FormDraft draft = filled.draft();
        JsonNode answers = filled.answers();
        ActiveData active = ActiveData.of(filled.form(), answers);
        Map<String, List<String>> wrong = byField(problems);
        AnswerSummary summary = AnswerSummary.of(
                        filled.form(),
                        active,
                        new Besides(wrong, sources(filled), concept -> calculation.flatMap(one -> one.value(concept))))
                .after(about(filled, wrong));
        return new CheckView(
                draft.id(),
                filled.form().title(),
                draft.caseId(),
                draft.revision(),
                filled.form().hash().value(),
                HandingIn.shown(draft),
                "Sparat %s av %s"
                        .formatted(
                                Words.time(draft.changedAt()), draft.changedBy().name()),
                summary,
                AnswerSummary.unused(filled.form(), active, answers),
                UpdateView.kept(draft.kept()),
                problems.isEmpty() && draft.conflicts().isEmpty(),
                errors(draft, problems, summary));
    }

    /** What is said of a question that a source has been asked of. */
    private static BiFunction<Question, Integer, Optional<String>> sources(DraftForm filled) {
        var origins = filled.originOf();
        return (question, row) -> Optional.of(origins.apply(question, row))
                .filter(origin -> origin.fetched().isPresent())
                .flatMap(FieldOrigin::line);
    }

    private static Map<String, List<String>> byField(List<FieldProblem> problems) {
        Map<String, List<String>> byField = new LinkedHashMap<>();
        problems.forEach(problem -> byField.computeIfAbsent(problem.name(), name -> new ArrayList<>())
                .add(problem.message()));
        return byField;
    }

    private static Section about(DraftForm filled, Map<String, List<String>> wrong) {
        FormDraft draft = filled.draft();
        List<AnswerRow> rows = new ArrayList<>(List.of(
                header(DraftForm.CONCERNS, month(draft.text(DraftForm.CONCERNS)), wrong),
                header(DraftForm.KNOWN, draft.text(DraftForm.KNOWN), wrong)));
        if (filled.varies() || filled.district() != null) {
            rows.add(header(DraftForm.DISTRICT, filled.districtName(), wrong));
        }
        return new Section("arendet", DraftView.ABOUT, List.of(new Block("", "", 0, rows, List.of())));
    }

    private static String month(String typed) {
        return Typed.month(typed).map(Words::month).orElse(typed);
    }

    private static AnswerRow header(String field, String answer, Map<String, List<String>> wrong) {
        return AnswerRow.of(
                field, DraftView.HEADER.getOrDefault(field, field), answer, wrong.getOrDefault(field, List.of()));
    }

    /** Each problem with the row it is said at. */
    private static PageErrors errors(FormDraft draft, List<FieldProblem> problems, AnswerSummary summary) {
        List<PageError> errors = new ArrayList<>();
        if (!draft.conflicts().isEmpty()) {
            errors.add(new PageError(
                    null, "Samma fråga har två texter. Gå till formuläret och välj vilken som ska gälla."));
        }
        problems.forEach(problem ->
                errors.add(new PageError(summary.place(problem.name()).orElse(null), DraftView.sentence(problem))));
        return new PageErrors(errors);
    }
}

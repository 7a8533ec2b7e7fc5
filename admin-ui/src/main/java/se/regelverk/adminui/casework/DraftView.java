package se.regelverk.adminui.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.forms.CalculatedValue;
import se.regelverk.adminui.forms.FieldIds;
import se.regelverk.adminui.forms.FormChange;
import se.regelverk.adminui.forms.FormView;
import se.regelverk.adminui.forms.FormViews;
import se.regelverk.adminui.web.Choice;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.engine.casework.DraftCalculation;
import se.regelverk.engine.casework.DraftConflict;
import se.regelverk.engine.casework.DraftField;
import se.regelverk.engine.casework.DraftForm;
import se.regelverk.engine.casework.FormDraft;
import se.regelverk.engine.form.FieldProblem;

/**
 * A form being filled, as the template shows it.
 *
 * @param revision of the draft, sent back with what is written
 * @param page tells this opened page from others, sent back with what is written
 * @param shown ids of the conditional places that are shown, sent back so that only changes need be drawn
 * @param saved when and by whom it was last saved
 * @param caseId the case it adds facts to, null for a new case
 * @param version which content it is filled by
 * @param formId identity of the form, sent back with what is written
 * @param updated what has become of the form since the draft was last saved, null when nothing has or {@code update} says it
 * @param update what going over to a newer form means, null when there is none
 * @param kept texts that are no longer asked for
 * @param places the förvaltningar to choose among; none where it does not matter
 * @param place the one that is chosen, empty when none is
 */
record DraftView(
        String id,
        int revision,
        String page,
        String shown,
        String saved,
        @Nullable String caseId,
        String version,
        String formId,
        @Nullable String updated,
        @Nullable UpdateView update,
        List<UpdateView.Left> kept,
        String concerns,
        String known,
        List<Choice> places,
        String place,
        FormView form,
        List<Conflict> conflicts) {
    /** Title of what stands before the form's own sections. */
    static final String ABOUT = "Ärendet gäller";

    /** The fields that stand there, with what they ask. */
    static final Map<String, String> HEADER = Map.of(
            DraftForm.CONCERNS, "Månad som ärendet gäller",
            DraftForm.KNOWN, "Dag då uppgifterna kom in",
            DraftForm.DISTRICT, "Förvaltning");

    /** Model attribute that tells the questions' templates that a case worker fills them, and not that somebody looks at a form. */
    static final String FILLING = "filling";

    /** Two texts for one field, to choose between. */
    record Conflict(
            int index,
            String label,
            String heading,
            String standing,
            String standingBy,
            String other,
            String otherBy) {}

    static DraftView of(DraftForm filled, List<FieldProblem> problems, Optional<DraftCalculation> calculation) {
        FormDraft draft = filled.draft();
        Map<String, String> errors = problems.stream()
                .collect(Collectors.toMap(FieldProblem::name, FieldProblem::message, (one, other) -> one));
        FormView form = FormViews.of(
                filled.form(),
                draft.texts(),
                filled.active(),
                errors,
                (concept, option) -> concept.isOffered(option, filled.day()),
                DraftSources.of(filled),
                concept -> calculation
                        .map(one -> new CalculatedValue(one.value(concept).orElse(null), one.how(concept)))
                        .orElseGet(() -> new CalculatedValue(null, List.of("Välj förvaltning."))));
        return new DraftView(
                draft.id(),
                draft.revision(),
                UUID.randomUUID().toString(),
                FormChange.shown(form),
                "Sparat %s av %s"
                        .formatted(
                                Words.time(draft.changedAt()), draft.changedBy().name()),
                draft.caseId(),
                "%s version %d"
                        .formatted(
                                filled.approved().content().pack().info().title(),
                                filled.approved().number()),
                filled.form().hash().value(),
                filled.newer().isPresent() ? null : filled.update().orElse(null),
                filled.newer().map(UpdateView::of).orElse(null),
                UpdateView.kept(draft.kept()),
                draft.text(DraftForm.CONCERNS),
                draft.text(DraftForm.KNOWN),
                places(filled),
                draft.text(DraftForm.DISTRICT),
                form,
                conflicts(draft, form));
    }

    /** Where nothing differs nobody is asked. */
    private static List<Choice> places(DraftForm filled) {
        boolean matters = filled.varies() || (filled.draft().caseId() != null && filled.district() != null);
        return matters
                ? filled.districts().entrySet().stream()
                        .map(one -> Choice.of(one.getKey().id(), one.getValue()))
                        .toList()
                : List.of();
    }

    private static List<Conflict> conflicts(FormDraft draft, FormView form) {
        Map<String, String> labels = FieldLabels.of(form);
        List<Conflict> conflicts = new ArrayList<>();
        for (int i = 0; i < draft.conflicts().size(); i++) {
            DraftConflict one = draft.conflicts().get(i);
            var standing = draft.field(one.field());
            String label = FieldLabels.label(labels, one.field());
            conflicts.add(new Conflict(
                    i,
                    label,
                    (one.isOfOnePerson(draft) ? "Skrivet i två fönster: " : "Två har skrivit: ") + label,
                    standing.text(),
                    lastBy(standing),
                    one.text(),
                    "%s %s".formatted(one.by().name(), Words.time(one.at()))));
        }
        return conflicts;
    }

    /** Nobody has written there when the text that stood in it had no field in a newer form. */
    private static String lastBy(DraftField field) {
        List<DraftField.Writing> writings = field.writings();
        if (writings.isEmpty()) {
            return "";
        }
        DraftField.Writing last = writings.get(writings.size() - 1);
        return "%s %s".formatted(last.by().name(), Words.time(last.at()));
    }

    /** The problems for the summary on top, each with the question it is about. */
    static PageErrors errors(List<FieldProblem> problems) {
        return new PageErrors(problems.stream()
                .map(problem -> new PageError(
                        problem.pointer().isEmpty() ? null : FieldIds.of(problem.name()), sentence(problem)))
                .toList());
    }

    static String sentence(FieldProblem problem) {
        boolean named = problem.label().isEmpty()
                || problem.message().contains(problem.label())
                || problem.pointer().equals("/" + DraftForm.CONCERNS)
                || problem.pointer().equals("/" + DraftForm.KNOWN)
                || problem.pointer().equals("/" + DraftForm.DISTRICT);
        return named ? problem.message() : "%s: %s".formatted(problem.label(), problem.message());
    }
}

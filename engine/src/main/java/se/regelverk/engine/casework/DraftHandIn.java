package se.regelverk.engine.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.Receipt.NeedsCorrection;
import se.regelverk.engine.content.District;
import se.regelverk.engine.form.FieldProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Hands drafts in: each becomes a case, or facts added to one, however often it is asked for. */
final class DraftHandIn {
    private final FormDrafts drafts;
    private final CaseFiles caseFiles;
    private final Casework casework;
    private final DraftForms forms;

    DraftHandIn(FormDrafts drafts, CaseFiles caseFiles, Casework casework, DraftForms forms) {
        this.drafts = drafts;
        this.caseFiles = caseFiles;
        this.casework = casework;
        this.forms = forms;
    }

    /** Hands a draft in: opens a case, or adds to the one it belongs to. Doing it twice gives one case. */
    Receipt<CaseRecord> handIn(String id, Author by, Instant at, LocalDate today) {
        FormDraft draft = drafts.find(id).orElseThrow();
        Optional<DraftForm> filled = forms.of(draft, today);
        List<FieldProblem> problems = filled.map(DraftForm::problems).orElse(List.of());
        if (!problems.isEmpty()) {
            return new NeedsCorrection<>(problems);
        }
        JsonNode answers = filled.map(DraftForm::answers).orElseGet(JsonNodeFactory.instance::objectNode);
        Clocks clocks = DraftForm.clocks(draft, today);
        Receipt<CaseRecord> receipt = draft.caseId() == null
                ? open(
                        draft,
                        filled,
                        new Submission(draft.area(), draft.form(), clocks, answers, by, at, district(filled)))
                : supplement(draft, filled, answers, by, at, today);
        return receipt.map(record -> handedIn(draft, record));
    }

    private static @Nullable District district(Optional<DraftForm> filled) {
        return filled.map(DraftForm::district).orElse(null);
    }

    private Receipt<CaseRecord> open(FormDraft draft, Optional<DraftForm> filled, Submission submission) {
        UnaryOperator<FormDraft> take = one -> one.number() == null
                ? one.numbered(
                        caseFiles.nextNumber(
                                one.area(), submission.clocks().decided().getYear()),
                        false)
                : one;
        String number = draft.number() == null ? drafts.change(draft.id(), take).number() : draft.number();
        Optional<DraftForm> older = filled.filter(one -> one.newer().isPresent());
        return casework.receive(
                submission,
                Objects.requireNonNull(number),
                older.map(DraftForm::approved),
                new FilledIn(
                        draft.kept(),
                        older.flatMap(DraftForm::versionInForce).orElse(null),
                        filled.map(DraftForm::fetchedFacts).orElse(List.of())));
    }

    private Receipt<CaseRecord> supplement(
            FormDraft draft, Optional<DraftForm> filled, JsonNode answers, Author by, Instant at, LocalDate today) {
        CaseRecord record = caseFiles.find(String.valueOf(draft.caseId())).orElseThrow();
        List<FetchedFact> fetched = filled.map(DraftForm::fetchedFacts).orElse(List.of());
        return draft.handedIn()
                ? new Receipt.Assessed<>(record)
                : casework.supplement(record, answers, fetched, by, at, today);
    }

    private CaseRecord handedIn(FormDraft draft, CaseRecord record) {
        drafts.change(draft.id(), one -> one.numbered(record.id(), true));
        return record;
    }
}

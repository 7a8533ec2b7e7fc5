package se.regelverk.engine.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.DecisionReceipt.Recorded;
import se.regelverk.engine.casework.DecisionReceipt.Refused;
import se.regelverk.engine.casework.Judging.Filled;
import se.regelverk.engine.casework.Judging.Judged;
import se.regelverk.engine.casework.Receipt.Assessed;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.rulepack.Delegation;
import se.regelverk.engine.rulepack.DeviationReasons;
import se.regelverk.engine.rulepack.RulePack;
import se.regelverk.engine.vocabulary.ConceptKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A case from the form that was handed in to the decision. What is decided is decided by people; here it is only held to the law. */
public final class Casework {
    /** The day the person got the decision; the time to appeal runs from it (FL 44 §). Asked for in the forms of areas that use it. */
    public static final ConceptKey NOTIFIED = new ConceptKey("delgivenDen");

    private final Library library;
    private final CaseFiles caseFiles;
    private final Judging judging;

    public Casework(Library library, CaseFiles caseFiles) {
        this(library, caseFiles, CaseworkMetrics.NONE);
    }

    public Casework(Library library, CaseFiles caseFiles, CaseworkMetrics metrics) {
        this.library = library;
        this.caseFiles = caseFiles;
        this.judging = new Judging(library, metrics);
    }

    /** Opens a case from a form: assesses it by the content in force and stores all of it. */
    public Receipt<CaseRecord> receive(Submission submission) {
        return judging.judge(submission, Filled.sentWhole())
                .map(judged -> open(caseFiles.nextNumber(submission.area(), year(submission)), judged));
    }

    /** As {@link #receive}, with a number taken beforehand: handing in the same thing twice gives one case. */
    public Receipt<CaseRecord> receive(Submission submission, String number) {
        Optional<CaseRecord> earlier = caseFiles.find(number);
        return earlier.isPresent()
                ? new Assessed<>(earlier.get())
                : judging.judge(submission, Filled.sentWhole()).map(judged -> open(number, judged));
    }

    /**
     * As {@link #receive(Submission, String)}, of a form that was filled for some time.
     *
     * @param by the content it was filled by; empty for the content in force
     */
    Receipt<CaseRecord> receive(Submission submission, String number, Optional<ApprovedContent> by, FilledIn filled) {
        Optional<CaseRecord> earlier = caseFiles.find(number);
        if (earlier.isPresent()) {
            return new Assessed<>(earlier.get());
        }
        var how = Filled.inDraft(filled);
        Receipt<Judged> receipt = by.map(approved -> judging.judge(submission, approved, how))
                .orElseGet(() -> judging.judge(submission, how));
        return receipt.map(judged -> open(number, judged));
    }

    /** Assesses a form and stores nothing. */
    public Receipt<AssessmentRecord> tryOut(Submission submission) {
        return judging.judge(submission, Filled.tried()).map(Judged::record);
    }

    private static int year(Submission submission) {
        return submission.clocks().decided().getYear();
    }

    private CaseRecord open(String number, Judged judged) {
        return caseFiles.add(
                CaseRecord.open(number, judged.areaTitle(), judged.formTitle(), judged.subject(), judged.record()));
    }

    /** The content a case was assessed by, whatever is in force now. */
    public ApprovedContent contentOf(AssessmentRecord record) {
        ContentUsed used = record.content();
        return library.content(
                        used.area().area(), used.area().number(), used.shared().number())
                .flatMap(content -> content.in(used.inDistrict()))
                .orElseThrow(() -> new IllegalStateException("Version %d of %s is not in the database"
                        .formatted(used.area().number(), used.area().area())));
    }

    /** The form as it was when it was handed in, whatever has become of it since. */
    public FormDefinition formOf(AssessmentRecord record) {
        return formIn(contentOf(record), record);
    }

    private static FormDefinition formIn(ApprovedContent approved, AssessmentRecord record) {
        return approved.content().form(record.content().form()).orElseThrow();
    }

    /** Does a stored assessment again, from the stored answers and versions: the same bytes as the explanation that was shown. */
    public String reassess(AssessmentRecord record) {
        ApprovedContent approved = contentOf(record);
        return judging.explain(
                approved,
                formIn(approved, record),
                record.answersAsJson(),
                record.clocks(),
                record.origins(),
                record.content());
    }

    /** What the rules make of a draft's answers so far. */
    DraftCalculation calculation(DraftForm filled, Clocks clocks) {
        return judging.calculation(filled, clocks);
    }

    /**
     * Adds facts to a case and assesses it again, by the content it was opened with.
     *
     * @param answers all answers, the earlier ones included
     * @param fetched what sources have answered of the form's questions
     * @param today the day it is assessed
     */
    Receipt<CaseRecord> supplement(
            CaseRecord record, JsonNode answers, List<FetchedFact> fetched, Author by, Instant at, LocalDate today) {
        Clocks first = record.latest().clocks();
        var submission = new Submission(
                record.inArea(),
                record.form(),
                new Clocks(first.concerns(), first.known(), today),
                answers,
                by,
                at,
                record.latest().content().inDistrict());
        var how = new Filled(record.latest().answersAsJson(), FilledIn.supplement(fetched), false);
        return judging.judge(submission, contentOf(record.latest()), how)
                .map(judged -> caseFiles.save(record.with(judged.record(), judged.subject())));
    }

    /** Whether the day the person got the decision can be noted: the form of the case must ask for it. */
    public boolean asksForNotification(CaseRecord record) {
        return contentOf(record.latest())
                .content()
                .form(record.form())
                .flatMap(form -> form.question(NOTIFIED))
                .isPresent();
    }

    /** Notes the day the person got the decision and assesses again, which gives the last day to appeal. */
    public Receipt<CaseRecord> notified(CaseRecord record, LocalDate day, Author by, Instant at, LocalDate today) {
        var answers = (ObjectNode) record.latest().answersAsJson();
        answers.put(NOTIFIED.value(), day.toString());
        return supplement(record, answers, record.latest().fetched(), by, at, today);
    }

    /** Notes that a step of the case is done; noting it twice changes nothing. */
    public CaseRecord stepDone(String id, StepDone step) {
        return caseFiles.change(
                id,
                record -> record.done().stream()
                                .anyMatch(one -> one.key().equals(step.key()) && one.item() == step.item())
                        ? record
                        : record.with(step));
    }

    /**
     * Records a decision by somebody whose only delegation is that of a case worker; see {@link #decide(CaseRecord, DecisionRequest, Set)}.
     */
    public DecisionReceipt decide(CaseRecord record, DecisionRequest request) {
        return decide(record, request, Set.of(Delegation.CASE_WORKER));
    }

    /** Who may decide what, by the content the case was assessed by. */
    public Delegation delegationOf(CaseRecord record) {
        return info(record).delegation();
    }

    /** Why a decision may be another than the proposed, by the content the case was assessed by. */
    public DeviationReasons deviationReasonsOf(CaseRecord record) {
        return info(record).deviationReasons();
    }

    private RulePack.PackInfo info(CaseRecord record) {
        return contentOf(record.latest()).content().pack().info();
    }

    /**
     * Records a decision, or says what is in the way.
     *
     * @param mandates the delegations the person holds in the area, as keys of {@link Delegation#titles}
     * @throws org.springframework.dao.OptimisticLockingFailureException if the case was changed since it was read
     */
    public DecisionReceipt decide(CaseRecord record, DecisionRequest request, Set<String> mandates) {
        var mandate = new Mandate(delegationOf(record), mandates);
        DeviationReasons reasons = deviationReasonsOf(record);
        var refusals = Deciding.refusals(record, request, mandate, reasons);
        return refusals.isEmpty()
                ? new Recorded(caseFiles.save(Deciding.decided(record, request, mandate, reasons)))
                : new Refused(refusals);
    }
}

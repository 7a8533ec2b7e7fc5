package se.regelverk.engine.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.GapWords;
import se.regelverk.engine.casework.DecisionReceipt.Recorded;
import se.regelverk.engine.casework.DecisionReceipt.Refused;
import se.regelverk.engine.casework.Receipt.Assessed;
import se.regelverk.engine.casework.Receipt.NeedsCorrection;
import se.regelverk.engine.casework.Receipt.NothingInForce;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.RetiredOptions;
import se.regelverk.engine.form.ValidationResult.Accepted;
import se.regelverk.engine.form.ValidationResult.Rejected;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.InForce;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.vocabulary.ConceptKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A case from the form that was handed in to the decision. What is decided is decided by people; here it is only held to the law. */
public final class Casework {
    /** The day the person got the decision; the time to appeal runs from it (FL 44 §). Asked for in the forms of areas that use it. */
    public static final ConceptKey NOTIFIED = new ConceptKey("delgivenDen");

    private final Library library;
    private final CaseFiles caseFiles;
    private final CaseworkMetrics metrics;

    public Casework(Library library, CaseFiles caseFiles) {
        this(library, caseFiles, CaseworkMetrics.NONE);
    }

    public Casework(Library library, CaseFiles caseFiles, CaseworkMetrics metrics) {
        this.library = library;
        this.caseFiles = caseFiles;
        this.metrics = metrics;
    }

    /** A form that was assessed, before it is anything stored. */
    private record Judged(AssessmentRecord record, String areaTitle, String formTitle, CaseSubject subject) {
        Judged filled(FilledIn filled) {
            return new Judged(record.filled(filled), areaTitle, formTitle, subject);
        }
    }

    /** Opens a case from a form: assesses it by the content in force and stores all of it. */
    public Receipt<CaseRecord> receive(Submission submission) {
        return judge(submission).map(judged -> open(caseFiles.nextNumber(submission.area(), year(submission)), judged));
    }

    /** As {@link #receive}, with a number taken beforehand: handing in the same thing twice gives one case. */
    public Receipt<CaseRecord> receive(Submission submission, String number) {
        Optional<CaseRecord> earlier = caseFiles.find(number);
        return earlier.isPresent()
                ? new Assessed<>(earlier.get())
                : judge(submission).map(judged -> open(number, judged));
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
        Receipt<Judged> receipt = by.map(approved -> judge(submission, approved, JsonNodeFactory.instance.objectNode()))
                .orElseGet(() -> judge(submission));
        return receipt.map(judged -> open(number, judged.filled(filled)));
    }

    /** Assesses a form and stores nothing. */
    public Receipt<AssessmentRecord> tryOut(Submission submission) {
        return judge(submission).map(Judged::record);
    }

    private static int year(Submission submission) {
        return submission.clocks().decided().getYear();
    }

    private CaseRecord open(String number, Judged judged) {
        return caseFiles.add(
                CaseRecord.open(number, judged.areaTitle(), judged.formTitle(), judged.subject(), judged.record()));
    }

    private Receipt<Judged> judge(Submission submission) {
        InForce inForce = library.inForce(submission.area(), submission.clocks().dayOfVersion());
        return inForce.content().isPresent()
                ? judge(submission, inForce.content().get(), JsonNodeFactory.instance.objectNode())
                : new NothingInForce<>(Absence.reason(inForce, submission.clocks()));
    }

    private Receipt<Judged> judge(Submission submission, ApprovedContent approved, JsonNode earlier) {
        Optional<FormDefinition> found = approved.content().form(submission.form());
        if (found.isEmpty()) {
            return new NothingInForce<>("Formuläret finns inte i området %s.".formatted(submission.area()));
        }
        FormDefinition form = found.get();
        var validated = FormValidator.validate(form, submission.answers());
        if (validated instanceof Rejected rejected) {
            return new NeedsCorrection<>(rejected.problems());
        }
        var accepted = (Accepted) validated;
        var retired = RetiredOptions.problems(
                form, accepted.answers(), earlier, submission.clocks().known());
        if (!retired.isEmpty()) {
            return new NeedsCorrection<>(retired);
        }
        String explanation = explain(approved, form, accepted.answers(), submission.clocks());
        var record = new AssessmentRecord(
                submission.at(),
                submission.by(),
                submission.clocks(),
                accepted.answers().toString(),
                Answered.of(form, accepted.answers()),
                accepted.dropped().stream().map(ActiveData.Dropped::label).toList(),
                contentUsed(approved, form),
                explanation,
                null);
        return new Assessed<>(new Judged(
                record,
                approved.content().pack().info().title(),
                form.title(),
                CaseSubject.of(form, accepted.answers())));
    }

    /** Answers that are not validated: what cannot be read counts as not answered. */
    DraftCalculation calculation(DraftForm filled, Clocks clocks) {
        var pack = filled.approved().content().pack();
        Facts facts = Facts.of(filled.form(), pack.vocabulary(), filled.answers());
        return new DraftCalculation(
                library.assessors().of(pack, clocks.dayOfContent()).assess(facts, clocks),
                new GapWords(pack, filled.form(), clocks));
    }

    private String explain(ApprovedContent approved, FormDefinition form, JsonNode answers, Clocks clocks) {
        long start = System.nanoTime();
        var pack = approved.content().pack();
        Facts facts = Facts.of(form, pack.vocabulary(), answers);
        Assessment assessment =
                library.assessors().of(pack, clocks.dayOfContent()).assess(facts, clocks);
        String explanation = AssessmentJson.of(assessment, pack, form, contentUsed(approved, form))
                .toString();
        metrics.assessed(approved.area(), assessment.proposal().outcome(), Duration.ofNanos(System.nanoTime() - start));
        return explanation;
    }

    /** Which content a form of it is assessed by. */
    public static ContentUsed contentUsed(ApprovedContent approved, FormDefinition form) {
        return new ContentUsed(
                new ContentUsed.VersionUsed(approved.area(), approved.number(), approved.hash()),
                new ContentUsed.VersionUsed(
                        se.regelverk.engine.content.Area.SHARED, approved.sharedNumber(), approved.sharedHash()),
                approved.content().pack().hash(),
                form.id(),
                form.hash());
    }

    /** The content a case was assessed by, whatever is in force now. */
    public ApprovedContent contentOf(AssessmentRecord record) {
        ContentUsed used = record.content();
        return library.content(
                        used.area().area(), used.area().number(), used.shared().number())
                .orElseThrow(() -> new IllegalStateException("Version %d of %s is not in the database"
                        .formatted(used.area().number(), used.area().area())));
    }

    /** Does a stored assessment again, from the stored answers and versions: the same bytes as the explanation that was shown. */
    public String reassess(AssessmentRecord record) {
        ApprovedContent approved = contentOf(record);
        FormDefinition form = approved.content().form(record.content().form()).orElseThrow();
        return explain(approved, form, record.answersAsJson(), record.clocks());
    }

    /**
     * Adds facts to a case and assesses it again, by the content it was opened with.
     *
     * @param answers all answers, the earlier ones included
     * @param today the day it is assessed
     */
    public Receipt<CaseRecord> supplement(CaseRecord record, JsonNode answers, Author by, Instant at, LocalDate today) {
        Clocks first = record.latest().clocks();
        var submission = new Submission(
                record.inArea(), record.form(), new Clocks(first.concerns(), first.known(), today), answers, by, at);
        return judge(submission, contentOf(record.latest()), record.latest().answersAsJson())
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
        return supplement(record, answers, by, at, today);
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
     * Records a decision, or says what is in the way.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if the case was changed since it was read
     */
    public DecisionReceipt decide(CaseRecord record, DecisionRequest request) {
        var refusals = Deciding.refusals(record, request);
        return refusals.isEmpty()
                ? new Recorded(caseFiles.save(Deciding.decided(record, request)))
                : new Refused(refusals);
    }
}

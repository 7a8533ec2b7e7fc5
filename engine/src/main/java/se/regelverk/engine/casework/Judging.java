package se.regelverk.engine.casework;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Assessment;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.assessment.GapWords;
import se.regelverk.engine.casework.Receipt.Assessed;
import se.regelverk.engine.casework.Receipt.NeedsCorrection;
import se.regelverk.engine.casework.Receipt.NothingInForce;
import se.regelverk.engine.fact.Facts;
import se.regelverk.engine.fact.Source;
import se.regelverk.engine.form.ActiveData;
import se.regelverk.engine.form.FieldProblem;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.form.FormValidator;
import se.regelverk.engine.form.RetiredOptions;
import se.regelverk.engine.form.ValidationResult.Accepted;
import se.regelverk.engine.form.ValidationResult.Rejected;
import se.regelverk.engine.form.WholePersonNumbers;
import se.regelverk.engine.library.ApprovedContent;
import se.regelverk.engine.library.InForce;
import se.regelverk.engine.library.Library;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A submitted form on its road to an assessment: content in force, validation, facts, explanation. Stores nothing. */
final class Judging {
    private final Library library;
    private final CaseworkMetrics metrics;

    Judging(Library library, CaseworkMetrics metrics) {
        this.library = library;
        this.metrics = metrics;
    }

    /** A form that was assessed, before it is anything stored. */
    record Judged(AssessmentRecord record, String areaTitle, String formTitle, CaseSubject subject) {}

    /**
     * How the answers came about.
     *
     * @param earlier those of the case they add to, an empty object for a new case
     * @param filledIn what is kept of how a form was filled, null when nothing
     * @param outside whether they came whole from outside, so that nothing of them was fetched here
     */
    record Filled(JsonNode earlier, @Nullable FilledIn filledIn, boolean outside) {
        static Filled tried() {
            return new Filled(JsonNodeFactory.instance.objectNode(), null, false);
        }

        static Filled sentWhole() {
            return new Filled(JsonNodeFactory.instance.objectNode(), null, true);
        }

        static Filled inDraft(FilledIn filledIn) {
            return new Filled(JsonNodeFactory.instance.objectNode(), filledIn, false);
        }
    }

    Receipt<Judged> judge(Submission submission, Filled filled) {
        InForce inForce = library.inForce(submission.area(), submission.clocks().dayOfVersion());
        return inForce.content().isPresent()
                ? judge(submission, inForce.content().get(), filled)
                : new NothingInForce<>(Absence.reason(inForce, submission.clocks()));
    }

    Receipt<Judged> judge(Submission submission, ApprovedContent written, Filled filled) {
        return written.in(submission.district())
                .map(approved -> judgeThere(submission, approved, filled))
                .orElseGet(() -> new NothingInForce<>(WhichDistrict.problem(written.content(), submission.district())
                        .orElseThrow()));
    }

    private Receipt<Judged> judgeThere(Submission submission, ApprovedContent approved, Filled filled) {
        Optional<FormDefinition> found = approved.content().form(submission.form());
        if (found.isEmpty()) {
            return new NothingInForce<>("Formuläret finns inte i området %s.".formatted(submission.area()));
        }
        FormDefinition form = found.get();
        LocalDate day = submission.clocks().known();
        var validated = FormValidator.validate(form, WholePersonNumbers.of(form, submission.answers(), day));
        if (validated instanceof Rejected rejected) {
            return new NeedsCorrection<>(rejected.problems());
        }
        var accepted = (Accepted) validated;
        List<FieldProblem> problems =
                new ArrayList<>(RetiredOptions.problems(form, accepted.answers(), filled.earlier(), day));
        problems.addAll(WholePersonNumbers.problems(form, accepted.answers()));
        if (filled.outside()) {
            problems.addAll(OnlyFetched.problems(form, accepted.answers()));
        }
        return problems.isEmpty()
                ? new Assessed<>(judged(submission, approved, form, accepted, filled.filledIn()))
                : new NeedsCorrection<>(problems);
    }

    private Judged judged(
            Submission submission,
            ApprovedContent approved,
            FormDefinition form,
            Accepted accepted,
            @Nullable FilledIn filledIn) {
        Map<String, Source> origins = FilledIn.origins(filledIn);
        var used = ContentUsed.of(approved, form, submission.district());
        var record = new AssessmentRecord(
                submission.at(),
                submission.by(),
                submission.clocks(),
                accepted.answers().toString(),
                Answered.of(form, accepted.answers()),
                accepted.dropped().stream().map(ActiveData.Dropped::label).toList(),
                used,
                explain(approved, form, accepted.answers(), submission.clocks(), origins, used),
                filledIn);
        return new Judged(
                record,
                approved.content().pack().info().title(),
                form.title(),
                CaseSubject.of(form, accepted.answers()));
    }

    /** Answers that are not validated: what cannot be read counts as not answered. */
    DraftCalculation calculation(DraftForm filled, Clocks clocks) {
        var pack = filled.approved().content().pack();
        Facts facts = Facts.of(
                filled.form(), pack.vocabulary(), filled.answers(), FetchedFact.sources(filled.fetchedFacts()));
        return new DraftCalculation(
                library.assessors().of(pack, clocks.dayOfContent()).assess(facts, clocks),
                new GapWords(pack, filled.form(), clocks));
    }

    String explain(
            ApprovedContent approved,
            FormDefinition form,
            JsonNode answers,
            Clocks clocks,
            Map<String, Source> origins,
            ContentUsed used) {
        long start = System.nanoTime();
        var pack = approved.content().pack();
        Facts facts = Facts.of(form, pack.vocabulary(), answers, origins);
        Assessment assessment =
                library.assessors().of(pack, clocks.dayOfContent()).assess(facts, clocks);
        String explanation = AssessmentJson.of(assessment, pack, form, used).toString();
        metrics.assessed(approved.area(), assessment.proposal().outcome(), Duration.ofNanos(System.nanoTime() - start));
        return explanation;
    }
}

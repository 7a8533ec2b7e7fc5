package se.regelverk.engine.casework;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;
import se.regelverk.engine.content.Area;

/**
 * A case, in one document that can be read alone in ten years: answers, the content they were judged by, what was proposed and why, what
 * was done and what was decided. Assessments and decisions are only ever added to.
 *
 * @param id the case number, such as {@code EB-2026-000123}
 * @param assessments the first, and one for each time facts were added; the last holds
 * @param decisions the last holds
 * @param version counts writes, so that two who write at once cannot undo each other's work
 */
@Document(CaseRecord.COLLECTION)
public record CaseRecord(
        @Id String id,
        String area,
        String areaTitle,
        String form,
        String formTitle,
        YearMonth concerns,
        CaseSubject subject,
        Instant openedAt,
        CaseOverview overview,
        List<AssessmentRecord> assessments,
        List<StepDone> done,
        List<Decision> decisions,
        List<CaseEvent> events,
        @Version @Nullable Long version) {
    static final String COLLECTION = "cases";

    public CaseRecord {
        assessments = List.copyOf(assessments);
        done = List.copyOf(done);
        decisions = List.copyOf(decisions);
        events = List.copyOf(events);
    }

    static CaseRecord open(String id, String areaTitle, String formTitle, CaseSubject subject, AssessmentRecord first) {
        return new CaseRecord(
                id,
                first.content().area().area().id(),
                areaTitle,
                first.content().form(),
                formTitle,
                first.clocks().concerns(),
                subject,
                first.at(),
                CaseOverview.of(first.explanationAsJson(), List.of(), false),
                List.of(first),
                List.of(),
                List.of(),
                List.of(new CaseEvent("Ärendet öppnades och bedömdes", first.by(), first.at())),
                null);
    }

    public Area inArea() {
        return new Area(area);
    }

    /** The assessment that holds. */
    public AssessmentRecord latest() {
        return assessments.get(assessments.size() - 1);
    }

    /** The decision that holds. */
    public Optional<Decision> decision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.get(decisions.size() - 1));
    }

    CaseRecord with(AssessmentRecord assessment, CaseSubject about) {
        var event = new CaseEvent(
                "Uppgifter kompletterades och ärendet bedömdes på nytt", assessment.by(), assessment.at());
        return changed(about, plus(assessments, assessment), done, decisions, event);
    }

    CaseRecord with(StepDone step) {
        var event = new CaseEvent("Gjort %s: %s".formatted(step.day(), step.title()), step.by(), step.at());
        return changed(subject, assessments, plus(done, step), decisions, event);
    }

    CaseRecord with(Decision decision) {
        var event = new CaseEvent("Beslut: " + decision.outcome().title(), decision.by(), decision.at());
        return changed(subject, assessments, done, plus(decisions, decision), event);
    }

    private CaseRecord changed(
            CaseSubject about,
            List<AssessmentRecord> newAssessments,
            List<StepDone> newDone,
            List<Decision> newDecisions,
            CaseEvent event) {
        var explanation = newAssessments.get(newAssessments.size() - 1).explanationAsJson();
        return new CaseRecord(
                id,
                area,
                areaTitle,
                form,
                formTitle,
                concerns,
                about,
                openedAt,
                CaseOverview.of(explanation, newDone, !newDecisions.isEmpty()),
                newAssessments,
                newDone,
                newDecisions,
                plus(events, event),
                version);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var longer = new ArrayList<>(list);
        longer.add(one);
        return longer;
    }
}

package se.regelverk.adminui.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.forms.AnswerSummary;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.CaseSteps;
import se.regelverk.engine.casework.ContentUsed;
import se.regelverk.engine.casework.StepDone;
import se.regelverk.engine.form.FormDefinition;
import se.regelverk.engine.vocabulary.Unit;
import se.regelverk.engine.vocabulary.Values;
import tools.jackson.databind.JsonNode;

/** A case as the template shows it, all of it from what is stored. */
record CaseView(
        String id,
        String person,
        boolean isProtected,
        String area,
        String form,
        String concerns,
        String status,
        String nextStep,
        String nextDue,
        String opened,
        String outcome,
        @Nullable String amount,
        String counted,
        List<String> reasons,
        List<Step> steps,
        List<Finding> findings,
        List<String> questions,
        List<String> otherQuestions,
        List<String> undecidedByCity,
        AnswerSummary answers,
        List<String> dropped,
        List<UpdateView.Left> kept,
        @Nullable String older,
        String versions,
        List<Event> events,
        int assessments,
        String today) {
    private static final Set<String> ANSWERABLE = Set.of("NOT_ANSWERED", "NOT_KNOWN");

    /** A step to take, or that is taken. */
    record Step(
            String key,
            int item,
            String title,
            String due,
            boolean overdue,
            String text,
            String legalBasis,
            String reason,
            @Nullable String done,
            boolean beforeDecision) {}

    /** Something the case worker is made aware of. */
    record Finding(String kind, String title, String text, String legalBasis, String reason) {}

    record Event(String text, String by, String at) {}

    /**
     * The case as it stands.
     *
     * @param form that its latest assessment was made by
     */
    static CaseView of(CaseRecord record, FormDefinition form, LocalDate today) {
        JsonNode explanation = record.latest().explanationAsJson();
        JsonNode proposal = explanation.path("proposal");
        var subject = record.subject();
        List<String> questions = questions(explanation.path("undecided"), true);
        String person =
                "%s %s".formatted(subject.name(), subject.personNumber()).strip();
        return new CaseView(
                record.id(),
                person.isEmpty() ? "Okänd person" : person,
                subject.isProtected(),
                record.areaTitle(),
                record.formTitle(),
                Words.month(record.concerns()) + where(record.latest().content()),
                record.overview().status().title(),
                record.overview().nextStep(),
                Words.due(record.overview().nextDue(), today),
                Words.time(record.openedAt()),
                proposal.path("readable").asString(),
                proposal.path("amount").decimalValueOpt().map(CaseView::kronor).orElse(null),
                counted(explanation.path("grounds")),
                texts(proposal.path("reasons")),
                steps(explanation, record.done(), today),
                findings(explanation.path("findings")),
                questions,
                questions(explanation.path("undecided"), false).stream()
                        .filter(one -> !questions.contains(one))
                        .toList(),
                withoutAnswer(explanation.path("undecided")),
                ReceiptView.answers(record.latest(), form).answered(),
                record.latest().dropped(),
                UpdateView.kept(record),
                UpdateView.older(record.latest()),
                versions(record.latest().content(), record.concerns()),
                events(record),
                record.assessments().size(),
                today.toString());
    }

    static String kronor(java.math.BigDecimal amount) {
        return Values.readable(amount, Unit.KRONOR, Map.of());
    }

    /** "Avgjort av 7 villkor, 1 kan inte avgöras." */
    private static String counted(JsonNode grounds) {
        long undecided = WhyView.count(grounds, "går inte att avgöra");
        long decided = grounds.size() - undecided;
        if (grounds.isEmpty()) {
            return "Reglerna föreslår inget utfall i det här området.";
        }
        String first = "%d villkor har prövats".formatted(decided);
        return undecided == 0 ? first + "." : "%s, %d går inte att avgöra.".formatted(first, undecided);
    }

    private static List<String> texts(JsonNode list) {
        return list.values().stream().map(JsonNode::asString).toList();
    }

    private static List<Step> steps(JsonNode explanation, List<StepDone> done, LocalDate today) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : explanation.path("steps").values()) {
            Optional<StepDone> finished = CaseSteps.done(step, done);
            Optional<LocalDate> due = Optional.of(step.path("due"))
                    .filter(JsonNode::isString)
                    .map(day -> LocalDate.parse(day.stringValue()));
            steps.add(new Step(
                    step.path("key").asString(),
                    CaseSteps.item(step),
                    step.path("title").asString(),
                    due.map(day -> "Senast %s".formatted(Words.due(day, today)))
                            .orElse(step.path("dueText").asString()),
                    finished.isEmpty() && due.filter(day -> day.isBefore(today)).isPresent(),
                    step.path("text").asString(),
                    step.path("legalBasis").asString(),
                    step.path("reason").asString(),
                    finished.map(one -> "%s av %s".formatted(one.day(), one.by().name()))
                            .orElse(null),
                    step.path("before").asString().equals("beslut")));
        }
        return steps;
    }

    private static List<Finding> findings(JsonNode findings) {
        return findings.values().stream()
                .map(one -> new Finding(
                        kind(one.path("kind").asString()),
                        one.path("title").asString(),
                        one.path("text").asString(),
                        one.path("legalBasis").asString(),
                        one.path("reason").asString()))
                .toList();
    }

    private static String kind(String word) {
        return switch (word) {
            case "varna" -> "Varning";
            case "krav" -> "Krävs";
            case "fraga" -> "Fråga";
            default -> "Stopp";
        };
    }

    /**
     * Each missing thing that somebody in the case can answer once, in the order it is met.
     *
     * @param hinders whether the proposal waits for it
     */
    private static List<String> questions(JsonNode undecided, boolean hinders) {
        return undecided.values().stream()
                // A case stored before this was told apart shows all of them as hindering.
                .filter(one -> one.path("hinders").asBoolean(true) == hinders)
                .collect(missing(ANSWERABLE::contains));
    }

    /** What waits for the city or is judged by hand. */
    private static List<String> withoutAnswer(JsonNode undecided) {
        return undecided.values().stream().collect(missing(cause -> !ANSWERABLE.contains(cause)));
    }

    private static Collector<JsonNode, ?, List<String>> missing(Predicate<String> cause) {
        return Collectors.flatMapping(
                one -> one.path("missing").values().stream()
                        .filter(missing -> cause.test(missing.path("cause").asString()))
                        .map(missing -> missing.path("question").asString()),
                Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new), questions -> List.copyOf(questions)));
    }

    static String versions(ContentUsed used, YearMonth concerns) {
        return "Regler för %s%s: version %d (%s) med gemensamma regler version %d (%s). Formulär %s."
                .formatted(
                        Words.month(concerns),
                        where(used),
                        used.area().number(),
                        used.area().hash().brief(),
                        used.shared().number(),
                        used.shared().hash().brief(),
                        used.formHash().brief());
    }

    private static String where(ContentUsed used) {
        return used.district() == null ? "" : " i " + used.district().name();
    }

    private static List<Event> events(CaseRecord record) {
        List<Event> events = new ArrayList<>();
        record.events()
                .forEach(one -> events.add(0, new Event(one.text(), one.by().name(), Words.time(one.at()))));
        return events;
    }
}

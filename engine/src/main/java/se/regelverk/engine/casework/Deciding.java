package se.regelverk.engine.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.regelverk.engine.casework.DecisionReceipt.Part;
import se.regelverk.engine.casework.DecisionReceipt.Refusal;
import se.regelverk.engine.rulepack.DeviationReasons;
import tools.jackson.databind.JsonNode;

/** What must be in order before a decision is recorded. The engine never decides; it holds people to what the law asks of a decision. */
final class Deciding {
    private final CaseRecord record;
    private final DecisionRequest request;
    private final JsonNode explanation;
    private final Proposed proposed;
    private final Mandate mandate;
    private final DeviationReasons reasons;
    private final List<Refusal> refusals = new ArrayList<>();

    private Deciding(CaseRecord record, DecisionRequest request, Mandate mandate, DeviationReasons reasons) {
        this.mandate = mandate;
        this.reasons = reasons;
        this.record = record;
        this.request = request;
        this.explanation = record.latest().explanationAsJson();
        this.proposed = Proposed.of(explanation);
    }

    static List<Refusal> refusals(
            CaseRecord record, DecisionRequest request, Mandate mandate, DeviationReasons reasons) {
        var deciding = new Deciding(record, request, mandate, reasons);
        deciding.delegation();
        deciding.amount();
        deciding.motivation();
        deciding.difference();
        deciding.communication();
        return deciding.refusals;
    }

    private void delegation() {
        mandate.refusal(request.outcome()).ifPresent(message -> refuse(Part.DELEGATION, message));
    }

    private void amount() {
        boolean granting =
                request.outcome() == DecisionOutcome.BIFALL || request.outcome() == DecisionOutcome.DELAVSLAG;
        if (!granting && request.amount().isPresent()) {
            refuse(
                    Part.AMOUNT,
                    "Ta bort beloppet. %s har inget belopp."
                            .formatted(request.outcome().title()));
        } else if (granting && proposed.hasAmounts() && request.amount().isEmpty()) {
            refuse(Part.AMOUNT, "Skriv beloppet, till exempel 12 190.");
        } else if (request.amount().filter(kronor -> kronor.signum() < 0).isPresent()) {
            refuse(Part.AMOUNT, "Skriv ett belopp som inte är mindre än 0.");
        }
    }

    private void motivation() {
        if (request.outcome().isNegative() && request.motivation().isBlank()) {
            refuse(
                    Part.MOTIVATION,
                    "Skriv varför. Ett beslut som går någon emot ska ha en klargörande motivering (FL 32 §).");
        }
    }

    private void difference() {
        if (!proposed.differsFrom(request.outcome(), request.amount())) {
            return;
        }
        if (!reasons.isEmpty() && reasons.title(request.reason()).isEmpty()) {
            refuse(Part.REASON, "Välj det skäl som bäst säger varför beslutet skiljer sig från förslaget.");
        }
        if (request.difference().isBlank()) {
            refuse(
                    Part.DIFFERENCE,
                    "Skriv varför beslutet skiljer sig från förslaget: %s.".formatted(proposed.readable()));
        }
    }

    private void communication() {
        if (request.outcome().isNegative()
                && !CaseSteps.isCommunicated(record.done())
                && request.communicatedOn().isEmpty()
                && request.exception().isBlank()) {
            refuse(
                    Part.COMMUNICATION,
                    "Ange vilken dag underlaget kommunicerades, eller skriv varför det görs undantag. Den som får ett beslut"
                            + " emot sig ska ha fått yttra sig över underlaget (FL 25 §, SoL 14 kap. 8 §).");
        }
    }

    private void refuse(Part part, String message) {
        refusals.add(new Refusal(part, message));
    }

    /** The case with the decision, and the communication that was noted with it. */
    static CaseRecord decided(CaseRecord before, DecisionRequest request, Mandate mandate, DeviationReasons reasons) {
        CaseRecord record = request.communicatedOn()
                .filter(day -> !CaseSteps.isCommunicated(before.done()))
                .map(day -> before.with(new StepDone(
                        CaseSteps.COMMUNICATION, -1, "Kommunicera underlaget", day, request.by(), request.at())))
                .orElse(before);
        JsonNode explanation = record.latest().explanationAsJson();
        Proposed proposed = Proposed.of(explanation);
        return record.with(new Decision(
                request.outcome(),
                request.amount().orElse(null),
                request.period().orElse(null),
                request.motivation().strip(),
                request.difference().strip(),
                request.exception().strip(),
                proposed.readable(),
                outstanding(record, explanation),
                request.by(),
                request.at(),
                mandate.words(request.outcome()).orElse(null),
                deviation(proposed, request, reasons).orElse(null)));
    }

    /** A reason that is chosen for a decision that is the proposed says nothing, and would be counted. */
    private static Optional<Decision.Deviation> deviation(
            Proposed proposed, DecisionRequest request, DeviationReasons reasons) {
        return reasons.title(request.reason())
                .filter(title -> proposed.differsFrom(request.outcome(), request.amount()))
                .map(title -> new Decision.Deviation(request.reason(), title));
    }

    /** What waits for nothing but should have come before the decision: shown for ever beside it. */
    private static List<String> outstanding(CaseRecord record, JsonNode explanation) {
        Stream<JsonNode> steps = CaseSteps.remaining(explanation, record.done()).stream()
                .filter(step -> step.path("before").asString("").equals("beslut"));
        Stream<JsonNode> demands = explanation.path("demands").values().stream()
                .filter(demand -> !demand.path("key").asString("").equals("motivering"));
        return Stream.concat(steps, demands)
                .map(one -> one.path("title").asString(""))
                .distinct()
                .toList();
    }
}

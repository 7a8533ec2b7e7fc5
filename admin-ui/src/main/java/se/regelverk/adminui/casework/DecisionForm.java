package se.regelverk.adminui.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.adminui.web.PageError;
import se.regelverk.adminui.web.PageErrors;
import se.regelverk.adminui.web.Typed;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.CaseRecord;
import se.regelverk.engine.casework.DecisionOutcome;
import se.regelverk.engine.casework.DecisionReceipt.Part;
import se.regelverk.engine.casework.DecisionReceipt.Refusal;
import se.regelverk.engine.casework.DecisionRequest;
import tools.jackson.databind.JsonNode;

/**
 * The decision as it is typed; every text is kept until it is right.
 *
 * @param version of the case that the page showed
 */
record DecisionForm(
        @Nullable String utfall,
        @Nullable String belopp,
        @Nullable String period,
        @Nullable String motivering,
        @Nullable String avvikelseskal,
        @Nullable String avvikelse,
        @Nullable String kommunicerat,
        @Nullable String undantag,
        @Nullable String version) {
    private static final int LONGEST = 20_000;

    /** A form to begin with: amount and month as proposed, but never an outcome chosen beforehand. */
    static DecisionForm begun(CaseRecord record) {
        JsonNode amount = record.latest().explanationAsJson().path("proposal").path("amount");
        return new DecisionForm(
                "",
                amount.isNumber() ? amount.asString().replace('.', ',') : "",
                record.concerns().toString(),
                "",
                "",
                "",
                "",
                "",
                String.valueOf(record.version()));
    }

    DecisionForm readAt(CaseRecord record) {
        return new DecisionForm(
                utfall,
                belopp,
                period,
                motivering,
                avvikelseskal,
                avvikelse,
                kommunicerat,
                undantag,
                String.valueOf(record.version()));
    }

    boolean isOutdated(CaseRecord record) {
        return !text(version).equals(String.valueOf(record.version()));
    }

    PageErrors errors() {
        List<PageError> errors = new ArrayList<>();
        if (outcome().isEmpty()) {
            errors.add(new PageError("utfall", "Välj vad du beslutar"));
        }
        if (!text(belopp).isBlank() && Typed.amount(text(belopp)).isEmpty()) {
            errors.add(new PageError("belopp", "Skriv beloppet med siffror, till exempel 12 190"));
        }
        if (!text(period).isBlank() && Typed.month(text(period)).isEmpty()) {
            errors.add(new PageError("period", "Skriv månaden som ÅÅÅÅ-MM, till exempel 2026-03"));
        }
        if (!text(kommunicerat).isBlank() && Typed.day(text(kommunicerat)).isEmpty()) {
            errors.add(new PageError("kommunicerat", "Skriv dagen som ÅÅÅÅ-MM-DD, till exempel 2026-03-01"));
        }
        if (text(motivering).length() > LONGEST) {
            errors.add(new PageError("motivering", "Korta motiveringen till högst 20 000 tecken"));
        }
        return new PageErrors(errors);
    }

    private Optional<DecisionOutcome> outcome() {
        return Arrays.stream(DecisionOutcome.values())
                .filter(one -> one.name().equals(utfall))
                .findFirst();
    }

    DecisionRequest request(Author by, Instant at) {
        return new DecisionRequest(
                outcome().orElseThrow(),
                Typed.amount(text(belopp)),
                Typed.month(text(period)),
                text(motivering),
                text(avvikelse),
                text(avvikelseskal),
                Typed.day(text(kommunicerat)),
                text(undantag),
                by,
                at);
    }

    static PageErrors refused(List<Refusal> refusals) {
        return new PageErrors(refusals.stream()
                .map(one -> new PageError(field(one.part()), one.message()))
                .toList());
    }

    private static String field(Part part) {
        return switch (part) {
            case AMOUNT -> "belopp";
            case MOTIVATION -> "motivering";
            case DIFFERENCE -> "avvikelse";
            case REASON -> "avvikelseskal";
            case COMMUNICATION -> "kommunicerat";
            case DELEGATION -> "utfall";
        };
    }

    static PageErrors error(@Nullable String field, String message) {
        return new PageErrors(List.of(new PageError(field, message)));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}

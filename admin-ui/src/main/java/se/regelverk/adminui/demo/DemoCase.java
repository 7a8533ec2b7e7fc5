package se.regelverk.adminui.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.casework.Author;
import se.regelverk.engine.casework.DecisionOutcome;
import se.regelverk.engine.casework.DecisionRequest;
import se.regelverk.engine.casework.Submission;
import se.regelverk.engine.content.Area;
import tools.jackson.databind.JsonNode;

/**
 * An invented case, as {@code demo/arenden.json} writes it.
 *
 * @param number says that it belongs to the demo, so that nobody takes it for a person's
 * @param day it was handed in and assessed
 * @param done keys of the steps that are taken
 * @param decision null while it is being investigated
 */
record DemoCase(
        String number,
        String area,
        String form,
        String concerns,
        String day,
        JsonNode answers,
        @Nullable List<String> done,
        @Nullable DemoDecision decision) {
    /** What was decided in it. Texts may be left out. */
    record DemoDecision(
            DecisionOutcome outcome,
            @Nullable BigDecimal amount,
            @Nullable String motivation,
            @Nullable String difference,
            @Nullable String reason,
            @Nullable String communicatedOn) {
        DecisionRequest request(YearMonth period, Author by, Instant at) {
            return new DecisionRequest(
                    outcome,
                    Optional.ofNullable(amount),
                    Optional.of(period),
                    motivation == null ? "" : motivation,
                    difference == null ? "" : difference,
                    reason == null ? "" : reason,
                    Optional.ofNullable(communicatedOn).map(LocalDate::parse),
                    "",
                    by,
                    at);
        }
    }

    LocalDate handedIn() {
        return LocalDate.parse(day);
    }

    Submission submission(Author by, Instant at) {
        var clocks = new Clocks(YearMonth.parse(concerns), handedIn(), handedIn());
        return new Submission(new Area(area), form, clocks, answers, by, at);
    }
}

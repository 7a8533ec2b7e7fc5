package se.regelverk.engine.form;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Refuses what no person could have filled in, before anything else looks at it. */
final class AnswerLimits {
    private static final int DEEPEST = 8;
    private static final int MOST_NODES = 50_000;
    private static final int MOST_CHARACTERS = 200_000;

    /** Digits before and after the decimal comma; more would make arithmetic slow, and no amount has them. */
    private static final int MOST_DIGITS = 30;

    private int nodes;

    private AnswerLimits() {}

    /** What is wrong with the answers as a whole, or empty when they can be looked at. */
    static Optional<FieldProblem> problem(JsonNode answers) {
        if (!answers.isObject()) {
            return Optional.of(whole("Skicka svaren som ett objekt med ett svar för varje fråga."));
        }
        return new AnswerLimits().walk(answers, 0);
    }

    private Optional<FieldProblem> walk(JsonNode node, int depth) {
        nodes++;
        if (depth > DEEPEST) {
            return Optional.of(whole("Svaren är nästlade djupare än något formulär. Skicka dem som formuläret visar."));
        }
        if (nodes > MOST_NODES) {
            return Optional.of(whole("Svaren är för många. Dela upp dem på flera formulär."));
        }
        if (node.isNumber() && !isReasonable(node)) {
            return Optional.of(whole("Ett av talen är orimligt stort eller har för många decimaler. Rätta talet."));
        }
        if (node.isString() && node.stringValue().length() > MOST_CHARACTERS) {
            return Optional.of(whole("En av texterna är för lång. Korta texten eller bifoga den som handling."));
        }
        for (JsonNode child : node.values()) {
            Optional<FieldProblem> problem = walk(child, depth + 1);
            if (problem.isPresent()) {
                return problem;
            }
        }
        return Optional.empty();
    }

    private static boolean isReasonable(JsonNode node) {
        Optional<BigDecimal> number = node.decimalValueOpt();
        return number.isPresent()
                && Math.abs((long) number.get().scale()) <= MOST_DIGITS
                && number.get().precision() <= MOST_DIGITS;
    }

    private static FieldProblem whole(String message) {
        return new FieldProblem("", "", message);
    }
}

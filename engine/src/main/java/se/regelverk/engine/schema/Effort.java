package se.regelverk.engine.schema;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionConfig;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.ValidationLimitExceededException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one check may cost: the validator's own steps and, beside them, what patterns, formats and the words of errors read and write.
 * Counted, not timed, so that the same document always gets the same verdict.
 */
final class Effort extends ExecutionContext {
    private static final int DEEPEST = 100;

    /** A form of 700 fields with thirty items in every list takes a fifth. */
    private static final long MOST_STEPS = 1_000_000;

    /** Characters, each as many times as a pattern is long. Seven hundred fields with patterns are a hundredth. */
    private static final long MOST_CHARACTERS = 50_000_000;

    /** An error is given the schema as text, which is written again for each. */
    private static final int COST_OF_WRITING = 4;

    private static final ExecutionConfig FORMATS_COUNT = limits(true);
    private static final ExecutionConfig FORMATS_ONLY_SAY = limits(false);

    /** The validator hands a pattern nothing but the text. */
    private static final ThreadLocal<@Nullable Effort> CURRENT = new ThreadLocal<>();

    private long spent;

    private static ExecutionConfig limits(boolean formatsCount) {
        return ExecutionConfig.builder()
                .maxEvaluationDepth(DEEPEST)
                .maxEvaluationSteps(MOST_STEPS)
                .formatAssertionsEnabled(formatsCount)
                .build();
    }

    private Effort(ExecutionConfig config) {
        super(config);
    }

    /** The errors, or empty when finding them costs too much. */
    static Optional<List<Error>> errors(Schema schema, JsonNode document, boolean formatsCount) {
        var effort = new Effort(formatsCount ? FORMATS_COUNT : FORMATS_ONLY_SAY);
        CURRENT.set(effort);
        try {
            List<Error> errors = schema.validate(effort, document, OutputFormat.DEFAULT);
            return effort.isSpent() ? Optional.empty() : Optional.of(errors);
        } catch (ValidationLimitExceededException | Spent tooMuch) {
            return Optional.empty();
        } finally {
            CURRENT.remove();
        }
    }

    /** Whether a text may still be read. What is not read does not matter: the verdict is that it is too much. */
    static boolean allows(long characters) {
        Effort current = CURRENT.get();
        if (current == null) {
            return true;
        }
        current.spent += characters;
        return !current.isSpent();
    }

    private boolean isSpent() {
        return spent > MOST_CHARACTERS;
    }

    @Override
    public void addError(Error error) {
        Object[] arguments = error.getArguments();
        for (int i = 0; arguments != null && i < arguments.length; i++) {
            spent += arguments[i] instanceof String text ? (long) COST_OF_WRITING * text.length() : 1;
        }
        if (!isSpent()) {
            super.addError(error);
        } else if (!"pattern".equals(error.getKeyword())) {
            // A pattern would catch it and log it; what comes of patterns is cheap from now on.
            throw new Spent();
        }
    }

    private static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Spent() {
            super("Errors of the check take too much room", null, false, false);
        }
    }
}

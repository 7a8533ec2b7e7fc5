package se.regelverk.adminui.security;

import org.jspecify.annotations.Nullable;
import org.springframework.expression.spel.SpelEvaluationException;
import org.thymeleaf.exceptions.TemplateProcessingException;

/**
 * A failure as it may be logged: types and places, but no messages, since an exception's message may quote what somebody
 * wrote in a form (as {@code For input string: …} does).
 */
final class LoggedFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Longer chains of causes than this are loops. */
    private static final int MAX_DEPTH = 10;

    private LoggedFailure(String what, @Nullable Throwable cause, StackTraceElement[] trace) {
        super(what, cause);
        setStackTrace(trace);
    }

    static LoggedFailure of(Throwable failure) {
        return of(failure, MAX_DEPTH);
    }

    private static LoggedFailure of(Throwable failure, int depth) {
        var cause = failure.getCause();
        var copied = cause == null || depth == 0 ? null : of(cause, depth - 1);
        return new LoggedFailure(failure.getClass().getName() + place(failure), copied, failure.getStackTrace());
    }

    /** What a developer needs to find the place, from the kinds of failure that know it: text of templates, never values. */
    private static String place(Throwable failure) {
        if (failure instanceof TemplateProcessingException template && template.hasTemplateName()) {
            return " in %s, line %s".formatted(template.getTemplateName(), template.getLine());
        }
        if (failure instanceof SpelEvaluationException expression) {
            return " %s in %s".formatted(expression.getMessageCode(), expression.getExpressionString());
        }
        return "";
    }
}

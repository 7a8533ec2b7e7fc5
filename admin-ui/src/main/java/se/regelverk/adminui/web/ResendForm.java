package se.regelverk.adminui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/**
 * A form that could not be stored, put on the error page so that one button sends it again: what a person has written
 * must survive a stopped database also without script.
 *
 * @param action address the form was sent to
 * @param inputs what was written, in order; without secrets
 */
record ResendForm(String action, List<Input> inputs) {
    /** One value of the form. */
    record Input(String name, String value) {}

    ResendForm {
        inputs = List.copyOf(inputs);
    }

    /** The form behind a failed request; empty when it was not a plain form or nothing was written. */
    static Optional<ResendForm> of(HttpServletRequest request) {
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (address == null || !isPlainForm(request) || holdsSecret(request)) {
            return Optional.empty();
        }
        var inputs = new ArrayList<Input>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : isToken(name) ? new String[0] : values) {
                inputs.add(new Input(name, value));
            }
        });
        return inputs.isEmpty() ? Optional.empty() : Optional.of(new ResendForm(address.toString(), inputs));
    }

    private static boolean isPlainForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                && type != null
                && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    /** A login is typed again: a password is never written into a page. */
    private static boolean holdsSecret(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.contains("password") || name.contains("losenord"));
    }

    /** The new form gets a token of its own. */
    private static boolean isToken(String name) {
        return "_csrf".equals(name);
    }
}

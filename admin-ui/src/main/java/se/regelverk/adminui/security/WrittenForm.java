package se.regelverk.adminui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/**
 * A form that could not be taken, kept so that one button sends it again: what a person has written must survive a stopped database and a
 * session that timed out, also without script. Of a form with files the files are not kept: a page cannot hold them.
 *
 * @param action address the form is sent to
 * @param inputs what was written, in order; without secrets
 */
public record WrittenForm(String action, List<Input> inputs) {
    /** One value of the form. */
    public record Input(String name, String value) {}

    public WrittenForm {
        inputs = List.copyOf(inputs);
    }

    /**
     * The form of a request; empty when it is no form or nothing was written.
     *
     * @param method of the request as it came, since an error page is another one
     */
    public static Optional<WrittenForm> of(HttpServletRequest request, String method, String action) {
        if (!isForm(request, method) || holdsSecret(request)) {
            return Optional.empty();
        }
        var inputs = new ArrayList<Input>();
        request.getParameterMap().forEach((name, values) -> {
            for (String value : isToken(name) ? new String[0] : values) {
                inputs.add(new Input(name, value));
            }
        });
        return inputs.isEmpty() ? Optional.empty() : Optional.of(new WrittenForm(action, inputs));
    }

    private static boolean isForm(HttpServletRequest request, String method) {
        String type = request.getContentType();
        return "POST".equals(method)
                && type != null
                && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                        || type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
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

    /** How much memory it takes, in characters. */
    int size() {
        return inputs.stream()
                .mapToInt(input -> input.name().length() + input.value().length())
                .sum();
    }
}

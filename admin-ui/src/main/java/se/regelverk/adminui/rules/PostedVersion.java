package se.regelverk.adminui.rules;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The version of a change that a form was shown with. */
final class PostedVersion {
    private PostedVersion() {}

    static long of(Map<String, String> sent) {
        String text = sent.getOrDefault("version", "");
        if (!text.matches("\\d{1,18}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Long.parseLong(text);
    }
}

package se.regelverk.adminui.rules;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The version of a change that a form was shown with. */
public final class PostedVersion {
    private PostedVersion() {}

    /** The version that was sent; 400 when there is none. */
    public static long of(Map<String, String> sent) {
        String text = sent.getOrDefault("version", "");
        if (!text.matches("\\d{1,18}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return Long.parseLong(text);
    }
}

package se.regelverk.adminui.security;

import java.io.IOException;

/** A request's body is larger than {@code regelverk.http.max-body}; it is read no further. */
final class BodyTooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("Request body is larger than regelverk.http.max-body");
    }
}

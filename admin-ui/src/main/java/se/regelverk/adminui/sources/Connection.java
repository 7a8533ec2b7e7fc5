package se.regelverk.adminui.sources;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a register is reached. Comes from the installation's settings alone, never from content or a page.
 *
 * @param url what is asked, http or https
 * @param timeout longest wait for the whole answer
 * @param token sent as a bearer token, empty for none
 */
public record Connection(
        URI url,
        @DefaultValue("3s") Duration timeout,
        @DefaultValue("") String token) {
    public Connection {
        if (!"http".equals(url.getScheme()) && !"https".equals(url.getScheme())) {
            throw new IllegalArgumentException("A source's url must be http or https");
        }
    }

    /** Without the token, which must not come in a log. */
    @Override
    public String toString() {
        return "Connection[%s, %s]".formatted(url.getHost(), timeout);
    }
}

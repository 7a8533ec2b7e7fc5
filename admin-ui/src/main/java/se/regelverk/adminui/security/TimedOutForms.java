package se.regelverk.adminui.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Forms that came when the login had timed out, kept until their writer has logged in again. In memory only, on the node that has the
 * session, for a short time, and never for a form that another site's page sent.
 */
@Component
class TimedOutForms implements HttpSessionListener {
    private static final String KEY = TimedOutForms.class.getName();
    private static final Duration KEPT = Duration.ofMinutes(30);
    /** Somebody who comes back from lunch, or the next morning. */
    private static final Duration WRITER_REMEMBERED = Duration.ofHours(24);

    private static final int MOST_WRITERS = 50_000;
    /** Anybody can send a form; together they fill no more than this. The oldest go first. */
    private static final long MOST_CHARACTERS = 20_000_000;

    private final Cache<String, Kept> forms = Caffeine.newBuilder()
            .expireAfterWrite(KEPT)
            .maximumWeight(MOST_CHARACTERS)
            .weigher((String key, Kept kept) -> kept.form().size())
            .build();
    private final Cache<String, String> writers = Caffeine.newBuilder()
            .expireAfterWrite(WRITER_REMEMBERED)
            .maximumSize(MOST_WRITERS)
            .build();

    /** @param writer whose session it was; null when that is no longer known */
    private record Kept(WrittenForm form, @Nullable String writer) {}

    /** Remembers whose session it was, so that nobody else is shown what they wrote. */
    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Object context =
                event.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (context instanceof SecurityContext known
                && known.getAuthentication() != null
                && known.getAuthentication().getPrincipal() instanceof RegelverkUser user) {
            writers.put(event.getSession().getId(), user.username());
        }
    }

    /** Keeps the form of a request for the session; whether there was any to keep. */
    boolean keep(HttpServletRequest request, @Nullable String writer) {
        if (!"same-origin".equals(request.getHeader("Sec-Fetch-Site"))) {
            return false;
        }
        Optional<WrittenForm> form = WrittenForm.of(request, request.getMethod(), request.getRequestURI());
        form.ifPresent(written -> {
            String key = UUID.randomUUID().toString();
            forms.put(key, new Kept(written, writer == null ? writerOf(request) : writer));
            request.getSession().setAttribute(KEY, key);
        });
        return form.isPresent();
    }

    private @Nullable String writerOf(HttpServletRequest request) {
        String timedOut = request.getRequestedSessionId();
        return timedOut == null ? null : writers.getIfPresent(timedOut);
    }

    /** What the person wrote; empty when there is nothing or somebody else wrote it. */
    Optional<WrittenForm> of(HttpServletRequest request, String person) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> session.getAttribute(KEY))
                .map(key -> forms.getIfPresent(key.toString()))
                .filter(kept -> kept.writer() == null || kept.writer().equals(person))
                .map(Kept::form);
    }
}

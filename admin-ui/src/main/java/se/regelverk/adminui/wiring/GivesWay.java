package se.regelverk.adminui.wiring;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.regelverk.engine.impact.Courtesy;

/**
 * Lets people who wait for a page go before the analyses: while any request is being answered, an analysis waits between its cases. It
 * waits a while at most and then counts a case, so that it goes on, slower, also when somebody always waits.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class GivesWay extends OncePerRequestFilter implements Courtesy {
    private static final long PAUSE = Duration.ofMillis(2).toNanos();

    /** A case takes about a millisecond: a core is at most a twentieth busy with cases while somebody waits. */
    private static final int MOST_PAUSES = 10;

    private final AtomicInteger waiting = new AtomicInteger();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        waiting.incrementAndGet();
        try {
            rest.doFilter(request, response);
        } finally {
            waiting.decrementAndGet();
        }
    }

    @Override
    public void giveWay() {
        for (int pause = 0; pause < MOST_PAUSES && waiting.get() > 0; pause++) {
            LockSupport.parkNanos(PAUSE);
        }
    }
}

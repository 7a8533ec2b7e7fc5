package se.regelverk.adminui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes care of what no controller did, before the server would log it with every message in it. */
final class FailureFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(FailureFilter.class);

    private final ProblemWriter problems;
    private final TooLargeAnswer tooLarge;

    FailureFilter(ProblemWriter problems, TooLargeAnswer tooLarge) {
        this.problems = problems;
        this.tooLarge = tooLarge;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidParameterException unreadable) {
            // The server's own answer to a form it cannot read, thrown wherever a parameter is first asked for.
            unreadable(request, response, unreadable.getErrorCode());
        } catch (ServletException | IOException | RuntimeException failure) {
            // The address is left out too: it may hold what somebody searched for.
            LOG.error("A request failed", LoggedFailure.of(failure));
            failed(request, response);
        }
    }

    private void unreadable(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        if (status == HttpStatus.CONTENT_TOO_LARGE.value()) {
            tooLarge.write(request, response);
            return;
        }
        answer(
                request,
                response,
                HttpStatus.BAD_REQUEST,
                "Anropet går inte att läsa",
                "Parametrarna är felaktigt kodade. Koda dem som application/x-www-form-urlencoded i UTF-8.");
    }

    private void failed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                request,
                response,
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Något gick fel hos oss",
                "Försök igen. Händer det på nytt, lämna svarets X-Request-Id till driften.");
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String title, String detail)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        if (Doors.isForSystems(request)) {
            response.resetBuffer();
            problems.write(response, status, title, detail);
        } else {
            response.sendError(status.value());
        }
    }
}

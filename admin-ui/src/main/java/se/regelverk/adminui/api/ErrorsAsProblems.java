package se.regelverk.adminui.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import se.regelverk.adminui.security.ProblemWriter;

/** Answers with a problem document where the server or the framework would have shown an error page: no such address, wrong method. */
final class ErrorsAsProblems extends OncePerRequestFilter {
    private final ProblemWriter problems;

    ErrorsAsProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new WithProblems(response));
    }

    private final class WithProblems extends HttpServletResponseWrapper {
        private final HttpServletResponse response;

        WithProblems(HttpServletResponse response) {
            super(response);
            this.response = response;
        }

        @Override
        public void sendError(int status) throws IOException {
            resetBuffer();
            var known = HttpStatus.resolve(status);
            var shown = known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
            problems.write(response, shown, title(shown), detail(shown));
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            // The message is the framework's: English, and it may quote the request.
            sendError(status);
        }

        private String detail(HttpStatus status) {
            var allowed = response.getHeader(HttpHeaders.ALLOW);
            return switch (status) {
                case NOT_FOUND -> "Adressen finns inte. Alla anrop beskrivs på /v3/api-docs.";
                case METHOD_NOT_ALLOWED ->
                    allowed == null ? "Adressen har inte den metoden." : "Adressen har %s.".formatted(allowed);
                case NOT_ACCEPTABLE -> "Svaret finns inte i den form som Accept ber om. Be om application/json.";
                case UNSUPPORTED_MEDIA_TYPE ->
                    "Innehållet har fel Content-Type. Skicka application/json, och filer som text/plain.";
                default ->
                    status.is5xxServerError()
                            ? "Försök igen. Händer det på nytt, lämna svarets X-Request-Id till driften."
                            : "Anropet är inte skrivet som adressen väntar sig. Alla anrop beskrivs på /v3/api-docs.";
            };
        }
    }

    private static String title(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "Finns inte";
            case METHOD_NOT_ALLOWED -> "Metoden finns inte här";
            case NOT_ACCEPTABLE -> "Formen finns inte";
            case UNSUPPORTED_MEDIA_TYPE -> "Innehållet går inte att ta emot";
            default -> status.is5xxServerError() ? "Något gick fel hos oss" : "Anropet går inte att läsa";
        };
    }
}

package se.regelverk.adminui.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Where a person ends up who may not come in: the login page with the reason, or the error page. */
final class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler, AuthenticationFailureHandler {
    static final String LOGIN = "/login";

    private final TimedOutForms forms;

    PageRefusals(TimedOutForms forms) {
        this.forms = forms;
    }

    /** htmx marks what it asks for; a login page must not be put in the middle of another page. */
    static boolean isPartOfPage(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        toLogin(request, response, "");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        var person = SecurityContextHolder.getContext().getAuthentication();
        // Nobody logged in means that the session, and with it the form's token, has timed out.
        if (person == null) {
            boolean kept = !isPartOfPage(request) && forms.keep(request, null);
            toLogin(request, response, kept ? "?kvar" : "?utgangen");
        } else if (cause instanceof CsrfException && !isPartOfPage(request) && forms.keep(request, person.getName())) {
            // A page from before a new login: its token is old, but what was written on it is not lost for that.
            response.sendRedirect(request.getContextPath() + TimedOutController.ADDRESS);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        toLogin(request, response, reason(cause));
    }

    private static String reason(AuthenticationException cause) {
        if (cause instanceof TooManyAttempts tooMany) {
            return "?vanta=" + tooMany.minutes();
        }
        return cause instanceof OAuth2AuthenticationException ? "?leverantor" : "?fel";
    }

    private static void toLogin(HttpServletRequest request, HttpServletResponse response, String reason)
            throws IOException {
        if (isPartOfPage(request)) {
            // The page stays, with what is written on it; it says that the login is gone.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(request.getContextPath() + LOGIN + reason);
        }
    }
}

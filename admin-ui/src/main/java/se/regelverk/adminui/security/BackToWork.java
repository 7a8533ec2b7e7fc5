package se.regelverk.adminui.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Where a person comes after login: to what they wrote when the last one timed out, else to the page they asked for. */
final class BackToWork extends SavedRequestAwareAuthenticationSuccessHandler {
    private final TimedOutForms forms;

    BackToWork(TimedOutForms forms, RequestCache asked) {
        this.forms = forms;
        setDefaultTargetUrl("/");
        setRequestCache(asked);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        if (authentication.getPrincipal() instanceof RegelverkUser user
                && forms.of(request, user.username()).isPresent()) {
            clearAuthenticationAttributes(request);
            getRedirectStrategy().sendRedirect(request, response, TimedOutController.ADDRESS);
            return;
        }
        super.onAuthenticationSuccess(request, response, authentication);
    }
}

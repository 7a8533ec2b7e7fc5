package se.regelverk.adminui.security;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Password login, on pages and with HTTP Basic alike, behind {@link LoginThrottle}. */
final class ThrottledPasswordLogin implements AuthenticationProvider {
    private final AuthenticationProvider passwords;
    private final LoginThrottle throttle;

    ThrottledPasswordLogin(AuthenticationProvider passwords, LoginThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) {
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        throttle.waitFor(attempt.getName(), address).ifPresent(wait -> {
            throw new TooManyAttempts(wait);
        });
        try {
            var authenticated = passwords.authenticate(attempt);
            throttle.succeeded(attempt.getName(), address);
            return authenticated;
        } catch (BadCredentialsException wrong) {
            throttle.failed(attempt.getName(), address);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }
}

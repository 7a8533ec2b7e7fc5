package se.regelverk.adminui.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes a MockMvc request come from somebody with given roles, such as {@code LoggedIn.as("anna", "rad:*")}. */
public final class LoggedIn {
    private LoggedIn() {}

    public static RequestPostProcessor as(String username, String... grants) {
        var user = new LocalUser(username, username, null, AreaRoles.parse(List.of(grants)));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}

package se.regelverk.adminui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.stereotype.Component;

/** How people log in and out on pages: with a password here, or at the city's identity provider. */
@Component
class PageLogin {
    private final ObjectProvider<ClientRegistrationRepository> providers;
    private final ProviderUsers providerUsers;
    private final TimedOutForms forms;

    PageLogin(
            ObjectProvider<ClientRegistrationRepository> providers, ProviderUsers providerUsers, TimedOutForms forms) {
        this.providers = providers;
        this.providerUsers = providerUsers;
        this.forms = forms;
    }

    void configure(HttpSecurity http) {
        var refusals = new PageRefusals(forms);
        var asked = pagesOnly();
        var back = new BackToWork(forms, asked);
        http.formLogin(form -> form.loginPage(PageRefusals.LOGIN)
                .successHandler(back)
                .failureHandler(refusals)
                .permitAll());
        if (providers.getIfAvailable() != null) {
            http.oauth2Login(oidc -> provider(oidc, refusals, back));
        }
        http.logout(logout ->
                logout.logoutSuccessUrl(PageRefusals.LOGIN + "?utloggad").permitAll());
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.changeSessionId()));
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        http.requestCache(cache -> cache.requestCache(asked));
    }

    private void provider(OAuth2LoginConfigurer<HttpSecurity> oidc, PageRefusals refusals, BackToWork back) {
        oidc.loginPage(PageRefusals.LOGIN)
                .successHandler(back)
                .failureHandler(refusals)
                .userInfoEndpoint(info -> info.oidcUserService(providerUsers)
                        // A provider that does not speak OpenID Connect gives no identity that can be trusted.
                        .userService(request -> {
                            throw ProviderUsers.notOpenIdConnect();
                        }));
    }

    /** After login people come back to the page they asked for; parts of pages and writes are no place to come back to. */
    private static HttpSessionRequestCache pagesOnly() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(PageLogin::isPage);
        return cache;
    }

    private static boolean isPage(HttpServletRequest request) {
        var accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return HttpMethod.GET.matches(request.getMethod())
                && accept.contains("text/html")
                && !PageRefusals.isPartOfPage(request);
    }
}

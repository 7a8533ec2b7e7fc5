package se.regelverk.adminui.security;

import jakarta.servlet.DispatcherType;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Which role each address takes. The area is checked where it is known, with {@link Access}. */
final class UrlRules {
    /** The OpenAPI document: the source is open, so the description of it is too. */
    static final String API_DESCRIPTION = "/v3/api-docs/**";

    private UrlRules() {}

    static void systems(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        // An error page is reached only through a request that has already been judged.
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        requests.requestMatchers("/api/v1/health", "/actuator/health", "/actuator/health/**", API_DESCRIPTION)
                .permitAll();
        requests.requestMatchers("/actuator/**").hasRole(Role.ADMIN.name());
        requests.anyRequest().authenticated();
    }

    static void people(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        requests.requestMatchers("/login", "/tillganglighet").permitAll();
        requests.requestMatchers("/css/**", "/js/**", "/vendor/**", "/favicon.ico", "/favicon.svg")
                .permitAll();
        requests.requestMatchers("/arbete/**", "/arenden/**", "/formular/**", "/utkast/**")
                .hasRole(Role.HANDLAGGARE.name());
        for (HttpMethod reading : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
            requests.requestMatchers(reading, "/paket/**").hasAnyRole(Role.UTVECKLARE.name(), Role.RAD.name());
        }
        requests.requestMatchers("/kalender/**", "/lagrum/**").hasAnyRole(Role.UTVECKLARE.name(), Role.RAD.name());
        requests.requestMatchers("/paket/*/andring/*/konsekvens/**")
                .hasAnyRole(Role.UTVECKLARE.name(), Role.RAD.name());
        requests.requestMatchers("/paket/**").hasRole(Role.UTVECKLARE.name());
        requests.requestMatchers("/rad/**").hasRole(Role.RAD.name());
        requests.requestMatchers("/drift/**").hasRole(Role.ADMIN.name());
        requests.anyRequest().authenticated();
    }
}

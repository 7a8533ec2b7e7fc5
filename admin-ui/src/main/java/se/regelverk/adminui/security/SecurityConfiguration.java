package se.regelverk.adminui.security;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The two doors: systems come in by {@code /api} and {@code /actuator}, people by the login page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableMethodSecurity
class SecurityConfiguration {
    private static final String PAGE_CSP =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    private static final String API_CSP = "default-src 'none'; frame-ancestors 'none'";

    /**
     * CSRF protection is off here because nothing on these addresses is ever authenticated by a cookie: the chain neither
     * reads nor writes a session. Browsers that remember HTTP Basic are stopped by {@link ForeignPageFilter}.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain systems(HttpSecurity http, ApiRefusals refusals) {
        http.securityMatcher("/api/**", "/actuator/**", UrlRules.API_DESCRIPTION);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.httpBasic(basic -> basic.authenticationEntryPoint(refusals));
        http.exceptionHandling(
                errors -> errors.authenticationEntryPoint(refusals).accessDeniedHandler(refusals));
        http.authorizeHttpRequests(UrlRules::systems);
        http.addFilterBefore(new ForeignPageFilter(refusals), AuthorizationFilter.class);
        http.headers(headers -> headers(headers, API_CSP));
        return http.build();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain people(HttpSecurity http, PageLogin login) {
        http.authorizeHttpRequests(UrlRules::people);
        login.configure(http);
        http.csrf(Customizer.withDefaults());
        http.headers(headers -> headers(headers, PAGE_CSP));
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, String contentSecurityPolicy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy));
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(permissions ->
                permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));
    }
}

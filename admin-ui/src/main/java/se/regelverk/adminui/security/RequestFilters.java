package se.regelverk.adminui.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.util.EnumSet;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The filters in front of Spring Security, outermost first. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpLimits.class)
class RequestFilters {
    private static final int FIRST = Ordered.HIGHEST_PRECEDENCE;

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestId() {
        var registration = at(FIRST, new RequestIdFilter());
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    @Bean
    FilterRegistrationBean<FailureFilter> failures(ProblemWriter problems, TooLargeAnswer tooLarge) {
        return at(FIRST + 10, new FailureFilter(problems, tooLarge));
    }

    @Bean
    FilterRegistrationBean<LocalHostFilter> localHost(IdentitySettings settings) {
        var registration = at(FIRST + 20, new LocalHostFilter());
        registration.setEnabled(settings.demo());
        return registration;
    }

    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimit(HttpLimits limits, TooLargeAnswer answer) {
        return at(FIRST + 30, new BodyLimitFilter(limits, answer));
    }

    private static <T extends Filter> FilterRegistrationBean<T> at(int order, T filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}

package se.regelverk.adminui.api;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import se.regelverk.adminui.security.ProblemWriter;

/** Places {@link ErrorsAsProblems} inside the filters that log and limit, outside those that let people in. */
@Configuration(proxyBeanMethods = false)
class ApiFilters {
    private static final int AFTER_THE_LIMITS = Ordered.HIGHEST_PRECEDENCE + 50;

    @Bean
    FilterRegistrationBean<ErrorsAsProblems> errorsAsProblems(ProblemWriter problems) {
        var registration = new FilterRegistrationBean<>(new ErrorsAsProblems(problems));
        registration.addUrlPatterns("/api/*");
        registration.setOrder(AFTER_THE_LIMITS);
        return registration;
    }
}

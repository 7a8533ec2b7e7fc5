package se.regelverk.adminui.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.regelverk.engine.library.LibraryConfiguration;

/** Makes today 21 November 2026, whenever the tests run: the amounts they look for are those of that year. */
@TestConfiguration(proxyBeanMethods = false)
class SomeDay {
    private static final Instant NOON = Instant.parse("2026-11-21T11:00:00Z");

    @Bean
    @Primary
    Clock clockOnSomeDay() {
        return Clock.offset(Clock.system(LibraryConfiguration.ZONE), Duration.between(Instant.now(), NOON));
    }
}

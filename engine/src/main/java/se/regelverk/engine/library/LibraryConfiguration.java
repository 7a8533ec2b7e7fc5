package se.regelverk.engine.library;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;

/** The library as a bean, kept up to date, and the way the engine's values lie in the database. */
@Configuration(proxyBeanMethods = false)
public class LibraryConfiguration {
    /** Days begin and end where the city is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return StoredValues.conversions();
    }

    @Bean
    Library library(
            MongoTemplate template,
            ObjectProvider<Seed> seed,
            ObjectProvider<LibraryMetrics> metrics,
            ObjectProvider<Clock> clock) {
        return Library.open(
                template,
                seed.getIfAvailable(Seed::packaged),
                metrics.getIfAvailable(() -> LibraryMetrics.NONE),
                clock(clock).instant());
    }

    @Bean
    Repeated libraryPolling(Library library, ObjectProvider<Clock> clock) {
        return LibraryPolling.of(library, clock(clock));
    }

    private static Clock clock(ObjectProvider<Clock> clock) {
        return clock.getIfAvailable(() -> Clock.system(ZONE));
    }
}

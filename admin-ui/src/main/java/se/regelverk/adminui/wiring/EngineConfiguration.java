package se.regelverk.adminui.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.regelverk.engine.casework.CaseworkConfiguration;
import se.regelverk.engine.change.ChangeConfiguration;
import se.regelverk.engine.impact.ImpactConfiguration;
import se.regelverk.engine.library.LibraryConfiguration;

/** The engine's parts that the application shares. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@Import({LibraryConfiguration.class, ChangeConfiguration.class, CaseworkConfiguration.class, ImpactConfiguration.class})
class EngineConfiguration {
    /** Only controllers and schedulers ask; everything else is given its day. */
    @Bean
    Clock clock() {
        return Clock.system(LibraryConfiguration.ZONE);
    }
}

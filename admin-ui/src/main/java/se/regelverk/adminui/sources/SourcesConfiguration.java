package se.regelverk.adminui.sources;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.regelverk.engine.casework.AnswerSource;
import se.regelverk.engine.form.Prefill;

/** One adapter for every register; which are connected is settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SourceSettings.class)
class SourcesConfiguration {
    private final SourceSettings settings;
    private final ObjectProvider<MoreConnections> more;

    SourcesConfiguration(SourceSettings settings, ObjectProvider<MoreConnections> more) {
        this.settings = settings;
        this.more = more;
    }

    @Bean
    AnswerSource populationRegister() {
        return register(Prefill.Source.POPULATION_REGISTER);
    }

    @Bean
    AnswerSource ssbtek() {
        return register(Prefill.Source.SSBTEK);
    }

    private AnswerSource register(Prefill.Source source) {
        return new HttpRegister(source, () -> connection(source));
    }

    private Optional<Connection> connection(Prefill.Source source) {
        return Optional.ofNullable(settings.sources().get(source.word()))
                .or(() -> more.stream().flatMap(one -> one.to(source).stream()).findFirst());
    }
}

package se.regelverk.adminui.notices;

import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.mail.javamail.JavaMailSender;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.change.law.LawMarks;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.library.Repeated;

/** The two threads of the notices: one that sees what has happened, one that sends letters when there is a mail server. */
@Configuration(proxyBeanMethods = false)
class NoticesConfiguration {
    @Bean
    Noticing noticing(
            Changes changes,
            LawMarks laws,
            Library library,
            Notices notices,
            Outbox outbox,
            MongoTemplate template,
            ObjectProvider<Clock> clock) {
        return new Noticing(changes, laws, library, notices, outbox, template, clock(clock));
    }

    @Bean
    Repeated noticingThread(Noticing noticing, @Value("${regelverk.notices.look:10s}") Duration pause) {
        return new Repeated("noticing", pause, noticing);
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Posting posting(
            Outbox outbox,
            JavaMailSender sender,
            @Value("${regelverk.notices.from:regelverk@localhost}") String from,
            @Value("${regelverk.address:http://localhost:8080}") String address,
            ObjectProvider<Clock> clock) {
        return new Posting(outbox, sender, new Posting.Place(from, address), clock(clock));
    }

    @Bean
    @ConditionalOnProperty("spring.mail.host")
    Repeated postingThread(Posting posting, @Value("${regelverk.notices.look:10s}") Duration pause) {
        return new Repeated("posting", pause, posting);
    }

    private static Clock clock(ObjectProvider<Clock> clock) {
        return clock.getIfAvailable(() -> Clock.system(LibraryConfiguration.ZONE));
    }
}

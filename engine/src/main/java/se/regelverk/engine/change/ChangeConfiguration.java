package se.regelverk.engine.change;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.regelverk.engine.change.law.LawMarks;
import se.regelverk.engine.library.Library;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.library.Repeated;

/** Changes, the council's talk of them and marks on law as beans, and the thread that finishes what was approved. Needs {@link LibraryConfiguration}. */
@Configuration(proxyBeanMethods = false)
public class ChangeConfiguration {
    @Bean
    Changes changes(
            MongoTemplate template, Library library, ObjectProvider<Analysed> analysed, ObjectProvider<Roster> roster) {
        // Asked for when somebody votes: whoever analyses needs the changes first.
        return new Changes(
                template,
                library,
                change -> analysed.stream().anyMatch(one -> one.isTold(change)),
                roster.getIfAvailable(() -> Roster.UNKNOWN));
    }

    @Bean
    Taking taking(Changes changes, Library library) {
        return new Taking(changes, library);
    }

    @Bean
    Council council(MongoTemplate template) {
        return new Council(template);
    }

    @Bean
    LawMarks lawMarks(MongoTemplate template) {
        return new LawMarks(template);
    }

    @Bean
    Repeated activationRecovery(Changes changes, ObjectProvider<Clock> clock) {
        return ActivationRecovery.of(changes, clock.getIfAvailable(() -> Clock.system(LibraryConfiguration.ZONE)));
    }
}

package se.regelverk.engine.impact;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;
import se.regelverk.engine.casework.CaseFiles;
import se.regelverk.engine.change.Analysed;
import se.regelverk.engine.change.Changes;
import se.regelverk.engine.library.LibraryConfiguration;
import se.regelverk.engine.library.Repeated;

/** Analyses as beans, and the thread that takes up those nobody counts. */
@Configuration(proxyBeanMethods = false)
public class ImpactConfiguration {
    @Bean
    StoredImpacts storedImpacts(MongoTemplate template) {
        return new StoredImpacts(template);
    }

    @Bean
    Counting impactCounting(StoredImpacts stored, CaseFiles cases, ObjectProvider<Courtesy> courtesy) {
        return new Counting(stored, cases, courtesy.getIfAvailable(() -> Courtesy.NONE));
    }

    @Bean
    Finishing impactFinishing(StoredImpacts stored, Counting counting, ObjectProvider<Clock> clock) {
        return new Finishing(stored, counting, clock(clock));
    }

    @Bean
    Distribution impactDistribution(
            StoredImpacts stored,
            Counting counting,
            Finishing finishing,
            ObjectProvider<Distribution.Maker> maker,
            ObjectProvider<NodeTime> time) {
        Distribution.Maker own = maker.getIfAvailable();
        var lease = new Lease(stored, time.getIfAvailable(() -> System::nanoTime));
        return own == null ? new OnThisNode(lease, counting, finishing) : own.of(counting, finishing);
    }

    @Bean
    Impacts impacts(
            StoredImpacts stored, Changes changes, CaseFiles cases, Distribution distribution, Counting counting) {
        return new Impacts(stored, changes, new Planning(cases), distribution, counting);
    }

    /** What a council must know before it approves what reaches several areas. */
    @Bean
    Analysed impactTold(Impacts impacts) {
        return change -> impacts.of(change).stream()
                .anyMatch(run -> run.state() == ImpactRun.State.DONE && impacts.isCurrent(run, change));
    }

    @Bean
    Repeated impactRecovery(StoredImpacts stored, Distribution distribution) {
        return ImpactRecovery.of(stored, distribution);
    }

    private static Clock clock(ObjectProvider<Clock> clock) {
        return clock.getIfAvailable(() -> Clock.system(LibraryConfiguration.ZONE));
    }
}

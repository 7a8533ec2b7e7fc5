package se.regelverk.adminui.wiring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.regelverk.engine.assessment.Clocks;
import se.regelverk.engine.library.Library;

/**
 * Builds this month's rule bases beside the first requests: the first build in a process takes half a second, which then no person
 * waits for.
 */
@Component
class WarmUp {
    private final Library library;
    private final Clock clock;

    WarmUp(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        var building = new Thread(this::build, "warm-up");
        building.setDaemon(true);
        building.start();
    }

    private void build() {
        var today = LocalDate.now(clock);
        var clocks = new Clocks(YearMonth.from(today), today, today);
        library.areas().forEach(area -> library.inForce(area, clocks.dayOfVersion())
                .content()
                .ifPresent(found ->
                        library.assessors().of(found.content().elsewhere().pack(), clocks.dayOfContent())));
    }
}

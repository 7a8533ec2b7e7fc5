package se.regelverk.adminui.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import se.regelverk.adminui.security.DemoMode;

/** Makes the demo's cases when the application is up, beside it: nobody waits for them. */
@Component
class DemoStart {
    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);

    private final DemoMode demo;
    private final DemoCases cases;

    DemoStart(DemoMode demo, DemoCases cases) {
        this.demo = demo;
        this.cases = cases;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        if (demo.active()) {
            var making = new Thread(this::make, "demo-cases");
            making.setDaemon(true);
            making.start();
        }
    }

    private void make() {
        try {
            cases.make();
        } catch (DataAccessException stopped) {
            log.info("Demo cases are not complete; the rest are made at the next start");
        }
    }
}

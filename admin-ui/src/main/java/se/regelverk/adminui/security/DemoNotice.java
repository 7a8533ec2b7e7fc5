package se.regelverk.adminui.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ApplicationListener;

/** Says at start that the demo's people can log in, and where to go. */
final class DemoNotice implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(DemoNotice.class);

    private final boolean demo;

    DemoNotice(boolean demo) {
        this.demo = demo;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (demo && ready.getApplicationContext() instanceof ServletWebServerApplicationContext context) {
            var server = context.getWebServer();
            if (server != null) {
                LOG.info("Demo users are active, on this machine only. Open http://127.0.0.1:{}/", server.getPort());
            }
        }
    }
}

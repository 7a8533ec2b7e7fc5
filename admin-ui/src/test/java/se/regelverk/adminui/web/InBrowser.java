package se.regelverk.adminui.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import se.regelverk.adminui.RegelverkApplication;
import se.regelverk.adminui.api.OwnData;

/** The whole application on a port and a store of its own, and a real browser to visit it with. */
@SpringBootTest(classes = RegelverkApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = OwnData.class)
public abstract class InBrowser {
    protected static Optional<Browser> browser = Optional.empty();

    @LocalServerPort
    protected int port;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.find();
        assumeTrue(browser.isPresent(), "No Chromium on this machine");
    }

    @AfterAll
    static void closeBrowser() {
        browser.ifPresent(Browser::close);
    }
}

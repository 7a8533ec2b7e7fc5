package se.regelverk.adminui.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An application on a port, which the subclass chooses, and a real browser to visit it with. */
public abstract class WithBrowser {
    protected static Optional<Browser> browser = Optional.empty();

    @LocalServerPort
    protected int port;

    @BeforeAll
    static void openBrowser() {
        browser = Browser.shared();
        assumeTrue(browser.isPresent(), "No Chromium on this machine");
    }

    @AfterAll
    static void closeWindows() {
        browser.ifPresent(Browser::closeWindows);
    }

    /** Somebody who is logged in, in a browser that runs script or not. */
    protected Visitor visitor(String username, boolean script) {
        return Visitor.as(browser.orElseThrow(), port, username, script);
    }
}

package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Somebody at a browser of their own, logged in to the running application. Every page they come to must fit a wide window and a narrow one,
 * or a wide one at 400 % zoom, and with script satisfy axe, which needs it to run.
 */
public final class Visitor implements AutoCloseable {
    /** A folder for pictures of every page, to look at; none unless it is set. */
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("regelverk.pictures")).map(Path::of);

    private static final int WIDE = 1280;
    private static final int PHONE = 360;
    private static final int NARROW = 320;
    private static final int HIGH = 900;

    private final Page page;
    private final String base;
    private final String username;
    private final boolean script;
    private final int width;
    private int pictures;

    private Visitor(Page page, int port, String username, boolean script, int width) {
        this.page = page;
        this.base = "http://localhost:" + port;
        this.username = username;
        this.script = script;
        this.width = width;
    }

    /** Logs in as one of the demo's people. */
    public static Visitor as(Browser browser, int port, String username) {
        return as(browser, port, username, true);
    }

    /** Logs in as one of the demo's people, in a browser that runs script or not. */
    public static Visitor as(Browser browser, int port, String username, boolean script) {
        return in(new Visitor(browser.open(WIDE, HIGH, script), port, username, script, WIDE));
    }

    /** The same on a narrow screen. */
    public static Visitor narrow(Browser browser, int port, String username) {
        return narrow(browser, port, username, true);
    }

    /** The same on a narrow screen, in a browser that runs script or not. */
    public static Visitor narrow(Browser browser, int port, String username, boolean script) {
        return in(new Visitor(browser.open(PHONE, HIGH, script), port, username, script, PHONE));
    }

    /** The same in a browser that runs no scripts. */
    public static Visitor withoutScript(Browser browser, int port, String username) {
        return as(browser, port, username, false);
    }

    private static Visitor in(Visitor visitor) {
        visitor.page.navigate(visitor.base + "/login");
        visitor.logsIn();
        return visitor;
    }

    /** Fills the login page that is shown, as the same person. */
    public Visitor logsIn() {
        page.fill("#username", username);
        page.fill("#password", "regelverk");
        page.click("main button[type=submit]");
        return this;
    }

    /** Loses the login, as when a session has timed out. */
    public Visitor isLoggedOut() {
        page.context().clearCookies();
        return this;
    }

    public boolean runsScript() {
        return script;
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the application and looks the page through. */
    public Visitor opens(String address) {
        page.navigate(base + address);
        return looks();
    }

    /** Presses a button or follows a link by its text, and looks through the page it leads to. */
    public Visitor follows(String role, String text) {
        page.locator("main " + role)
                .getByText(text, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(false))
                .first()
                .click();
        return looks();
    }

    public Visitor presses(String text) {
        page.locator("main button:visible:not([aria-hidden]):has-text(\"" + text + "\")")
                .first()
                .click();
        return looks();
    }

    public Visitor fills(String id, String text) {
        page.fill("[id=\"" + id + "\"]", text);
        return this;
    }

    public Visitor chooses(String id, String value) {
        page.selectOption("[id=\"" + id + "\"]", value);
        return this;
    }

    public Visitor sees(String text) {
        assertThat(text()).contains(text);
        return this;
    }

    /** What the page says, with ordinary spaces. */
    public String text() {
        return page.innerText("main").replace('\u00a0', ' ');
    }

    /** Looks the page through as it stands. */
    public Visitor looks() {
        page.waitForLoadState();
        if (script) {
            page.waitForSelector("body.js-enabled");
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(page.url())
                    .extracting(Rule::getId, rule -> rule.getNodes().toString())
                    .isEmpty();
        }
        fits(width);
        fits(NARROW);
        page.setViewportSize(width, HIGH);
        return this;
    }

    /** A picture to look at, when there is a folder for them. */
    public static void picture(Page page, String name) {
        PICTURES.ifPresent(folder ->
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png"))));
    }

    private void fits(int pixels) {
        page.setViewportSize(pixels, HIGH);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("%s at %d px", page.url(), pixels)
                .isEqualTo(pixels);
        PICTURES.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve("%s-%02d-%s-%d.png".formatted(username, ++pictures, name(), pixels)))));
    }

    private String name() {
        String address = page.url().replace(base, "").replaceAll("[^a-z0-9]+", "-");
        return address.substring(0, Math.min(60, address.length()));
    }

    @Override
    public void close() {
        page.context().close();
    }
}

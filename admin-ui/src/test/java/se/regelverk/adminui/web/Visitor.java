package se.regelverk.adminui.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Optional;

/** Somebody at a browser of their own, logged in to the running application. Every page they come to must satisfy axe. */
public final class Visitor implements AutoCloseable {
    /** A folder for pictures of every page, to look at; none unless it is set. */
    private static final Optional<Path> PICTURES =
            Optional.ofNullable(System.getProperty("regelverk.pictures")).map(Path::of);

    private final Page page;
    private final String base;
    private final int width;
    private final boolean hasScript;
    private int pictures;

    private Visitor(Page page, int port, int width, boolean hasScript) {
        this.page = page;
        this.base = "http://localhost:" + port;
        this.width = width;
        this.hasScript = hasScript;
    }

    /** Logs in as one of the demo's people. */
    public static Visitor as(Browser browser, int port, String username) {
        return in(new Visitor(browser.open(1280, 900), port, 1280, true), username);
    }

    /** The same on a narrow screen. */
    public static Visitor narrow(Browser browser, int port, String username) {
        return in(new Visitor(browser.open(360, 740), port, 360, true), username);
    }

    /** The same in a browser that runs no scripts. */
    public static Visitor withoutScript(Browser browser, int port, String username) {
        return in(new Visitor(browser.withoutScript(1280, 900), port, 1280, false), username);
    }

    private static Visitor in(Visitor visitor, String username) {
        visitor.page.navigate(visitor.base + "/login");
        visitor.page.fill("#username", username);
        visitor.page.fill("#password", "regelverk");
        visitor.page.click("main button[type=submit]");
        return visitor;
    }

    public Page page() {
        return page;
    }

    /** Opens an address of the application and looks the page through. */
    public Visitor opens(String address) {
        page.navigate(base + address);
        return looksThrough();
    }

    /** Presses a button or follows a link by its text, and looks through the page it leads to. */
    public Visitor follows(String role, String text) {
        page.locator("main " + role)
                .getByText(text, new com.microsoft.playwright.Locator.GetByTextOptions().setExact(false))
                .first()
                .click();
        return looksThrough();
    }

    public Visitor presses(String text) {
        page.locator("main button:visible:has-text(\"" + text + "\")").first().click();
        return looksThrough();
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

    /** Looks a page through that the visitor came to in another way, or of which a part was exchanged. */
    public Visitor looks() {
        return looksThrough();
    }

    private Visitor looksThrough() {
        page.waitForLoadState();
        if (!hasScript) {
            return this;
        }
        page.waitForSelector("body.js-enabled");
        PICTURES.ifPresent(folder -> page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(folder.resolve("%02d-%s.png".formatted(++pictures, name())))));
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(page.url())
                .extracting(Rule::getId, rule -> rule.getNodes().toString())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(page.url())
                .isEqualTo(width);
        return this;
    }

    /** A picture to look at, when there is a folder for them. */
    public static void picture(Page page, String name) {
        PICTURES.ifPresent(folder ->
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png"))));
    }

    private String name() {
        return page.url().replace(base, "").replaceAll("[^a-z0-9]+", "-");
    }

    @Override
    public void close() {
        page.context().close();
    }
}

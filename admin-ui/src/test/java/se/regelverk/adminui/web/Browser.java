package se.regelverk.adminui.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The machine's own Chromium, driven by Playwright: nothing is downloaded. */
public final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Found when the first test wants it, and used by all of them: to start one takes as long as many a test. */
    private static final class Shared {
        private static final Optional<Browser> BROWSER = find();

        static {
            BROWSER.ifPresent(one -> Runtime.getRuntime().addShutdownHook(new Thread(one::close)));
        }
    }

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /**
     * Chromium from the search path, the same for all tests of this process; empty on a machine without one.
     *
     * @throws IllegalStateException if there is none and the environment says {@code CI=true}: there, a skipped test is a lost one
     */
    public static Optional<Browser> shared() {
        return Shared.BROWSER;
    }

    private static Optional<Browser> find() {
        return executable(System.getenv("PATH"), "true".equals(System.getenv("CI")))
                .map(Browser::new);
    }

    static Optional<Path> executable(String searchPath, boolean mustExist) {
        Optional<Path> found = Arrays.stream(searchPath.split(File.pathSeparator))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (mustExist && found.isEmpty()) {
            throw new IllegalStateException(
                    "No Chromium in the search path, and CI=true says that browser tests must run");
        }
        return found;
    }

    /** A window of its own, in CSS pixels. */
    public com.microsoft.playwright.Page open(int width, int height) {
        return open(width, height, true);
    }

    /** A window of its own, in CSS pixels, in which script runs or not. */
    public com.microsoft.playwright.Page open(int width, int height, boolean script) {
        return chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setJavaScriptEnabled(script))
                .newPage();
    }

    /** A window of its own that runs no script of the page, as when a network filter has taken it away. */
    public com.microsoft.playwright.Page withoutScript(int width, int height) {
        return open(width, height, false);
    }

    /** Closes every window, and forgets what was stored in them. */
    void closeWindows() {
        chromium.contexts().forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        playwright.close();
    }
}

package fr.jalon.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all browser tests share: one platform, one browser, and the sessions of those who have signed in. */
final class BrowserRun implements AutoCloseable {

    /** Debian's browser: nothing is downloaded. */
    static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** Long enough for a machine that does other work too; a test that passes never waits for it. */
    static final double PATIENCE = Double.parseDouble(System.getProperty("jalon.patience", "30000"));

    /** Names a platform that runs already, to try tests in seconds; without it one is started. */
    private static final Optional<String> RUNNING = Optional.ofNullable(System.getProperty("jalon.address"));

    private final Optional<ServedPlatform> platform;
    private final String address;
    private final Playwright playwright;
    private final Browser browser;
    private final Map<Person, String> sessions = new EnumMap<>(Person.class);

    BrowserRun() {
        platform = RUNNING.isPresent() ? Optional.empty() : Optional.of(ServedPlatform.start());
        address = RUNNING.orElseGet(() -> platform.orElseThrow().address());
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(QUIET));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    String address() {
        return address;
    }

    Browser browser() {
        return browser;
    }

    /** Cookies of each person's open session, as the browser stores them. */
    Map<Person, String> sessions() {
        return sessions;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
        platform.ifPresent(ServedPlatform::close);
    }
}

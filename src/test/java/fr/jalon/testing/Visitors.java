package fr.jalon.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import fr.jalon.launcher.demo.DemoAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The people who use the application during one test, each in a browser context of their own. */
public final class Visitors {

    /** A counsellor's screen. */
    public static final int DESK_WIDTH = 1440;

    private static final int DESK_HEIGHT = 900;
    private static final Path FAILURES = Path.of("target", "browser-failures");

    private final BrowserRun run;
    private final List<BrowserContext> contexts = new ArrayList<>();

    Visitors(BrowserRun run) {
        this.run = run;
    }

    /** Where the platform answers, without a slash at the end. */
    public String address() {
        return run.address();
    }

    /** Somebody without an account, before a blank page. */
    public Page anybody() {
        return open(null).newPage();
    }

    /** A person signed in earlier in the run, or now; before a blank page. */
    public Page signedIn(Person person) {
        String session = run.sessions().get(person);
        if (session == null) {
            Page page = signIn(person);
            run.sessions().put(person, page.context().storageState());
            return page;
        }
        return open(session).newPage();
    }

    /** A person who signs in now, on the first page they get. */
    public Page signIn(Person person) {
        Page page = anybody();
        page.navigate("/sign-in.xhtml");
        fillSignIn(page, person);
        page.getByRole(AriaRole.BUTTON, named("Se connecter")).click();
        enterWorkspace(page, person);
        return page;
    }

    /** Fills the sign-in form that the page shows. */
    public static void fillSignIn(Page page, Person person) {
        page.getByLabel("Adresse de messagerie").fill(person.mail());
        page.getByLabel("Mot de passe").fill(DemoAccounts.PASSWORD);
    }

    /** Chooses the workspace where the person has several, and waits for its first page. */
    public static void enterWorkspace(Page page, Person person) {
        if (person.workspace() != null) {
            page.getByRole(AriaRole.LISTITEM)
                    .filter(new Locator.FilterOptions().setHasText(person.workspace()))
                    .getByRole(AriaRole.BUTTON)
                    .click();
        }
        page.waitForURL(Pattern.compile(".*/(casework|labelling|oversight|profile|register|administration)/.*"));
    }

    /** A session whose owner has ended it is not to be used again. */
    public void forget(Person person) {
        run.sessions().keySet().removeIf(known -> known.mail().equals(person.mail()));
    }

    /** Chooses the language of the pages that this context opens from now on. */
    public void speak(Page page, String language) {
        page.context().addCookies(List.of(new Cookie("lang", language).setUrl(address())));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private BrowserContext open(String session) {
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setBaseURL(run.address())
                .setViewportSize(DESK_WIDTH, DESK_HEIGHT)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setReducedMotion(ReducedMotion.REDUCE);
        if (session != null) {
            options.setStorageState(session);
        }
        BrowserContext context = run.browser().newContext(options);
        context.setDefaultTimeout(BrowserRun.PATIENCE);
        contexts.add(context);
        return context;
    }

    /** What every open page looked like when the test failed. */
    void keepEvidence(String test) {
        String name = test.replaceAll("[^\\p{Alnum}-]+", "_");
        int number = 0;
        for (Page page :
                contexts.stream().flatMap(context -> context.pages().stream()).toList()) {
            number++;
            try {
                Files.createDirectories(FAILURES);
                Files.writeString(FAILURES.resolve(name + "-" + number + ".html"), page.content());
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FAILURES.resolve(name + "-" + number + ".png"))
                        .setFullPage(true));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (PlaywrightException gone) {
                continue; // a page that has crashed leaves no picture
            }
        }
    }

    void leave() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }
}

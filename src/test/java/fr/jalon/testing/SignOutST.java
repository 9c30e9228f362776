package fr.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stays on a device after its user has gone. */
@ExtendWith(Browsing.class)
class SignOutST {
    private static final String DRAFTS =
            "Object.keys(window.localStorage).filter(key => key.startsWith('jalon.draft.')).length";

    @Test
    void who_signs_out_leaves_nothing_typed_on_the_device(Visitors visitors) {
        Page page = withDraft(visitors);
        page.locator("details.j-drop:has(#signOut) > summary").click();
        page.locator("#signOut input[type=submit]").click();
        gone(page);
    }

    @Test
    void nor_does_who_ends_every_session(Visitors visitors) {
        Page page = withDraft(visitors);
        page.navigate("/profile/profile.xhtml");
        assertThat(page.evaluate(DRAFTS)).isEqualTo(1);
        page.locator("[id='everywhere:signOutEverywhere']").click();
        gone(page);
        visitors.forget(Person.QUALITY_LEAD);
    }

    /** On a criterion, with a text that could not be sent. */
    private static Page withDraft(Visitors visitors) {
        Page page = visitors.signIn(Person.QUALITY_LEAD);
        page.onDialog(Dialog::accept);
        page.navigate("/labelling/diagnosis/list.xhtml");
        page.locator("#diagnoses a").first().click();
        page.route(Pattern.compile(".*/api/v1/self-diagnoses/.*"), Route::abort);
        page.locator("[id='score:weaknesses']").fill("Rien de ceci ne doit rester");
        page.waitForFunction(DRAFTS + " === 1");
        return page;
    }

    private static void gone(Page page) {
        page.waitForURL(Pattern.compile(".*/sign-in\\.xhtml.*"));
        assertThat(page.evaluate(DRAFTS)).isEqualTo(0);
    }
}

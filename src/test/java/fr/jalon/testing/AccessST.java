package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may open what, tried with the addresses that somebody else sees. */
@ExtendWith(Browsing.class)
class AccessST {

    private static final List<Integer> REFUSED = List.of(403, 404);
    private static final String CONTENT = "#evidence a[href*='/content']";
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in\\.xhtml.*");

    @Test
    void a_young_persons_file_opens_for_nobody_of_another_mission(Visitors visitors) {
        Page own = visitors.signedIn(Person.COUNSELLOR);
        Locator file = firstLink(own, "/casework/person/list.xhtml", "#people a[href*='file.xhtml?id=']");
        String name = file.innerText();
        String address = "/casework/file/" + file.getAttribute("href").replaceAll(".*/", "");
        for (Person stranger : List.of(Person.NEIGHBOUR, Person.LABEL_OFFICER, Person.AUDITOR, Person.ADMINISTRATOR)) {
            Page page = visitors.signedIn(stranger);
            assertRefused(page, address, name);
            assertRefused(page, address.replace("/casework/file/file", "/casework/person/edit"), name);
            assertRefused(page, address.replace("/casework/file/file", "/casework/programme/diagnosis"), name);
            assertRefused(page, address.replace("/casework/file/file", "/casework/programme/contract"), name);
        }
    }

    @Test
    void a_self_diagnosis_opens_for_nobody_of_another_mission(Visitors visitors) {
        Page own = visitors.signedIn(Person.QUALITY_LEAD);
        String address = "/labelling/diagnosis/"
                + firstLink(own, "/labelling/diagnosis/list.xhtml", "#diagnoses a")
                        .getAttribute("href");
        assertThat(own.navigate(address).status()).isEqualTo(200);
        assertRefused(visitors.signedIn(Person.NEIGHBOUR), address, "Lisieux");
        assertRefused(visitors.signedIn(Person.COMMISSION_MEMBER), address, "Lisieux");
    }

    @Test
    void evidence_is_not_delivered_to_another_mission(Visitors visitors) {
        String address = attachedFile(visitors);
        APIResponse refused = visitors.signedIn(Person.NEIGHBOUR).request().get(address);
        assertThat(refused.status()).isIn(REFUSED);
        assertThat(refused.headers().get("content-type")).contains("problem+json");
        assertThat(visitors.anybody().request().get(address).status()).isEqualTo(401);
    }

    /** A file of Lisieux: its self-diagnosis still takes one, or the main job has left one before submitting it. */
    private static String attachedFile(Visitors visitors) {
        Page own = visitors.signedIn(Person.DIRECTOR);
        firstLink(own, "/labelling/diagnosis/list.xhtml", "#diagnoses a").click();
        assertThat(own.locator("#evidence")).isVisible();
        if (own.locator("[id='file-form']").count() == 0) {
            String welcome = own.locator("nav.j-tree a", new Page.LocatorOptions().setHasText("5.1 "))
                    .getAttribute("href");
            own.navigate("/labelling/diagnosis/" + welcome);
        } else if (own.locator(CONTENT).count() == 0) {
            attach(own);
        }
        String address = own.locator(CONTENT).first().getAttribute("href");
        assertThat(own.request().get(address).status()).isEqualTo(200);
        return address;
    }

    private static void attach(Page page) {
        Locator form = Hand.unfold(page, "Joindre un fichier");
        form.getByLabel("Fichier")
                .setInputFiles(new FilePayload("essai.txt", "text/plain", "Essai".getBytes(StandardCharsets.UTF_8)));
        form.getByLabel("Titre").fill("Pièce d’essai");
        form.getByLabel("Date de la preuve")
                .fill(LocalDate.now(ZoneId.of("Europe/Paris")).toString());
        Hand.press(form, "Joindre");
        Hand.sees(page, "est jointe");
    }

    @Test
    void an_audit_opens_for_its_own_pair_only(Visitors visitors) {
        Page office = visitors.signedIn(Person.LABEL_OFFICE);
        office.navigate("/labelling/audit/list.xhtml");
        Page peer = visitors.signedIn(Person.PEER);
        peer.navigate("/labelling/audit/list.xhtml");
        List<String> own = ids(peer);
        String other = ids(office).stream()
                .filter(id -> !own.contains(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The demonstration has no audit by another pair"));
        assertRefused(peer, "/labelling/audit/audit.xhtml?id=" + other, "Constats");
        assertRefused(
                visitors.signedIn(Person.QUALITY_LEAD), "/labelling/audit/findings.xhtml?id=" + other, "Constats");
    }

    private static List<String> ids(Page page) {
        return page.locator("#audits a[href*='id=']").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*id=", ""))
                .toList();
    }

    @Test
    void the_associations_label_officer_opens_no_casework_page(Visitors visitors) {
        Page page = visitors.signedIn(Person.LABEL_OFFICER);
        assertThat(WebPages.addresses().stream().filter(address -> address.startsWith("/casework/")))
                .isNotEmpty()
                .allSatisfy(address ->
                        assertThat(page.navigate(address).status()).as(address).isIn(REFUSED));
    }

    @Test
    void the_administrators_pages_open_for_nobody_else_and_no_other_page_opens_for_them(Visitors visitors) {
        for (Person other : List.of(Person.DIRECTOR, Person.LABEL_OFFICER, Person.LABEL_OFFICE, Person.AUDITOR)) {
            Page page = visitors.signedIn(other);
            assertThat(pagesOf("/administration/")).isNotEmpty().allSatisfy(address -> assertThat(
                            page.navigate(address).status())
                    .as(other + " " + address)
                    .isIn(REFUSED));
        }
        Page administrator = visitors.signedIn(Person.ADMINISTRATOR);
        for (String area : List.of("/casework/", "/labelling/", "/oversight/")) {
            assertThat(pagesOf(area)).isNotEmpty().allSatisfy(address -> assertThat(
                            administrator.navigate(address).status())
                    .as(address)
                    .isIn(REFUSED));
        }
    }

    private static List<String> pagesOf(String area) {
        return WebPages.addresses().stream()
                .filter(address -> address.startsWith(area))
                .toList();
    }

    @Test
    void the_journal_says_from_where_as_the_proxy_tells(Visitors visitors) {
        Page page = visitors.anybody();
        page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "192.0.2.66, 198.51.100.23"));
        page.navigate("/sign-in.xhtml");
        Visitors.fillSignIn(page, Person.ADMINISTRATOR);
        Hand.press(page, "Se connecter");
        Visitors.enterWorkspace(page, Person.ADMINISTRATOR);
        page.navigate("/administration/journal/list.xhtml?list=sign_ins");
        assertThat(page.locator("#journal")).containsText("198.51.100.23");
        Locator entry = page.locator("#journal tbody tr").first();
        assertThat(entry).containsText("Entrée dans un espace de travail");
        assertThat(entry).not().containsText("Adresse inconnue");
        assertThat(page.locator("#journal")).not().containsText("192.0.2.66");
    }

    @Test
    void signing_out_everywhere_ends_the_session_on_another_device(Visitors visitors) {
        Page office = visitors.signIn(Person.RECEPTION);
        Page home = visitors.signIn(Person.RECEPTION);
        visitors.forget(Person.RECEPTION);
        home.navigate("/profile/profile.xhtml");
        home.locator("#main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Se déconnecter partout"))
                .click();
        home.waitForURL(SIGN_IN);
        office.navigate("/casework/person/list.xhtml");
        assertThat(office).hasURL(SIGN_IN);
    }

    @Test
    void the_session_has_a_new_name_after_sign_in(Visitors visitors) {
        Page page = visitors.anybody();
        page.navigate("/sign-in.xhtml");
        String before = session(page);
        Visitors.fillSignIn(page, Person.COUNSELLOR);
        Hand.press(page, "Se connecter");
        Visitors.enterWorkspace(page, Person.COUNSELLOR);
        assertThat(session(page)).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void the_cookie_of_the_session_is_for_our_pages_alone_and_secure_over_https(Visitors visitors) {
        assertThat(cookieBy(visitors, "https"))
                .containsIgnoringCase("; Secure")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax");
        assertThat(cookieBy(visitors, "http"))
                .doesNotContainIgnoringCase("; Secure")
                .containsIgnoringCase("; HttpOnly")
                .containsIgnoringCase("; SameSite=Lax");
    }

    /** The session cookie that a visitor gets whom the proxy says to have come by that protocol. */
    private static String cookieBy(Visitors visitors, String protocol) {
        APIResponse answer = visitors.anybody()
                .request()
                .get("/sign-in.xhtml", RequestOptions.create().setHeader("X-Forwarded-Proto", protocol));
        return answer.headersArray().stream()
                .filter(header -> header.name.equalsIgnoreCase("Set-Cookie") && header.value.startsWith("JALON="))
                .map(header -> header.value)
                .findFirst()
                .orElse("no cookie");
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JALON"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    @Test
    void a_form_that_has_expired_says_so(Visitors visitors) {
        Page page = visitors.signedIn(Person.COUNSELLOR);
        page.navigate("/profile/profile.xhtml");
        page.evaluate("() => document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]')"
                + ".forEach(state => state.value = '1:1')");
        page.locator("[id='newToken:createToken']").click();
        Hand.seesTitle(page, "Votre session s’est terminée");
    }

    @Test
    void answers_tell_the_browser_to_run_our_scripts_only(Visitors visitors) {
        Response response = visitors.signedIn(Person.COUNSELLOR).navigate("/casework/workspace/today.xhtml");
        Map<String, String> headers = response.headers();
        assertThat(headers.get("x-frame-options")).isEqualTo("DENY");
        assertThat(headers.get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(headers.get("referrer-policy")).isEqualTo("same-origin");
        assertThat(headers.get("strict-transport-security")).contains("max-age=");
        assertThat(headers.get("content-security-policy")).contains("frame-ancestors 'none'", "object-src 'none'");
        assertThat(scripts(headers.get("content-security-policy")))
                .contains("'self'")
                .doesNotContain("'unsafe-inline'")
                .doesNotContain("'unsafe-eval'");
    }

    @Test
    void what_is_refused_before_any_page_is_protected_too(Visitors visitors) {
        APIResponse refused = visitors.anybody().request().get("/api/v1/people");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.headers().get("x-frame-options")).isEqualTo("DENY");
        assertThat(refused.headers().get("content-security-policy")).contains("default-src 'none'");
    }

    @Test
    void a_page_of_refusal_is_protected_like_any_other(Visitors visitors) {
        Page page = visitors.signedIn(Person.LABEL_OFFICER);
        for (String address : List.of("/casework/person/list.xhtml", "/casework/nothing.xhtml", "/nothing")) {
            Map<String, String> headers = page.navigate(address).headers();
            assertThat(headers.get("x-frame-options")).as(address).isEqualTo("DENY");
            assertThat(headers.get("content-security-policy")).as(address).contains("script-src 'self'");
            assertThat(page.locator("h1")).isVisible();
        }
    }

    private static String scripts(String policy) {
        return List.of(policy.split(";")).stream()
                .map(String::strip)
                .filter(directive -> directive.startsWith("script-src"))
                .findFirst()
                .orElse("");
    }

    private static Locator firstLink(Page page, String address, String link) {
        page.navigate(address);
        return page.locator(link).first();
    }

    private static void assertRefused(Page page, String address, String secret) {
        assertThat(page.navigate(address).status()).as(address).isIn(REFUSED);
        assertThat(page.locator("main").innerText()).doesNotContain(secret);
    }
}

package fr.jalon.shared.web;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.Role;
import fr.jalon.identity.SignedIn;
import fr.jalon.shared.i18n.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the frame of a page shows: who is there, in which workspace, in which language. */
@Named
@RequestScoped
public class Shell {

    static final String LANGUAGE = "lang";

    private final Actor actor;
    private final HttpServletRequest request;

    @Inject
    Shell(Actor actor, HttpServletRequest request) {
        this.actor = actor;
        this.request = request;
    }

    Shell() {
        this(null, null);
    }

    /** The reader's language: as just asked, as chosen before, French otherwise. */
    public Locale getLocale() {
        return Texts.supported(
                Optional.ofNullable(request.getParameter(LANGUAGE)).orElseGet(this::remembered));
    }

    private String remembered() {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(LANGUAGE))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Address of this page in the other language. */
    public String getLanguageSwitchHref() {
        return "?" + LANGUAGE + "=" + getOtherLanguage();
    }

    public String getOtherLanguage() {
        return getLocale().equals(Locale.FRENCH) ? "en" : "fr";
    }

    /** Whether the people and their data are invented: said on top of every page. */
    public boolean isDemonstration() {
        return ConfigProvider.getConfig()
                .getOptionalValue("jalon.demo", Boolean.class)
                .orElse(false);
    }

    public boolean isSignedIn() {
        return actor.isSignedIn();
    }

    public String getWorkspaceName() {
        return actor.signedIn().map(SignedIn::structureName).orElse("");
    }

    /** Code of the structure whose workspace is open, or null. */
    public String getStructureCode() {
        return actor.signedIn().map(someone -> someone.structure().value()).orElse(null);
    }

    /** Whether it is a mission's: an association and the union have no case files, and no network above them. */
    public boolean isMission() {
        return actor.signedIn().map(someone -> someone.structure().isMission()).orElse(false);
    }

    /** Whether the actor brings evidence and carries actions: for what a page shows. */
    public boolean isContributingToQuality() {
        return actor.has(QualityCircle.CONTRIBUTORS);
    }

    /** Whether the actor leads the structure's own quality work: for what a page shows. */
    public boolean isLeadingQuality() {
        return actor.has(QualityCircle.LEADS);
    }

    public String getPersonName() {
        return actor.isSignedIn() ? actor.name() : "";
    }

    /** The roles held here, in words. */
    public String getRoleLabel() {
        return roleLabels(actor.roles());
    }

    /** Roles in words. */
    public String roleLabels(Collection<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> Texts.text(getLocale(), "role." + role.name()))
                .collect(Collectors.joining(", "));
    }

    /** Whether another workspace can be chosen: offered to everybody signed in, as the choice page tells. */
    public boolean isSeveralWorkspaces() {
        return actor.isSignedIn();
    }

    /** Ends this session and leads to the sign-in. */
    public String signOut() {
        request.getSession().invalidate();
        return "/sign-in.xhtml?faces-redirect=true";
    }

    /** Whether the actor holds the role: for what a page shows. */
    public boolean has(String role) {
        return actor.has(Role.valueOf(role));
    }
}

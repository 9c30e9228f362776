package fr.jalon.shared.web;

import static fr.jalon.identity.Role.ANALYST;
import static fr.jalon.identity.Role.AUDITOR;
import static fr.jalon.identity.Role.COMMISSION_MEMBER;
import static fr.jalon.identity.Role.COUNSELLOR;
import static fr.jalon.identity.Role.DIRECTOR;
import static fr.jalon.identity.Role.EMPLOYER_OFFICER;
import static fr.jalon.identity.Role.LABEL_OFFICE;
import static fr.jalon.identity.Role.LABEL_OFFICER;
import static fr.jalon.identity.Role.NETWORK_OFFICER;
import static fr.jalon.identity.Role.PLATFORM_ADMINISTRATOR;
import static fr.jalon.identity.Role.QUALITY_LEAD;
import static fr.jalon.identity.Role.RECEPTION;
import static fr.jalon.identity.Role.TEAM_LEAD;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.i18n.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** The navigation of each role; its first entry is where the role starts. */
@Named
@RequestScoped
public class Navigation {

    /** One entry as the page shows it. */
    public record Entry(String href, String icon, String label, boolean current, int count) {}

    private record Place(String folder, String page, String icon, String key, Role... roles) {

        /** Whether the page belongs here: a file and its programmes belong to the young people. */
        boolean holds(String page) {
            return switch (folder) {
                case "/casework/agenda/" -> page.startsWith(folder) || page.startsWith("/casework/site/");
                case "/labelling/improvement/" ->
                    page.startsWith(folder)
                            || page.startsWith("/labelling/project/")
                            || page.startsWith("/labelling/review/");
                case "/casework/person/" ->
                    page.startsWith("/casework/") && OTHERS_OF_CASEWORK.stream().noneMatch(page::startsWith);
                default -> page.startsWith(folder);
            };
        }
    }

    /** Folders of the case files that are not about one young person. */
    private static final List<String> OTHERS_OF_CASEWORK =
            List.of("/casework/workspace/", "/casework/agenda/", "/casework/site/", "/casework/transfer/");

    private static final List<Place> PLACES = List.of(
            new Place(
                    "/casework/workspace/",
                    "today.xhtml",
                    "home",
                    "nav.today",
                    COUNSELLOR,
                    RECEPTION,
                    TEAM_LEAD,
                    DIRECTOR),
            new Place(
                    "/casework/person/",
                    "list.xhtml",
                    "users",
                    "nav.people",
                    COUNSELLOR,
                    RECEPTION,
                    TEAM_LEAD,
                    DIRECTOR),
            new Place(
                    "/casework/agenda/",
                    "week.xhtml",
                    "calendar",
                    "nav.agenda",
                    COUNSELLOR,
                    RECEPTION,
                    TEAM_LEAD,
                    DIRECTOR),
            new Place(
                    "/casework/transfer/",
                    "list.xhtml",
                    "arrow-right-arrow-left",
                    "nav.transfers",
                    COUNSELLOR,
                    TEAM_LEAD,
                    DIRECTOR),
            new Place(
                    "/labelling/diagnosis/",
                    "list.xhtml",
                    "check-square",
                    "nav.diagnosis",
                    QUALITY_LEAD,
                    DIRECTOR,
                    TEAM_LEAD,
                    COUNSELLOR,
                    EMPLOYER_OFFICER,
                    RECEPTION),
            new Place(
                    "/labelling/improvement/",
                    "list.xhtml",
                    "flag",
                    "nav.improvement",
                    QUALITY_LEAD,
                    DIRECTOR,
                    TEAM_LEAD,
                    COUNSELLOR),
            new Place("/labelling/evidence/", "list.xhtml", "folder-open", "nav.evidence", QUALITY_LEAD, TEAM_LEAD),
            new Place(
                    "/oversight/board/",
                    "board.xhtml",
                    "th-large",
                    "nav.board",
                    LABEL_OFFICER,
                    NETWORK_OFFICER,
                    ANALYST),
            new Place(
                    "/labelling/audit/",
                    "list.xhtml",
                    "verified",
                    "nav.audits",
                    AUDITOR,
                    LABEL_OFFICE,
                    QUALITY_LEAD,
                    DIRECTOR),
            new Place(
                    "/labelling/reference/",
                    "list.xhtml",
                    "book",
                    "nav.references",
                    LABEL_OFFICE,
                    COMMISSION_MEMBER,
                    LABEL_OFFICER,
                    AUDITOR,
                    QUALITY_LEAD),
            new Place(
                    "/oversight/network/",
                    "support.xhtml",
                    "comments",
                    "nav.network",
                    LABEL_OFFICER,
                    NETWORK_OFFICER,
                    QUALITY_LEAD,
                    DIRECTOR),
            new Place("/labelling/decision/", "list.xhtml", "star", "nav.decisions", COMMISSION_MEMBER, LABEL_OFFICE),
            new Place("/oversight/network/", "practices.xhtml", "comments", "nav.network", LABEL_OFFICE),
            new Place("/administration/structure/", "list.xhtml", "building", "nav.structures", PLATFORM_ADMINISTRATOR),
            new Place("/administration/account/", "list.xhtml", "users", "nav.accounts", PLATFORM_ADMINISTRATOR),
            new Place("/administration/journal/", "list.xhtml", "history", "nav.journal", PLATFORM_ADMINISTRATOR));

    private final Actor actor;
    private final Shell shell;
    private final HttpServletRequest request;
    private final Instance<NavigationCount> counts;
    private List<Entry> entries;

    @Inject
    Navigation(Actor actor, Shell shell, HttpServletRequest request, @Any Instance<NavigationCount> counts) {
        this.actor = actor;
        this.shell = shell;
        this.request = request;
        this.counts = counts;
    }

    Navigation() {
        this(null, null, null, null);
    }

    /** The entries of the actor's roles, with how many things wait there; counted once. */
    public List<Entry> getEntries() {
        if (entries == null) {
            entries = entries();
        }
        return entries;
    }

    private int count(Place place) {
        return counts.stream()
                .filter(count -> count.folder().equals(place.folder()))
                .mapToInt(NavigationCount::count)
                .sum();
    }

    private List<Entry> entries() {
        String here = request.getServletPath();
        return PLACES.stream()
                .filter(place -> actor.has(place.roles()))
                .map(place -> new Entry(
                        request.getContextPath() + place.folder() + place.page(),
                        place.icon(),
                        Texts.text(shell.getLocale(), place.key()),
                        place.holds(here),
                        count(place)))
                .toList();
    }

    /** Where the search box asks: among the young people, for those who work with them; else nowhere. */
    public String getSearch() {
        return actor.has(COUNSELLOR, RECEPTION, TEAM_LEAD, DIRECTOR) ? "/casework/search" : null;
    }

    /** Where the actor starts after sign-in. */
    public String getHome() {
        return PLACES.stream()
                .filter(place -> Arrays.stream(place.roles()).anyMatch(actor.roles()::contains))
                .findFirst()
                .map(place -> place.folder() + place.page())
                .orElse("/profile/profile.xhtml");
    }
}

package fr.jalon.shared.web;

import static fr.jalon.identity.Role.ANALYST;
import static fr.jalon.identity.Role.AUDITOR;
import static fr.jalon.identity.Role.COMMISSION_MEMBER;
import static fr.jalon.identity.Role.COUNSELLOR;
import static fr.jalon.identity.Role.DIRECTOR;
import static fr.jalon.identity.Role.EMPLOYER_OFFICER;
import static fr.jalon.identity.Role.LABEL_OFFICE;
import static fr.jalon.identity.Role.LABEL_OFFICER;
import static fr.jalon.identity.Role.NETWORK_DIRECTOR;
import static fr.jalon.identity.Role.NETWORK_OFFICER;
import static fr.jalon.identity.Role.NETWORK_QUALITY_LEAD;
import static fr.jalon.identity.Role.PLATFORM_ADMINISTRATOR;
import static fr.jalon.identity.Role.QUALITY_LEAD;
import static fr.jalon.identity.Role.RECEPTION;
import static fr.jalon.identity.Role.TEAM_LEAD;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The navigation of each role; its first entry is where the role starts. */
@Named
@RequestScoped
public class Navigation {

    /**
     * One entry as the page shows it.
     *
     * @param heading what it and those after it are about, where it is the first of them; else null
     */
    public record Entry(String href, String icon, String label, boolean current, int count, String heading) {}

    private record Place(String folder, String page, String icon, String key, Role... roles) {

        /** Whether it is of the own quality work of an association or the union, apart from what they do for others. */
        boolean own() {
            return key.startsWith(OWN + '.');
        }

        /** Whether it is the national union's alone: associations have a role of the same name. */
        boolean national() {
            return folder.equals("/oversight/national/");
        }

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

    private static final String OWN = "nav.own";

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
            own("/labelling/diagnosis/", "check-square", "nav.own.diagnosis"),
            own("/labelling/improvement/", "flag", "nav.own.improvement"),
            own("/labelling/evidence/", "folder-open", "nav.own.evidence"),
            new Place(
                    "/labelling/audit/",
                    "list.xhtml",
                    "verified",
                    "nav.audits",
                    AUDITOR,
                    LABEL_OFFICE,
                    QUALITY_LEAD,
                    DIRECTOR),
            new Place("/labelling/auditor/", "list.xhtml", "id-card", "nav.auditors", LABEL_OFFICE),
            new Place("/labelling/assignment/", "list.xhtml", "calendar-plus", "nav.plans", LABEL_OFFICE),
            new Place("/labelling/auditor/", "own.xhtml", "id-card", "nav.ownAuditor", AUDITOR),
            new Place(
                    "/labelling/reference/",
                    "list.xhtml",
                    "book",
                    "nav.references",
                    LABEL_OFFICE,
                    COMMISSION_MEMBER,
                    LABEL_OFFICER,
                    AUDITOR,
                    QUALITY_LEAD,
                    NETWORK_DIRECTOR,
                    NETWORK_QUALITY_LEAD),
            new Place(
                    "/oversight/network/",
                    "support.xhtml",
                    "comments",
                    "nav.network",
                    LABEL_OFFICER,
                    NETWORK_OFFICER,
                    QUALITY_LEAD,
                    DIRECTOR),
            new Place("/labelling/commission/", "list.xhtml", "star", "nav.decisions", COMMISSION_MEMBER, LABEL_OFFICE),
            new Place("/labelling/label/", "list.xhtml", "star-fill", "nav.labels", LABEL_OFFICE),
            new Place("/labelling/label/", "own.xhtml", "star", "nav.ownLabel", QUALITY_LEAD, DIRECTOR),
            new Place("/labelling/calibration/", "auditors.xhtml", "sliders-h", "nav.calibration", LABEL_OFFICE),
            new Place("/labelling/calibration/", "own.xhtml", "sliders-h", "nav.ownCalibration", AUDITOR),
            new Place(
                    "/oversight/national/",
                    "dashboard.xhtml",
                    "chart-bar",
                    "nav.national",
                    LABEL_OFFICE,
                    NETWORK_DIRECTOR),
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

    /** What waits is in the workspace of the structure: elsewhere, as on one's own profile, nothing is counted. */
    private boolean isCounting() {
        return Workspace.isEntered()
                && actor.signedIn()
                        .filter(someone -> Workspace.current().equals(someone.workspace()))
                        .isPresent();
    }

    private int count(Place place) {
        if (!isCounting()) {
            return 0;
        }
        return counts.stream()
                .filter(count -> count.folder().equals(place.folder()))
                .mapToInt(NavigationCount::count)
                .sum();
    }

    private boolean isUnion() {
        return StructureCode.NATIONAL_UNION.equals(actor.structureCode());
    }

    private static Place own(String folder, String icon, String key) {
        return new Place(
                folder,
                "list.xhtml",
                icon,
                key,
                NETWORK_QUALITY_LEAD,
                NETWORK_DIRECTOR,
                LABEL_OFFICER,
                NETWORK_OFFICER,
                ANALYST);
    }

    /** What is done for others first, then the own quality work, each under its heading where there are both. */
    private List<Entry> entries() {
        Map<Boolean, List<Place>> places = PLACES.stream()
                .filter(place -> actor.has(place.roles()) && (!place.national() || isUnion()))
                .collect(Collectors.partitioningBy(Place::own));
        boolean both = places.values().stream().noneMatch(List::isEmpty);
        List<Entry> all = new ArrayList<>();
        for (boolean own : new boolean[] {false, true}) {
            String heading = both ? Texts.text(shell.getLocale(), own ? OWN : "nav.others") : null;
            for (Place place : places.get(own)) {
                all.add(entry(place, heading));
                heading = null;
            }
        }
        return List.copyOf(all);
    }

    private Entry entry(Place place, String heading) {
        return new Entry(
                request.getContextPath() + place.folder() + place.page(),
                place.icon(),
                Texts.text(shell.getLocale(), place.key()),
                place.holds(request.getServletPath()),
                count(place),
                heading);
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

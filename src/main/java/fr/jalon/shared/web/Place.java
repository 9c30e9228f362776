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

import fr.jalon.identity.Role;
import java.util.List;

/** A place of the navigation: a folder of pages, where it begins, and the roles that find it there. */
record Place(String folder, String page, String icon, String key, Role... roles) {

    /** The heading of the own quality work of an association or the union. */
    static final String OWN = "nav.own";

    /** Folders of the case files that are not about one young person. */
    private static final List<String> OTHERS_OF_CASEWORK =
            List.of("/casework/workspace/", "/casework/agenda/", "/casework/site/", "/casework/transfer/");

    private static final List<String> PAGES_OF_AUDITS = List.of(
            "/labelling/audit/",
            "/labelling/assessment/",
            "/labelling/visit/",
            "/labelling/reply/",
            "/labelling/report/");

    /** Every place, in the order of the navigation. */
    static final List<Place> ALL = List.of(
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
            new Place(
                    "/labelling/campaign/",
                    "list.xhtml",
                    "megaphone",
                    "nav.campaigns",
                    LABEL_OFFICE,
                    LABEL_OFFICER,
                    NETWORK_OFFICER,
                    ANALYST,
                    NETWORK_DIRECTOR),
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
            case "/labelling/audit/" -> PAGES_OF_AUDITS.stream().anyMatch(page::startsWith);
            case "/labelling/improvement/" ->
                page.startsWith(folder)
                        || page.startsWith("/labelling/project/")
                        || page.startsWith("/labelling/review/");
            case "/casework/person/" ->
                page.startsWith("/casework/") && OTHERS_OF_CASEWORK.stream().noneMatch(page::startsWith);
            default -> page.startsWith(folder);
        };
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
}

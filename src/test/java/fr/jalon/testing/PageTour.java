package fr.jalon.testing;

import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who opens each page, and the link that leads to it where its address needs an identifier. */
final class PageTour {

    /** Named by the young person whose situation it is. */
    private static final String SITUATION = "/casework/situation/edit.xhtml";

    /** Named by the young person for whom it is. */
    private static final String BOOKING = "/casework/agenda/book.xhtml";

    /** Shows one part of what a file says. */
    private static final String PROFILE = "/casework/profile/edit.xhtml";

    /** Named by the young person too. */
    private static final String OFFER = "/casework/activity/offer.xhtml";

    private static final String PROPOSING = "/casework/transfer/propose.xhtml";

    private static final String ADD_DOCUMENT = "/casework/document/add.xhtml";

    private static final String FILE = "a[href*='/file/file.xhtml?id=']";

    /** Whoever needs a link finds it on the page named here; its identifier goes into the page's own address. */
    record Visit(Person reader, String from, String link) {

        static Visit by(Person reader) {
            return new Visit(reader, null, null);
        }

        static Visit by(Person reader, String from, String link) {
            return new Visit(reader, from, link);
        }
    }

    private static final Set<String> OPEN_TO_ALL = Set.of(
            "/sign-in.xhtml",
            "/error/403.xhtml",
            "/error/404.xhtml",
            "/error/500.xhtml",
            "/error/expired.xhtml",
            "/register/label.xhtml",
            "/register/list.xhtml");

    private static final Map<String, Visit> OF_THE_REST = Map.ofEntries(
            Map.entry("/workspace.xhtml", Visit.by(Person.PEER)),
            Map.entry("/help.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry("/profile/profile.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry("/casework/workspace/today.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry("/casework/search/saved.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry("/casework/search/bulk.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry("/casework/action/rules.xhtml", Visit.by(Person.DIRECTOR)),
            Map.entry("/casework/person/list.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry("/casework/person/register.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry("/casework/person/edit.xhtml", ofFile()),
            Map.entry("/casework/file/file.xhtml", ofFile()),
            Map.entry(
                    "/casework/access/access.xhtml",
                    Visit.by(Person.TEAM_LEAD, "/casework/person/list.xhtml?list=all", FILE)),
            Map.entry(SITUATION, ofFile()),
            Map.entry(PROFILE, ofFile()),
            Map.entry("/casework/profile/history.xhtml", ofFile()),
            Map.entry("/casework/agenda/week.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry("/casework/agenda/book.xhtml", ofFile()),
            Map.entry("/casework/agenda/plan.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry(
                    "/casework/agenda/session.xhtml",
                    Visit.by(
                            Person.COUNSELLOR, "/casework/agenda/week.xhtml?view=day", "a[href*='session.xhtml?id=']")),
            Map.entry("/casework/agenda/sessions.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry("/casework/agenda/absence.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry("/casework/agenda/feed.xhtml", Visit.by(Person.COUNSELLOR)),
            Map.entry("/casework/agenda/reminders.xhtml", Visit.by(Person.DIRECTOR)),
            Map.entry("/casework/site/list.xhtml", Visit.by(Person.DIRECTOR)),
            Map.entry(
                    "/casework/site/edit.xhtml",
                    Visit.by(Person.DIRECTOR, "/casework/site/list.xhtml", "a[href*='edit.xhtml?id=']")),
            Map.entry("/casework/duplicate/list.xhtml", Visit.by(Person.TEAM_LEAD)),
            Map.entry(
                    "/casework/duplicate/merge.xhtml",
                    Visit.by(Person.TEAM_LEAD, "/casework/duplicate/list.xhtml", "#pairs a[href*='merge.xhtml?one=']")),
            Map.entry(
                    "/casework/duplicate/merged.xhtml",
                    Visit.by(
                            Person.TEAM_LEAD,
                            "/casework/duplicate/list.xhtml?state=merged",
                            "#merged a[href*='merged.xhtml?id=']")),
            Map.entry("/casework/exchange/list.xhtml", Visit.by(Person.TEAM_LEAD)),
            Map.entry("/casework/exchange/new.xhtml", Visit.by(Person.TEAM_LEAD)),
            Map.entry(
                    "/casework/exchange/import.xhtml",
                    Visit.by(Person.TEAM_LEAD, "/casework/exchange/list.xhtml", "#imports a")),
            Map.entry("/casework/transfer/list.xhtml", Visit.by(Person.TEAM_LEAD)),
            Map.entry(
                    "/casework/transfer/transfer.xhtml",
                    Visit.by(Person.TEAM_LEAD, "/casework/transfer/list.xhtml", "#transfers a")),
            Map.entry(PROPOSING, ofFile()),
            Map.entry("/casework/transfer/sealed.xhtml", Visit.by(Person.TEAM_LEAD)),
            Map.entry(
                    "/casework/transfer/copy.xhtml",
                    Visit.by(Person.TEAM_LEAD, "/casework/transfer/sealed.xhtml", "#copies a")),
            Map.entry("/casework/programme/diagnosis.xhtml", ofFile()),
            Map.entry("/casework/programme/contract.xhtml", ofFile()),
            Map.entry(ADD_DOCUMENT, ofFile()),
            Map.entry("/casework/document/document.xhtml", inStory("document.xhtml")),
            Map.entry("/casework/activity/act.xhtml", inStory("act.xhtml")),
            Map.entry("/casework/activity/record.xhtml", ofFile()),
            Map.entry(OFFER, ofFile()),
            Map.entry("/labelling/diagnosis/list.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry(
                    "/labelling/diagnosis/edit.xhtml",
                    Visit.by(Person.QUALITY_LEAD, "/labelling/diagnosis/list.xhtml", "a[href*='edit.xhtml?id=']")),
            Map.entry(
                    "/labelling/diagnosis/overview.xhtml",
                    Visit.by(Person.QUALITY_LEAD, "/labelling/diagnosis/list.xhtml", "a[href*='edit.xhtml?id=']")),
            Map.entry("/labelling/evidence/list.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry("/labelling/evidence/add.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry(
                    "/labelling/evidence/evidence.xhtml",
                    Visit.by(Person.QUALITY_LEAD, "/labelling/evidence/list.xhtml", "#pieces a")),
            Map.entry("/labelling/sample/draw.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry(
                    "/labelling/sample/sample.xhtml",
                    Visit.by(Person.QUALITY_LEAD, "/labelling/evidence/list.xhtml?kind=SAMPLE", "#pieces a")),
            Map.entry(
                    "/labelling/sample/file.xhtml",
                    Visit.by(Person.QUALITY_LEAD, "/labelling/sample/sample.xhtml", "#files a")),
            Map.entry(
                    "/labelling/audit/sample.xhtml",
                    Visit.by(Person.AUDITOR, "/labelling/audit/audit.xhtml", "a[href*='sample.xhtml?audit=']")),
            Map.entry(
                    "/oversight/board/sample.xhtml",
                    Visit.by(
                            Person.LABEL_OFFICER,
                            "/oversight/board/sheet.xhtml?structure=14366S00",
                            "a[href*='sample.xhtml?structure=']")),
            Map.entry("/labelling/improvement/list.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry(
                    "/labelling/improvement/edit.xhtml",
                    Visit.by(Person.QUALITY_LEAD, "/labelling/improvement/list.xhtml", "a[href*='edit.xhtml?id=']")),
            Map.entry("/labelling/project/project.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry("/labelling/project/swot.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry("/labelling/project/roadmaps.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry(
                    "/labelling/project/roadmap.xhtml",
                    Visit.by(Person.QUALITY_LEAD, "/labelling/project/roadmaps.xhtml", "#roadmaps th a")),
            Map.entry("/labelling/review/list.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry(
                    "/labelling/review/review.xhtml",
                    Visit.by(Person.QUALITY_LEAD, "/labelling/review/list.xhtml", "#reviews th a")),
            Map.entry(
                    "/labelling/review/evaluation.xhtml",
                    Visit.by(Person.QUALITY_LEAD, "/labelling/review/list.xhtml", "#evaluations th a")),
            Map.entry("/labelling/reference/list.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry("/labelling/reference/new.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry("/labelling/reference/reference.xhtml", ofDraft()),
            Map.entry("/labelling/reference/head.xhtml", ofDraft()),
            Map.entry("/labelling/reference/scale.xhtml", ofDraft()),
            Map.entry("/labelling/reference/groups.xhtml", ofDraft()),
            Map.entry("/labelling/reference/compare.xhtml", ofDraft()),
            Map.entry("/labelling/reference/migration.xhtml", ofDraft()),
            Map.entry("/labelling/profile/edit.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry("/administration/structure/list.xhtml", Visit.by(Person.ADMINISTRATOR)),
            Map.entry(
                    "/administration/structure/structure.xhtml",
                    Visit.by(Person.ADMINISTRATOR, "/administration/structure/list.xhtml?q=Lisieux", "#structures a")),
            Map.entry("/administration/account/list.xhtml", Visit.by(Person.ADMINISTRATOR)),
            Map.entry(
                    "/administration/account/account.xhtml",
                    Visit.by(Person.ADMINISTRATOR, "/administration/account/list.xhtml", "#accounts a")),
            Map.entry("/administration/journal/list.xhtml", Visit.by(Person.ADMINISTRATOR)),
            Map.entry("/labelling/webhook/list.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry(
                    "/labelling/webhook/webhook.xhtml",
                    Visit.by(Person.QUALITY_LEAD, "/labelling/webhook/list.xhtml", "#webhooks a")),
            Map.entry("/labelling/improvement/reminders.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry("/labelling/calibration/auditors.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry(
                    "/labelling/calibration/auditor.xhtml",
                    Visit.by(Person.LABEL_OFFICE, "/labelling/calibration/auditors.xhtml", "#auditors a")),
            Map.entry(
                    "/labelling/calibration/evaluation.xhtml",
                    Visit.by(
                            Person.LABEL_OFFICE,
                            "/labelling/calibration/auditor.xhtml",
                            "a[href*='evaluation.xhtml?id=']")),
            Map.entry("/labelling/calibration/criteria.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry("/labelling/calibration/alerts.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry(
                    "/labelling/calibration/alert.xhtml",
                    Visit.by(Person.LABEL_OFFICE, "/labelling/calibration/alerts.xhtml", "#alerts a")),
            Map.entry("/labelling/calibration/said.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry("/labelling/calibration/own.xhtml", Visit.by(Person.AUDITOR)),
            Map.entry(
                    "/labelling/calibration/feedback.xhtml",
                    Visit.by(Person.NEIGHBOUR, "/labelling/audit/list.xhtml", "a[href*='feedback.xhtml?audit=']")),
            Map.entry("/oversight/national/dashboard.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry("/oversight/network/support.xhtml", Visit.by(Person.LABEL_OFFICER)),
            Map.entry(
                    "/oversight/network/request.xhtml",
                    Visit.by(Person.QUALITY_LEAD, "/oversight/network/support.xhtml", "#requests a")),
            Map.entry("/oversight/network/workshops.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry(
                    "/oversight/network/workshop.xhtml",
                    Visit.by(Person.LABEL_OFFICER, "/oversight/network/workshops.xhtml", "#workshops a")),
            Map.entry("/oversight/network/workshop-plan.xhtml", Visit.by(Person.LABEL_OFFICER)),
            Map.entry("/oversight/network/practices.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry(
                    "/oversight/network/practice.xhtml",
                    Visit.by(Person.LABEL_OFFICER, "/oversight/network/practices.xhtml", "#library a")),
            Map.entry("/oversight/network/practice-offer.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry("/oversight/board/board.xhtml", Visit.by(Person.LABEL_OFFICER)),
            Map.entry(
                    "/oversight/board/sheet.xhtml",
                    Visit.by(
                            Person.LABEL_OFFICER,
                            "/oversight/board/board.xhtml",
                            "a[href*='sheet.xhtml?structure=']")));

    private static final Map<String, Visit> VISITS = Stream.of(OF_THE_REST, LabelCycleTour.VISITS)
            .flatMap(visits -> visits.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private PageTour() {}

    private static Visit ofFile() {
        return Visit.by(Person.COUNSELLOR, "/casework/person/list.xhtml", FILE);
    }

    /** The newest version is the draft of the demonstration. */
    private static Visit ofDraft() {
        return Visit.by(Person.LABEL_OFFICE, "/labelling/reference/list.xhtml", "#references a");
    }

    /** What the story of the first file links to. */
    private static Visit inStory(String page) {
        return Visit.by(Person.COUNSELLOR, "/casework/file/file.xhtml", "#story a[href*='" + page + "?id=']");
    }

    /** Who reads the page; nobody in particular where it needs no account. */
    static Optional<Person> reader(String address) {
        return OPEN_TO_ALL.contains(address)
                ? Optional.empty()
                : Optional.of(visit(address).reader());
    }

    /** The page's address with the identifier that its reader comes with. */
    static String path(String address, Page page) {
        if (OPEN_TO_ALL.contains(address) || visit(address).from() == null) {
            return address;
        }
        String from = visit(address).from();
        page.navigate(VISITS.containsKey(from) ? path(from, page) : from);
        String href = page.locator(visit(address).link()).first().getAttribute("href");
        String query = href.substring(href.indexOf('?'));
        return address
                + switch (address) {
                    case SITUATION, BOOKING, ADD_DOCUMENT, OFFER, PROPOSING -> query.replace("?id=", "?person=");
                    case PROFILE -> query + "&section=HOUSEHOLD";
                    default -> query;
                };
    }

    private static Visit visit(String address) {
        return Optional.ofNullable(VISITS.get(address))
                .orElseThrow(() -> new AssertionError("Who reads " + address + "? Say it in PageTour."));
    }
}

package fr.jalon.testing;

import fr.jalon.testing.PageTour.Visit;
import java.util.Map;

/** Who opens the pages of audits, of the commission and of labels, as {@link PageTour} says it of the others. */
final class LabelCycleTour {

    static final Map<String, Visit> VISITS = Map.ofEntries(
            Map.entry("/labelling/audit/list.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry(
                    "/labelling/audit/open.xhtml",
                    Visit.by(Person.LABEL_OFFICE, "/labelling/audit/list.xhtml", "a[href*='open.xhtml?structure=']")),
            Map.entry(
                    "/labelling/audit/follow.xhtml",
                    Visit.by(Person.LABEL_OFFICE, "/labelling/audit/list.xhtml", "a[href*='follow.xhtml?id=']")),
            Map.entry(
                    "/labelling/audit/audit.xhtml",
                    Visit.by(Person.AUDITOR, "/labelling/audit/list.xhtml?state=reply", "a[href*='audit.xhtml?id=']")),
            Map.entry(
                    "/labelling/assessment/visit.xhtml",
                    Visit.by(Person.AUDITOR, "/labelling/audit/audit.xhtml", "a[href*='assessment/visit.xhtml?id=']")),
            Map.entry(
                    "/labelling/visit/evidence.xhtml",
                    Visit.by(Person.AUDITOR, "/labelling/audit/audit.xhtml", "a[href*='visit/evidence.xhtml?id=']")),
            Map.entry(
                    "/labelling/assessment/scores.xhtml",
                    Visit.by(Person.AUDITOR, "/labelling/audit/audit.xhtml", "a[href*='assessment/scores.xhtml?id=']")),
            Map.entry("/labelling/audit/request.xhtml", Visit.by(Person.QUALITY_LEAD)),
            Map.entry(
                    "/labelling/visit/plan.xhtml",
                    Visit.by(Person.LABEL_OFFICE, "/labelling/audit/follow.xhtml", "a[href*='plan.xhtml?id=']")),
            Map.entry(
                    "/labelling/audit/findings.xhtml",
                    Visit.by(Person.NEIGHBOUR, "/labelling/audit/list.xhtml", "a[href*='findings.xhtml?id=']")),
            Map.entry("/labelling/commission/list.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry("/labelling/commission/plan.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry("/labelling/auditor/list.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry("/labelling/auditor/credits.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry(
                    "/labelling/auditor/auditor.xhtml",
                    Visit.by(Person.LABEL_OFFICE, "/labelling/auditor/list.xhtml", "#auditors a")),
            Map.entry("/labelling/campaign/list.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry("/labelling/campaign/edit.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry("/labelling/campaign/campaign.xhtml", campaign("list.xhtml", "#campaigns tbody tr:last-child a")),
            Map.entry("/labelling/campaign/audits.xhtml", campaign("campaign.xhtml", "a[href*='audits.xhtml?id=']")),
            Map.entry(
                    "/labelling/campaign/calendar.xhtml", campaign("campaign.xhtml", "a[href*='calendar.xhtml?id=']")),
            Map.entry(
                    "/labelling/campaign/forecast.xhtml", campaign("campaign.xhtml", "a[href*='forecast.xhtml?id=']")),
            Map.entry("/labelling/assignment/list.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry(
                    "/labelling/assignment/plan.xhtml",
                    Visit.by(Person.LABEL_OFFICE, "/labelling/assignment/list.xhtml", "#plans a")),
            Map.entry(
                    "/labelling/assignment/pin.xhtml",
                    Visit.by(Person.LABEL_OFFICE, "/labelling/assignment/plan.xhtml", "#visits a")),
            Map.entry("/labelling/auditor/own.xhtml", Visit.by(Person.AUDITOR)),
            Map.entry(
                    "/labelling/commission/session.xhtml",
                    Visit.by(Person.COMMISSION_MEMBER, "/labelling/commission/list.xhtml", "#sessions a")),
            Map.entry(
                    "/labelling/commission/item.xhtml",
                    Visit.by(Person.COMMISSION_MEMBER, "/labelling/commission/session.xhtml", "#items a")),
            Map.entry("/labelling/commission/members.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry(
                    "/labelling/commission/member.xhtml",
                    Visit.by(Person.LABEL_OFFICE, "/labelling/commission/members.xhtml", "#members a")),
            Map.entry(
                    "/labelling/commission/appeal.xhtml",
                    Visit.by(Person.LABEL_OFFICE, "/labelling/commission/list.xhtml?view=appeals", "#appeals a")),
            Map.entry("/labelling/label/list.xhtml", Visit.by(Person.LABEL_OFFICE)),
            Map.entry(
                    "/labelling/label/label.xhtml",
                    Visit.by(Person.LABEL_OFFICE, "/labelling/label/list.xhtml", "#labels a")),
            Map.entry("/labelling/label/own.xhtml", Visit.by(Person.NEIGHBOUR)),
            Map.entry(
                    "/labelling/label/condition.xhtml",
                    Visit.by(Person.NEIGHBOUR, "/labelling/label/own.xhtml", "a[href*='condition.xhtml?id=']")),
            Map.entry(
                    "/labelling/label/appeal.xhtml",
                    Visit.by(Person.NEIGHBOUR, "/labelling/label/own.xhtml", "a[href*='appeal.xhtml?decision=']")));

    private static Visit campaign(String from, String link) {
        return Visit.by(Person.LABEL_OFFICE, "/labelling/campaign/" + from, link);
    }

    private LabelCycleTour() {}
}

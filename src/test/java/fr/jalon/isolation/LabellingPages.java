package fr.jalon.isolation;

import static fr.jalon.isolation.PageAttempt.put;
import static fr.jalon.isolation.PageAttempt.with;

import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.South;
import fr.jalon.testing.TestPlatform;
import java.util.List;
import java.util.Map;

/** The pages of labelling and of the association's network that take an identifier. */
final class LabellingPages {

    private LabellingPages() {}

    static void add(Map<String, PageAttempt> all) {
        diagnosis(all, TestPeople.COUNSELLOR_SOUTH, TestPeople.QUALITY_LEAD_SOUTH);
        audit(all);
        partsOfAudit(all);
        put(all, "/labelling/audit/open.xhtml?structure", South.STRUCTURE);
        put(
                all,
                "/labelling/auditor/auditor.xhtml?id",
                Ids.text(TestPeople.AUDITOR_CERTIFIER.accountId()),
                TestPeople.LABEL_OFFICE);
        for (String page : List.of("campaign", "edit", "audits", "calendar", "forecast")) {
            put(all, "/labelling/campaign/" + page + ".xhtml?id", South.CAMPAIGN, TestPeople.LABEL_OFFICE);
        }
        put(all, "/labelling/assignment/plan.xhtml?id", South.PLAN, TestPeople.LABEL_OFFICE);
        put(all, "/labelling/assignment/pin.xhtml?audit", South.AUDIT, TestPeople.LABEL_OFFICE);
        samples(all);
        calibration(all);
        references(all);
        put(
                all,
                "/oversight/board/sheet.xhtml?structure",
                South.STRUCTURE,
                TestPeople.LABEL_OFFICER,
                TestPeople.ANALYST);
        network(all);
        put(all, "/labelling/webhook/webhook.xhtml?id", South.WEBHOOK, TestPeople.QUALITY_LEAD_SOUTH);
    }

    private static void calibration(Map<String, PageAttempt> all) {
        String folder = "/labelling/calibration/";
        String auditor = Ids.text(TestPeople.AUDITOR_CERTIFIER.accountId());
        put(all, folder + "auditor.xhtml?id", auditor, TestPeople.LABEL_OFFICE);
        put(all, folder + "evaluation.xhtml?auditor", auditor, TestPeople.LABEL_OFFICE);
        put(all, folder + "evaluation.xhtml?id", South.AUDITOR_EVALUATION, TestPeople.LABEL_OFFICE);
        put(all, folder + "alert.xhtml?id", South.CALIBRATION_ALERT, TestPeople.LABEL_OFFICE);
        put(all, folder + "feedback.xhtml?audit", South.CLOSED_AUDIT, TestPeople.QUALITY_LEAD_SOUTH);
    }

    private static void samples(Map<String, PageAttempt> all) {
        String draw = "/labelling/sample/draw.xhtml?score";
        put(
                all,
                draw,
                South.SCORE,
                TestPeople.QUALITY_LEAD_NORTH,
                TestPeople.DIRECTOR_NORTH,
                TestPeople.QUALITY_LEAD_SOUTH);
        put(all, "/labelling/sample/sample.xhtml?id", South.SAMPLE, TestPeople.QUALITY_LEAD_SOUTH);
        String file = "/labelling/sample/file.xhtml?";
        String first = file + "id=" + South.SAMPLE + "&file=1";
        for (String parameter : List.of("id", "file")) {
            all.put(file + parameter, with(first, TestPeople.QUALITY_LEAD_SOUTH));
        }
        all.put(file + "text", with(first + "&text=OBJECTIVE-" + South.SAMPLED_TEXT, TestPeople.QUALITY_LEAD_SOUTH));
        String audited = "/labelling/audit/sample.xhtml?";
        String shared = "/oversight/board/sample.xhtml?";
        String sample = "&id=" + South.SAMPLE + "&file=1";
        for (String parameter : List.of("audit", "id", "file")) {
            all.put(audited + parameter, with(audited + "audit=" + South.AUDIT + sample, TestPeople.AUDITOR_CERTIFIER));
        }
        for (String parameter : List.of("structure", "id", "file")) {
            all.put(shared + parameter, with(shared + "structure=" + South.STRUCTURE + sample));
        }
    }

    private static void references(Map<String, PageAttempt> all) {
        for (String page : List.of("reference", "compare", "migration", "head", "scale", "groups")) {
            put(all, "/labelling/reference/" + page + ".xhtml?id", South.DRAFT_REFERENCE, TestPeople.LABEL_OFFICE);
        }
        String node = "/labelling/reference/reference.xhtml?";
        all.put(
                node + "node",
                with(node + "id=" + South.DRAFT_REFERENCE + "&node=" + South.DRAFT_NODE, TestPeople.LABEL_OFFICE));
        all.put(node + "group", with(node + "id=" + South.DRAFT_REFERENCE + "&group=essai", TestPeople.LABEL_OFFICE));
        String scale = "/labelling/reference/scale.xhtml?";
        all.put(
                scale + "node",
                with(scale + "id=" + South.DRAFT_REFERENCE + "&node=" + South.DRAFT_NODE, TestPeople.LABEL_OFFICE));
        String compare = "/labelling/reference/compare.xhtml?";
        for (String parameter : List.of("from", "to")) {
            all.put(
                    compare + parameter,
                    with(
                            compare + "id=" + South.DRAFT_REFERENCE + "&" + parameter + "=" + South.DRAFT_NODE,
                            TestPeople.LABEL_OFFICE));
        }
    }

    /** What the association does for its missions. */
    private static void network(Map<String, PageAttempt> all) {
        String folder = "/oversight/network/";
        put(all, folder + "request.xhtml?id", South.SUPPORT, TestPeople.QUALITY_LEAD_SOUTH, TestPeople.LABEL_OFFICER);
        all.put(
                folder + "support.xhtml?mission",
                with(
                        folder + "support.xhtml?mission=" + South.STRUCTURE,
                        TestPeople.QUALITY_LEAD_NORTH,
                        TestPeople.DIRECTOR_NORTH,
                        TestPeople.QUALITY_LEAD_SOUTH,
                        TestPeople.LABEL_OFFICER,
                        TestPeople.LABEL_OFFICER_ELSEWHERE));
        put(
                all,
                folder + "workshop.xhtml?id",
                South.WORKSHOP,
                TestPeople.QUALITY_LEAD_NORTH,
                TestPeople.DIRECTOR_NORTH,
                TestPeople.QUALITY_LEAD_SOUTH,
                TestPeople.LABEL_OFFICER);
        put(all, folder + "workshop-plan.xhtml?id", South.WORKSHOP, TestPeople.LABEL_OFFICER);
        put(
                all,
                folder + "practice.xhtml?id",
                South.PRACTICE,
                TestPeople.QUALITY_LEAD_SOUTH,
                TestPeople.COUNSELLOR_SOUTH,
                TestPeople.LABEL_OFFICER);
        put(all, folder + "practice-offer.xhtml?id", South.PRACTICE, TestPeople.QUALITY_LEAD_SOUTH);
    }

    private static void diagnosis(Map<String, PageAttempt> all, TestPeople... readers) {
        String page = "/labelling/diagnosis/edit.xhtml?";
        put(all, page + "id", South.DIAGNOSIS, readers);
        put(all, "/labelling/diagnosis/overview.xhtml?id", South.DIAGNOSIS, readers);
        all.put(page + "node", with(page + "id=" + South.DIAGNOSIS + "&node=" + node(), readers));
        put(all, "/labelling/evidence/evidence.xhtml?id", South.EVIDENCE, readers);
        improvement(all, readers);
    }

    /** The analysis and the roadmaps lead to actions: those who decide on them may begin one. */
    private static void improvement(Map<String, PageAttempt> all, TestPeople... readers) {
        String edit = "/labelling/improvement/edit.xhtml?";
        put(all, edit + "id", South.ACTION, readers);
        put(all, edit + "roadmap", South.ROADMAP, TestPeople.QUALITY_LEAD_SOUTH);
        put(all, edit + "swot", South.SWOT_ITEM, TestPeople.QUALITY_LEAD_SOUTH);
        put(all, edit + "finding", South.FINDING, TestPeople.QUALITY_LEAD_SOUTH);
        put(all, edit + "score", South.SCORE, TestPeople.QUALITY_LEAD_SOUTH);
        String list = "/labelling/improvement/list.xhtml?";
        put(all, list + "owner", Ids.text(TestPeople.COUNSELLOR_SOUTH.accountId()), readers);
        put(all, list + "roadmap", South.ROADMAP, readers);
        put(all, "/labelling/project/roadmap.xhtml?id", South.ROADMAP, readers);
        put(all, "/labelling/project/swot.xhtml?id", South.SWOT_ITEM, readers);
        put(all, "/labelling/review/review.xhtml?id", South.REVIEW, readers);
        put(all, "/labelling/review/evaluation.xhtml?id", South.EVALUATION, readers);
    }

    /** What belongs to an audit: its plan, its scores, the evidence asked for. */
    private static void partsOfAudit(Map<String, PageAttempt> all) {
        TestPeople[] readers = {TestPeople.AUDITOR_CERTIFIER, TestPeople.QUALITY_LEAD_SOUTH, TestPeople.LABEL_OFFICE};
        put(all, "/labelling/assessment/scores.xhtml?id", South.AUDIT, readers);
        String asked = "/labelling/visit/evidence.xhtml?";
        put(all, asked + "id", South.AUDIT, readers);
        all.put(asked + "request", with(asked + "id=" + South.AUDIT + "&request=" + Ids.text(9213), readers));
        put(all, "/labelling/report/report.xhtml?id", South.AUDIT, readers);
        String answers = "/labelling/reply/answers.xhtml?";
        put(all, answers + "id", South.AUDIT, TestPeople.AUDITOR_CERTIFIER);
        all.put(
                answers + "finding",
                with(answers + "id=" + South.AUDIT + "&finding=" + South.FINDING, TestPeople.AUDITOR_CERTIFIER));
        String corrected = "/labelling/audit/audit.xhtml?";
        all.put(
                corrected + "finding",
                with(corrected + "id=" + South.AUDIT + "&finding=" + South.FINDING, TestPeople.AUDITOR_CERTIFIER));
        put(
                all,
                "/labelling/visit/plan.xhtml?id",
                South.AUDIT,
                TestPeople.AUDITOR_CERTIFIER,
                TestPeople.QUALITY_LEAD_SOUTH,
                TestPeople.LABEL_OFFICE);
    }

    private static void audit(Map<String, PageAttempt> all) {
        String folder = "/labelling/audit/";
        String findings = folder + "findings.xhtml?";
        put(all, findings + "id", South.CLOSED_AUDIT, TestPeople.QUALITY_LEAD_SOUTH);
        all.put(
                findings + "finding",
                with(
                        findings + "id=" + South.CLOSED_AUDIT + "&finding=" + South.FINDING,
                        TestPeople.QUALITY_LEAD_SOUTH));
        put(all, folder + "audit.xhtml?id", South.AUDIT, TestPeople.AUDITOR_CERTIFIER);
        put(all, "/labelling/assessment/visit.xhtml?id", South.AUDIT, TestPeople.AUDITOR_CERTIFIER);
        put(all, folder + "follow.xhtml?id", South.AUDIT, TestPeople.LABEL_OFFICE);
        commission(all);
    }

    /** The commission, the label and the appeal. */
    private static void commission(Map<String, PageAttempt> all) {
        TestPeople[] both = {
            TestPeople.LABEL_OFFICE,
            TestPeople.COMMISSION_MEMBER,
            TestPeople.COMMISSION_STATE,
            TestPeople.COMMISSION_NORTH
        };
        String folder = "/labelling/commission/";
        put(all, folder + "session.xhtml?id", South.COMMISSION_SESSION, both);
        put(all, folder + "item.xhtml?id", South.AGENDA_ITEM, both);
        put(all, folder + "plan.xhtml?id", South.COMMISSION_SESSION, TestPeople.LABEL_OFFICE);
        put(all, folder + "member.xhtml?id", South.SEAT, TestPeople.LABEL_OFFICE);
        put(all, folder + "appeal.xhtml?id", South.APPEAL, TestPeople.LABEL_OFFICE);
        String label = "/labelling/label/";
        put(all, label + "label.xhtml?id", South.LABEL, TestPeople.LABEL_OFFICE);
        put(all, label + "condition.xhtml?id", South.CONDITION, TestPeople.QUALITY_LEAD_SOUTH);
        put(all, label + "appeal.xhtml?decision", South.DECISION, TestPeople.QUALITY_LEAD_SOUTH);
    }

    private static String node() {
        return Ids.text(TestPlatform.rows().number("SELECT node_id FROM network.criterion_score WHERE id = 9401"));
    }
}

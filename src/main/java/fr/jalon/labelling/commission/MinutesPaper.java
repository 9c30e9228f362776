package fr.jalon.labelling.commission;

import static fr.jalon.labelling.commission.CommissionWords.day;
import static fr.jalon.labelling.commission.CommissionWords.hour;
import static fr.jalon.labelling.commission.CommissionWords.moment;
import static fr.jalon.labelling.commission.CommissionWords.text;

import fr.jalon.labelling.label.LabelCondition;
import fr.jalon.shared.pdf.Report;
import fr.jalon.shared.pdf.ReportPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints the minutes of a session: who was there, what was voted and decided; neither debates nor who voted what. */
@ApplicationScoped
class MinutesPaper {

    private final Agenda agenda;
    private final Members members;
    private final Attendance attendance;
    private final ItemRights rights;
    private final ItemFiles.DecidedItems decided;

    @Inject
    MinutesPaper(
            Agenda agenda, Members members, Attendance attendance, ItemRights rights, ItemFiles.DecidedItems decided) {
        this.agenda = agenda;
        this.members = members;
        this.attendance = attendance;
        this.rights = rights;
        this.decided = decided;
    }

    MinutesPaper() {
        this(null, null, null, null, null);
    }

    /** The PDF; {@code signer} and {@code signedAt} (UTC) are null of a draft. */
    byte[] print(CommissionSession session, String signer, LocalDateTime signedAt) throws IOException {
        String title = text("minutes.title", day(session.heldOn()));
        Report report = CommissionWords.paper(title, text("minutes.subject"), text("minutes.foot"));
        report.cover(
                text("commission.paper.from"),
                text("minutes.heading"),
                text("minutes.whom", day(session.heldOn()), hour(session.beginsAt()), session.place()));
        if (signer == null) {
            report.note(text("minutes.draft"));
        }
        people(report, session);
        agenda.of(session.id()).forEach(item -> item(report, item));
        report.chapter(text("minutes.signature"), null);
        report.text(signer == null ? text("minutes.unsigned") : text("minutes.signed", signer, moment(signedAt)));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ReportPrinter.print(report, pdf);
        return pdf.toByteArray();
    }

    private void people(Report report, CommissionSession session) {
        List<CommissionMember> sitting = members.inTerm(session.heldOn());
        Map<Long, String> presence = attendance.of(session.id());
        Quorum quorum = new Quorum(session.quorumPercent(), sitting.size());
        long present = presence.values().stream().filter("PRESENT"::equals).count();
        List<Report.Fact> facts = new ArrayList<>();
        facts.add(new Report.Fact(text("commission.president"), session.presidentName()));
        facts.add(new Report.Fact(text("commission.opened"), moment(session.openedAt())));
        facts.add(new Report.Fact(text("commission.closed"), moment(session.closedAt())));
        facts.add(new Report.Fact(
                text("commission.quorum"),
                text("minutes.quorum", quorum.needed(), quorum.percent(), sitting.size(), present)));
        report.facts(facts);
        report.chapter(text("commission.members"), String.valueOf(sitting.size()));
        report.table(
                List.of(
                        text("commission.member"),
                        text("commission.college"),
                        text("commission.organisation"),
                        text("commission.presence")),
                sitting.stream()
                        .map(member -> List.of(
                                member.name(),
                                text("commission.college." + member.college()),
                                member.organisation(),
                                text("commission.presence." + presence.getOrDefault(member.id(), "ABSENT"))))
                        .toList());
    }

    private void item(Report report, AgendaItem item) {
        report.chapter(item.position() + ". " + item.structureName(), null);
        List<Report.Fact> facts = new ArrayList<>();
        facts.add(new Report.Fact(
                text("commission.item"), text(item.appealed() ? "commission.item.appeal" : "commission.item.audit")));
        for (Recusal one : rights.recusals(item)) {
            facts.add(new Report.Fact(
                    text("commission.recusal"), one.memberName() + " – " + text("commission.recusal." + one.cause())));
        }
        if (item.votes() != null) {
            AgendaItem.Votes votes = item.votes();
            facts.add(new Report.Fact(text("commission.proposal"), text("decision.kind." + item.proposal())));
            facts.add(new Report.Fact(
                    text("commission.vote"),
                    text(
                            item.secret() ? "minutes.vote.secret" : "minutes.vote",
                            votes.inFavour(),
                            votes.against(),
                            votes.abstentions(),
                            votes.entitled())));
        }
        CommissionDecision decision = decided.onItem(item);
        if (decision == null) {
            facts.add(new Report.Fact(text("decision.one"), text("commission.itemState." + item.state())));
            report.facts(facts);
            return;
        }
        decision(facts, decision);
        report.facts(facts);
        conditions(report, decided.conditions(decision));
    }

    private static void decision(List<Report.Fact> facts, CommissionDecision decision) {
        facts.add(new Report.Fact(text("decision.one"), text("decision.kind." + decision.getKind())));
        facts.add(new Report.Fact(text("decision.reason"), decision.getReason()));
        if (decision.getDepartureReason() != null) {
            facts.add(new Report.Fact(
                    text("commission.departure"),
                    String.join(", ", decision.getBreaches()) + "\n" + decision.getDepartureReason()));
        }
        if (decision.getValidFrom() != null) {
            facts.add(new Report.Fact(
                    text("minutes.days"),
                    text("minutes.daysText", day(decision.getValidFrom()), day(decision.getValidUntil()))));
        }
    }

    static void conditions(Report report, List<LabelCondition> conditions) {
        if (!conditions.isEmpty()) {
            report.table(
                    List.of(text("label.condition"), text("label.condition.due")),
                    conditions.stream()
                            .map(one -> List.of(one.position() + ". " + one.text(), day(one.dueOn())))
                            .toList());
        }
    }
}

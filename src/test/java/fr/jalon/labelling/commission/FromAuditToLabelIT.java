package fr.jalon.labelling.commission;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.AUDITOR_ELSEWHERE;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static fr.jalon.identity.TestPeople.COMMISSION_MEMBER;
import static fr.jalon.identity.TestPeople.COMMISSION_STATE;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static fr.jalon.labelling.report.TestAudit.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.labelling.audit.ExamineStructure;
import fr.jalon.labelling.audit.Finding;
import fr.jalon.labelling.audit.FindingKind;
import fr.jalon.labelling.audit.FindingText;
import fr.jalon.labelling.audit.LeadAudit;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.audit.OpenAudit;
import fr.jalon.labelling.audit.OpenAuditFile;
import fr.jalon.labelling.audit.ReadOwnAudits;
import fr.jalon.labelling.label.LabelNumber;
import fr.jalon.labelling.label.PublicLabel;
import fr.jalon.labelling.label.ReadOwnLabels;
import fr.jalon.labelling.label.ReadRegister;
import fr.jalon.labelling.reply.ReplyToFindings;
import fr.jalon.labelling.report.TestConclusion;
import fr.jalon.labelling.visit.AnswerVisitPlan;
import fr.jalon.labelling.visit.VisitSlot;
import fr.jalon.labelling.visit.WriteVisitPlan;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Workspace;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.UserTransaction;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From an audit to a label, each by whom it is up to, and by nobody else. */
@ExtendWith(ArquillianExtension.class)
class FromAuditToLabelIT {

    @Inject
    TestActor actor;

    @Inject
    EntityManager entities;

    @Inject
    OpenAudit openAudit;

    @Inject
    OpenAuditFile files;

    @Inject
    ExamineStructure examine;

    @Inject
    LeadAudit lead;

    @Inject
    WriteVisitPlan plans;

    @Inject
    AnswerVisitPlan answers;

    @Inject
    ReadOwnAudits received;

    @Inject
    ReplyToFindings replies;

    @Inject
    TestConclusion conclusion;

    @Inject
    TestSessions sessions;

    @Inject
    ReadOwnLabels own;

    @Inject
    ReadRegister register;

    @Inject
    NationalDay day;

    @Resource
    UserTransaction transaction;

    @Test
    void anAuditLeadsToALabelOnThePublicRegister() {
        Audit audit = audit();
        refuseOthers(audit);
        begin(audit);
        Finding finding = actor.as(AUDITOR_NETWORK, () -> {
            return examine.record(
                    audit.getId(), new FindingText(FindingKind.MINOR, criterion(), "Une trace manque."), List.of());
        });
        assertThat(actor.as(QUALITY_LEAD_NORTH, () -> received.open(audit.getId()))
                        .findings())
                .isEmpty();
        conclusion.score(audit.getId(), actor.as(AUDITOR_NETWORK, this::criterion));
        send(audit);
        assertThatThrownBy(() -> sessions.convened(audit.getId())).hasMessage("commission.refused.notWaiting");
        reply(finding);
        endReplies(audit);
        conclusion.report(audit.getId(), finding.getId());
        String number = decide(audit);
        assertThat(LabelNumber.parse(number).year()).isEqualTo(day.today().getYear());
        assertThatThrownBy(() -> sessions.convened(audit.getId())).hasMessage("commission.refused.notWaiting");
        try (Workspace.Stay stay = Workspace.PUBLIC.enter()) {
            assertThat(register.page(false, "Essai-Nord", null, 0, 10))
                    .extracting(PublicLabel::number)
                    .contains(number);
            assertThat(refused("SELECT COUNT(*) FROM network.label")).isTrue();
            assertThat(refused("SELECT COUNT(*) FROM network.account")).isTrue();
        }
    }

    private void begin(Audit audit) {
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> plans.begin(audit.getId(), version(audit))))
                .hasMessage("visit.refused.notAgreed");
        actor.as(AUDITOR_NETWORK, () -> {
            plans.write(
                    audit.getId(),
                    0,
                    "Merci de préparer une salle.",
                    List.of(new VisitSlot(
                            day.today(),
                            LocalTime.of(9, 0),
                            LocalTime.of(10, 0),
                            null,
                            "Ouverture",
                            "La direction",
                            "Siège")));
            plans.send(audit.getId(), 1);
            return null;
        });
        actor.as(QUALITY_LEAD_NORTH, () -> {
            answers.agree(audit.getId(), 2);
            return null;
        });
        actor.as(AUDITOR_NETWORK, () -> plans.begin(audit.getId(), version(audit)));
    }

    private int version(Audit audit) {
        return files.open(audit.getId()).dossier().audit().getVersion();
    }

    private void refuseOthers(Audit audit) {
        assertThatThrownBy(() -> actor.as(AUDITOR_ELSEWHERE, () -> files.open(audit.getId())))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_FOUND));
        assertThat(actor.as(AUDITOR_ELSEWHERE, () -> files.following(0, 50))).isEmpty();
        assertThat(actor.as(
                        AUDITOR_ELSEWHERE,
                        () -> number("SELECT COUNT(*) FROM journal_entry WHERE action ="
                                + " 'ACCESS_REFUSED' AND subject_id = '" + audit.getTextId() + "'")))
                .isEqualTo(1);
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_SOUTH, () -> received.open(audit.getId())))
                .isInstanceOf(Refused.class);
    }

    private void send(Audit audit) {
        actor.as(AUDITOR_NETWORK, () -> {
            lead.sendFindings(
                    audit.getId(), files.open(audit.getId()).dossier().audit().getVersion());
            return null;
        });
    }

    private void reply(Finding finding) {
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_SOUTH, () -> replies.reply(finding.getId(), 0, "Pas la nôtre.")))
                .isInstanceOf(Refused.class);
        actor.as(QUALITY_LEAD_NORTH, () -> {
            assertThat(refused("UPDATE finding SET text = 'Rien' WHERE id = " + finding.getId()))
                    .isTrue();
            return replies.reply(finding.getId(), 0, "Elle est classée depuis.");
        });
        assertThat(actor.as(
                        AUDITOR_CERTIFIER,
                        () -> files.open(finding.getAudit().getId()).dossier().findings()))
                .singleElement()
                .satisfies(found -> assertThat(found.getReply().getText()).isEqualTo("Elle est classée depuis."));
    }

    private void endReplies(Audit audit) {
        actor.as(AUDITOR_NETWORK, () -> {
            int version = files.open(audit.getId()).dossier().audit().getVersion();
            lead.endReplies(audit.getId(), version);
            return null;
        });
    }

    /** In a session, by whom it is up to; the number of the label as its structure reads it. */
    private String decide(Audit audit) {
        int before = actor.as(QUALITY_LEAD_NORTH, own::all).size();
        TestSessions.Held held = sessions.open(audit.getId());
        sessions.vote(held, DecisionKind.LABEL, false, VoteChoice.FOR, COMMISSION_MEMBER, COMMISSION_STATE);
        sessions.record(held, DecisionKind.LABEL, "La trace qui manquait est en place depuis.");
        assertThat(actor.as(QUALITY_LEAD_NORTH, own::all)).hasSize(before);
        sessions.sign(held);
        sessions.tell(held);
        return actor.as(QUALITY_LEAD_NORTH, own::all).get(0).label().getNumber();
    }

    private Audit audit() {
        write(QUALITY_LEAD_NORTH, this::signedDiagnosis);
        return actor.as(
                LABEL_OFFICE,
                () -> openAudit.open(new OpenAudit.Request(
                        QUALITY_LEAD_NORTH.structure(),
                        AuditKind.INITIAL,
                        day.today(),
                        AUDITOR_CERTIFIER.accountId(),
                        AUDITOR_NETWORK.accountId())));
    }

    private Long signedDiagnosis() {
        long id = Ids.next();
        long reference =
                number("SELECT MAX(id) FROM quality_reference WHERE code = 'JALON-ML' AND state = 'PUBLISHED'");
        entities.createNativeQuery(
                        "INSERT INTO self_diagnosis (id, structure_code, reference_id, year, state, opened_by,"
                                + " opened_by_name, opened_at, signed_by_name, signed_at, version) VALUES (" + id
                                + ", '98001S00', " + reference
                                + ", 1999, 'SIGNED', 102, 'Essai', NOW(6), 'Essai', NOW(6), 0)")
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO criterion_score (id, structure_code, diagnosis_id, node_id, axis_id,"
                        + " level, applicable, version) SELECT " + Ids.next() + ", '98001S00', " + id
                        + ", MIN(id), MIN(parent_id), 3, TRUE, 0 FROM reference_node WHERE reference_id = "
                        + reference + " AND assessable")
                .executeUpdate();
        return id;
    }

    private String criterion() {
        return (String) entities.createNativeQuery("SELECT n.code FROM reference_node n"
                        + " JOIN shared_criterion_score s ON s.node_id = n.id WHERE s.structure_code = '98001S00'")
                .setMaxResults(1)
                .getSingleResult();
    }

    private <T> T write(TestPeople who, Callable<T> work) {
        return actor.as(who, () -> {
            transaction.begin();
            try {
                T result = work.call();
                transaction.commit();
                return result;
            } catch (Exception e) {
                transaction.rollback();
                throw e;
            }
        });
    }

    private long number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private boolean refused(String sql) {
        try {
            if (sql.startsWith("UPDATE")) {
                transaction.begin();
                try {
                    entities.createNativeQuery(sql).executeUpdate();
                } finally {
                    transaction.rollback();
                }
            } else {
                List<?> unused = entities.createNativeQuery(sql).getResultList();
                assertThat(unused).isNotNull();
            }
            return false;
        } catch (PersistenceException refused) {
            assertThat(refused).hasStackTraceContaining("denied");
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

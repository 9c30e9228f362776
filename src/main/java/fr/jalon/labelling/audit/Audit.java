package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An audit of one structure by one pair, on the self-diagnosis it signed. It passes from state to state only as
 * {@link AuditState} allows. Days are those of the national union's time zone.
 */
@Entity
@Table(name = "audit")
public class Audit {

    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "self_diagnosis_id")
    private long selfDiagnosisId;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    @Enumerated(EnumType.STRING)
    private AuditState state;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "reply_deadline")
    private LocalDate replyDeadline;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String conclusion;

    @Version
    private int version;

    @OneToMany(mappedBy = "audit", cascade = CascadeType.PERSIST)
    @OrderBy("kind")
    private List<PairMember> pair = new ArrayList<>();

    protected Audit() {}

    Audit(String structureCode, long selfDiagnosisId, AuditKind kind, LocalDate plannedOn, LocalDate today) {
        if (plannedOn.isBefore(today)) {
            throw Refused.field("plannedOn", "audit.refused.plannedInThePast");
        }
        this.id = Ids.next();
        this.structureCode = structureCode;
        this.selfDiagnosisId = selfDiagnosisId;
        this.kind = kind;
        this.state = AuditState.OPENED;
        this.plannedOn = plannedOn;
        this.openedOn = today;
    }

    void name(Pair chosen) {
        pair.add(new PairMember(this, chosen.certification()));
        pair.add(new PairMember(this, chosen.network()));
    }

    /** The auditors begin: on site, or on documents for a follow-up. */
    void begin() {
        state = state.become(kind.examination());
    }

    /** Sends the findings to the structure, which may reply for so many days. */
    void sendFindings(LocalDate today, int replyDays) {
        state = state.become(AuditState.REPLY);
        replyDeadline = today.plusDays(replyDays);
    }

    /**
     * Concludes. Refused while the structure may still reply to a finding that expects it.
     *
     * @param everyReplyGiven whether each finding that expects a reply has one
     */
    void close(LocalDate today, String auditorsConclusion, boolean everyReplyGiven) {
        AuditState closed = state.become(AuditState.CLOSED);
        if (!everyReplyGiven && !today.isAfter(replyDeadline)) {
            throw Refused.conflict("audit.refused.replyPending", Date.valueOf(replyDeadline));
        }
        state = closed;
        closedOn = today;
        conclusion = auditorsConclusion;
    }

    void cancel() {
        state = state.become(AuditState.CANCELLED);
    }

    /** Refuses where findings are not being recorded. */
    void requireExamination() {
        if (!state.isExamination()) {
            throw Refused.conflict("audit.refused.noFindingNow");
        }
    }

    /** Refuses where the structure may not reply: the findings are not sent, or its deadline has passed. */
    void requireReplyOpen(LocalDate today) {
        if (state != AuditState.REPLY) {
            throw Refused.conflict("audit.refused.noReplyNow");
        }
        if (today.isAfter(replyDeadline)) {
            throw Refused.conflict("audit.refused.replyTooLate", Date.valueOf(replyDeadline));
        }
    }

    /** Refuses where it was changed since the reader saw this version. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw Refused.changedMeanwhile();
        }
    }

    /** Whether this account is one of the pair. */
    public boolean isAuditedBy(long accountId) {
        return pair.stream().anyMatch(member -> member.getAccountId() == accountId);
    }

    public long getId() {
        return id;
    }

    public String getTextId() {
        return Ids.text(id);
    }

    public String getStructureCode() {
        return structureCode;
    }

    public long getSelfDiagnosisId() {
        return selfDiagnosisId;
    }

    public AuditKind getKind() {
        return kind;
    }

    public AuditState getState() {
        return state;
    }

    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    /** Last day on which the structure may reply; null until the findings are sent. */
    public LocalDate getReplyDeadline() {
        return replyDeadline;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public String getConclusion() {
        return conclusion;
    }

    public int getVersion() {
        return version;
    }

    public List<PairMember> getPair() {
        return List.copyOf(pair);
    }
}

package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * An audit of one structure by one pair, on the diagnosis it signed; see {@link AuditState}. Days are the national union's.
 */
@Entity
@Table(name = "audit")
public class Audit {

    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "self_diagnosis_id")
    private Long selfDiagnosisId;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    @Enumerated(EnumType.STRING)
    private AuditState state;

    @Column(name = "campaign_id")
    private Long campaignId;

    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "planned_until")
    private LocalDate plannedUntil;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Embedded
    private AuditRequest request;

    @Embedded
    private RightOfReply reply;

    @Embedded
    private AuditEnd end;

    @Version
    private int version;

    @OneToMany(mappedBy = "audit", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("kind")
    private List<PairMember> pair = new ArrayList<>();

    protected Audit() {}

    private Audit(String structureCode, AuditKind kind, AuditState state) {
        this.id = Ids.next();
        this.structureCode = structureCode;
        this.kind = kind;
        this.state = state;
    }

    /** One that a campaign programs, or (null) that a label calls for; the structure is still to ask for it. */
    static Audit programmed(String structureCode, AuditKind kind, Long campaignId) {
        Audit audit = new Audit(structureCode, kind, AuditState.PROGRAMMED);
        audit.campaignId = campaignId;
        return audit;
    }

    /** One that the label office opens itself, on a diagnosis that was signed; pair and day are named next. */
    static Audit admitted(String structureCode, long selfDiagnosisId, AuditKind kind, LocalDate today) {
        Audit audit = new Audit(structureCode, kind, AuditState.ADMITTED);
        audit.selfDiagnosisId = selfDiagnosisId;
        audit.getRequest().admit(today);
        return audit;
    }

    /** A campaign takes up an audit that was under way already. */
    void join(long campaign) {
        campaignId = campaign;
    }

    /**
     * Names pair and days, ahead of the request or after it; an audit that is admitted is opened. Another pair is withdrawn
     * first.
     */
    void plan(Pair chosen, Days days, LocalDate today) {
        state.requireBeforeVisit();
        if (days.from().isBefore(today)) {
            throw Refused.field("plannedOn", "audit.refused.plannedInThePast");
        }
        plannedOn = days.from();
        plannedUntil = days.until();
        pair.add(new PairMember(this, chosen.certification()));
        pair.add(new PairMember(this, chosen.network()));
        openWherePlanned(today);
    }

    /** Takes pair and days away; an audit that is opened falls back to admitted. Refused once the visit began. */
    void withdrawPair() {
        state.requireBeforeVisit();
        pair.clear();
        plannedOn = null;
        plannedUntil = null;
        if (state == AuditState.OPENED) {
            state = state.become(AuditState.ADMITTED);
            openedOn = null;
        }
    }

    /** The label office finds the request admissible; where pair and day are known, the audit is opened. */
    void admit(LocalDate today) {
        state = state.become(AuditState.ADMITTED);
        getRequest().admit(today);
        openWherePlanned(today);
    }

    /** The label office sends the request back to the structure, with the reason. */
    void sendBack(String reason) {
        state = state.become(AuditState.PROGRAMMED);
        getRequest().sendBack(reason);
    }

    private void openWherePlanned(LocalDate today) {
        if (state == AuditState.ADMITTED && plannedOn != null && !pair.isEmpty()) {
            state = state.become(AuditState.OPENED);
            openedOn = today;
        }
    }

    /** The auditors begin: on site, or on documents for a follow-up. */
    public void begin() {
        state = state.become(kind.examination());
    }

    /** Sends the findings to the structure, which may reply for so many days. */
    void sendFindings(LocalDate today, int replyDays) {
        state = state.become(AuditState.REPLY);
        reply = RightOfReply.until(today.plusDays(replyDays));
    }

    /** The structure has longer to reply, until this day included. */
    public void extendReply(LocalDate until) {
        reply = requireReply().extended(until);
    }

    /** Ends the right of reply. Refused while the structure may still reply, unless every reply expected is given. */
    void endReplies(LocalDate today, boolean everyReplyGiven) {
        AuditState report = state.become(AuditState.REPORT);
        if (!everyReplyGiven) {
            reply.requireOver(today);
        }
        state = report;
    }

    /** The report is signed for the first time, at this moment (UTC): no score changes any more. */
    public void freezeScores(LocalDateTime at) {
        state.requireReport();
        end = getEnd().frozen(at);
    }

    /** Both auditors signed the report, which concludes so. Refused where its scores are not frozen. */
    public void close(LocalDate today, String conclusion) {
        state = state.become(AuditState.CLOSED);
        end = getEnd().closed(today, conclusion);
    }

    void cancel() {
        state = state.become(AuditState.CANCELLED);
    }

    /** Refuses where the structure may not reply: the findings are not sent, or its deadline has passed. */
    public void requireReplyOpen(LocalDate today) {
        requireReply().requireOpen(today);
    }

    /** Whether the structure may reply today. */
    public boolean isReplyOpen(LocalDate today) {
        return state == AuditState.REPLY && !today.isAfter(reply.deadline());
    }

    private RightOfReply requireReply() {
        if (state != AuditState.REPLY) {
            throw Refused.conflict("audit.refused.noReplyNow");
        }
        return reply;
    }

    /** Refuses where it was changed since the reader saw this version. */
    public void requireVersion(int seen) {
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

    /** The diagnosis submitted to the audit; null until it is requested. */
    public Long getSelfDiagnosisId() {
        return selfDiagnosisId;
    }

    public AuditKind getKind() {
        return kind;
    }

    public AuditState getState() {
        return state;
    }

    /** The campaign that programmed it; null where the label office opened it itself. */
    public Long getCampaignId() {
        return campaignId;
    }

    /** First day of the examination; null until it is planned. */
    public LocalDate getPlannedOn() {
        return plannedOn;
    }

    /** Last day of the visit; null until it is planned. */
    public LocalDate getPlannedUntil() {
        return plannedUntil;
    }

    /** What the structure asked for; empty where the label office opened the audit itself. */
    public AuditRequest getRequest() {
        if (request == null) {
            request = new AuditRequest();
        }
        return request;
    }

    /** When pair and day were known; null before. */
    public LocalDate getOpenedOn() {
        return openedOn;
    }

    /** Last day on which the structure may reply; null until the findings are sent. */
    public LocalDate getReplyDeadline() {
        return reply == null ? null : reply.deadline();
    }

    public LocalDate getClosedOn() {
        return getEnd().closedOn();
    }

    public String getConclusion() {
        return getEnd().conclusion();
    }

    /** When the report was first signed (UTC), from when on no score changes; or null. */
    public LocalDateTime getScoresFrozenAt() {
        return getEnd().scoresFrozenAt();
    }

    private AuditEnd getEnd() {
        return end == null ? AuditEnd.none() : end;
    }

    public int getVersion() {
        return version;
    }

    public List<PairMember> getPair() {
        return List.copyOf(pair);
    }
}

package fr.jalon.labelling.report;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The report of an audit: its auditors assemble and sign it, the structure and the label office read it once it is signed. */
@Named
@ViewScoped
public class ReportView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadReport read;
    private final AssembleReport assemble;
    private final SignReport sign;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private String conclusion;
    private int signedNumber;
    private String signedHash;
    private transient Audit audit;
    private transient List<ReportVersion> versions;

    @Inject
    ReportView(ReadReport read, AssembleReport assemble, SignReport sign, Actor actor, Notices notices) {
        this.read = read;
        this.assemble = assemble;
        this.sign = sign;
        this.actor = actor;
        this.notices = notices;
    }

    ReportView() {
        this(null, null, null, null, null);
    }

    /** Refuses, as not found, an audit that is not the reader's; the last conclusion is where the next one begins. */
    public void load() {
        getAudit();
        conclusion = getLast() == null ? null : getLast().conclusion();
    }

    public Audit getAudit() {
        if (audit == null) {
            audit = read.audit(Ids.parse(id));
        }
        return audit;
    }

    public boolean isAuditor() {
        return actor.has(Role.AUDITOR);
    }

    /** Whether the report is being written, by the reader. */
    public boolean isWriting() {
        return isAuditor() && getAudit().getState() == AuditState.REPORT;
    }

    /** How many replies are still to be answered before a version is made. */
    public long getUnanswered() {
        return isWriting() ? assemble.unanswered(getAudit().getId()) : 0;
    }

    private List<ReportVersion> all() {
        if (versions == null) {
            versions = read.versions(Ids.parse(id));
        }
        return versions;
    }

    /** The version that counts; null where there is none, or none to be read yet. */
    public ReportVersion getLast() {
        return all().isEmpty() ? null : all().get(all().size() - 1);
    }

    /** Those that it took the place of, the latest first. */
    public List<ReportVersion> getBefore() {
        List<ReportVersion> before = new ArrayList<>(all().isEmpty() ? List.of() : all().subList(0, all().size() - 1));
        Collections.reverse(before);
        return before;
    }

    /** Whether the reader is to sign the last version. */
    public boolean isToSign() {
        return isWriting() && getLast() != null && !getLast().isSignedBy(actor.accountId());
    }

    /** Where a version is read, in this format. */
    public String href(ReportVersion version, String format) {
        return "/api/v1/audits/" + id + "/report/" + version.number() + "/content?format=" + format;
    }

    /** Where what was signed is read, byte for byte. */
    public String statement(ReportVersion version) {
        return "/api/v1/audits/" + id + "/report/" + version.number() + "/statement/content";
    }

    /** Makes the next version. */
    public String assemble() {
        ReportVersion made = assemble.assemble(Ids.parse(id), conclusion);
        notices.done("report.assembledNow", made.number());
        return again();
    }

    /** Signs the version that was shown; with the second signature the audit is closed, and no longer the auditors' to read. */
    public String sign() {
        ReportVersion signed = sign.sign(Ids.parse(id), signedNumber, signedHash);
        notices.done(signed.isSigned() ? "report.closedNow" : "report.signedNow", signed.number());
        return signed.isSigned() ? "/labelling/audit/list.xhtml?faces-redirect=true" : again();
    }

    private String again() {
        return "/labelling/report/report.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Number of the version that the page shows; the form sends it back: what is signed is what was read. */
    public int getSignedNumber() {
        return getLast().number();
    }

    public void setSignedNumber(int signedNumber) {
        this.signedNumber = signedNumber;
    }

    /** Hash of that version. */
    public String getSignedHash() {
        return getLast().hash();
    }

    public void setSignedHash(String signedHash) {
        this.signedHash = signedHash;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}

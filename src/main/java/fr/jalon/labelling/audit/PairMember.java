package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** An auditor of an audit, with name and organisation as they were when the pair was named. */
@Entity
@Table(name = "audit_auditor")
public class PairMember {

    @Id
    private long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "audit_id")
    private Audit audit;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private AuditorKind kind;

    private String name;
    private String organisation;

    protected PairMember() {}

    PairMember(Audit audit, AuditorCandidate auditor) {
        this.id = Ids.next();
        this.audit = audit;
        this.structureCode = audit.getStructureCode();
        this.accountId = auditor.getAccountId();
        this.kind = auditor.getKind();
        this.name = auditor.getName();
        this.organisation = auditor.getOrganisation();
    }

    public long getAccountId() {
        return accountId;
    }

    public AuditorKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getOrganisation() {
        return organisation;
    }
}

package fr.jalon.labelling.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An account that the label office may name in a pair. Read only. */
@Entity
@Table(name = "auditor_candidate")
public class AuditorCandidate {

    @Id
    @Column(name = "account_id")
    private long accountId;

    private String name;

    @Enumerated(EnumType.STRING)
    private AuditorKind kind;

    private String organisation;

    @Column(name = "region_code")
    private String regionCode;

    protected AuditorCandidate() {}

    AuditorCandidate(long accountId, String name, AuditorKind kind, String organisation, String regionCode) {
        this.accountId = accountId;
        this.name = name;
        this.kind = kind;
        this.organisation = organisation;
        this.regionCode = regionCode;
    }

    public long getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    public AuditorKind getKind() {
        return kind;
    }

    public String getOrganisation() {
        return organisation;
    }

    /** The INSEE region in which a network auditor works; null for one of a certification body. */
    public String getRegionCode() {
        return regionCode;
    }
}

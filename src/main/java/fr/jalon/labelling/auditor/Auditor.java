package fr.jalon.labelling.auditor;

import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** An auditor in the register, under their account: what the label office says of them. */
@Entity
@Table(name = "auditor")
public class Auditor {

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private AuditorKind kind;

    private String organisation;

    @Column(name = "region_code")
    private String regionCode;

    private String department;

    @Enumerated(EnumType.STRING)
    private Seniority seniority;

    @Column(name = "structure_kinds")
    private String structureKinds;

    private String themes;
    private String languages;
    private int quota;
    private boolean active;

    @Version
    private int version;

    protected Auditor() {}

    Auditor(long accountId, AuditorData data) {
        this.accountId = accountId;
        change(data);
    }

    final void change(AuditorData data) {
        data.check();
        kind = data.kind();
        organisation = data.organisation();
        regionCode = data.regionCode();
        department = data.department();
        seniority = data.seniority();
        structureKinds = String.join(",", new TreeSet<>(data.structureKinds()));
        themes = data.themes() == null ? "" : data.themes();
        languages = data.languages();
        quota = data.quota();
        active = data.active();
    }

    AuditorData data() {
        return new AuditorData(
                kind,
                organisation,
                regionCode,
                department,
                seniority,
                getStructureKinds(),
                themes,
                languages,
                quota,
                active);
    }

    /** Refuses where it was changed since the reader saw this version. */
    void requireVersion(int seen) {
        if (seen != version) {
            throw Refused.changedMeanwhile();
        }
    }

    public long getAccountId() {
        return accountId;
    }

    public String getTextId() {
        return Ids.text(accountId);
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

    /** Where journeys begin; null where it is not known. */
    public String getDepartment() {
        return department;
    }

    public Seniority getSeniority() {
        return seniority;
    }

    /** Kinds of structures that they may audit; none: all. */
    public Set<String> getStructureKinds() {
        return Arrays.stream(structureKinds.split(","))
                .filter(one -> !one.isBlank())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public String getThemes() {
        return themes;
    }

    public String getLanguages() {
        return languages;
    }

    /** Audits of one campaign at most. */
    public int getQuota() {
        return quota;
    }

    public boolean isActive() {
        return active;
    }

    public int getVersion() {
        return version;
    }
}

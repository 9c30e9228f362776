package fr.jalon.labelling.profile;

import fr.jalon.identity.Actor;
import fr.jalon.labelling.reference.StructureTraits;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** The profile of the current structure: what nobody said is null, and excludes no criterion. */
@Entity
@Table(name = "structure_profile")
class StructureProfile {
    @Id
    @Column(name = "structure_code")
    private String structureCode;

    private Boolean plie;
    private Boolean qpv;
    private Boolean frr;
    private Integer sites;
    private Integer staff;
    private Integer young;

    @Column(name = "updated_by_name")
    private String updatedByName;

    @Column(name = "updated_at")
    private LocalDateTime updatedAt;

    @Version
    private int version;

    protected StructureProfile() {}

    StructureProfile(String structureCode) {
        this.structureCode = structureCode;
    }

    void say(ProfileSheet said, Actor actor, LocalDateTime now) {
        plie = said.plie();
        qpv = said.qpv();
        frr = said.frr();
        sites = said.sites();
        staff = said.staff();
        young = said.young();
        updatedByName = actor.name();
        updatedAt = now;
    }

    ProfileSheet sheet() {
        return new ProfileSheet(plie, qpv, frr, sites, staff, young, updatedByName, updatedAt, version);
    }

    StructureTraits traits(String kind) {
        return new StructureTraits(kind, plie, qpv, frr, sites, staff, young);
    }

    int version() {
        return version;
    }
}

package fr.jalon.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A tenant: a mission locale, a regional association or the national union. Public data only; read by everybody. */
@Entity
@Table(name = "structure", catalog = "network")
public class Structure {

    /** What a structure is. */
    public enum Kind {
        MISSION,
        ASSOCIATION,
        NATIONAL_UNION
    }

    /** Whether it may work on the platform. */
    public enum State {
        ACTIVE,
        SUSPENDED
    }

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;

    @Column(name = "region_code")
    private String regionCode;

    @Column(name = "region_name")
    private String regionName;

    private String department;
    private String town;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "association_code")
    private String associationCode;

    @Enumerated(EnumType.STRING)
    private State state;

    protected Structure() {}

    public String getCode() {
        return code;
    }

    public Kind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public String getRegionName() {
        return regionName;
    }

    /** Number of the département: 14, 2A, 974. */
    public String getDepartment() {
        return department;
    }

    public String getTown() {
        return town;
    }

    /** IANA name: the structure's hours are local. */
    public String getTimeZone() {
        return timeZone;
    }

    /** The regional association it belongs to, or null. */
    public String getAssociationCode() {
        return associationCode;
    }

    public State getState() {
        return state;
    }
}

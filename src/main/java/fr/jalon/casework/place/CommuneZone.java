package fr.jalon.casework.place;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/** A commune is in a zone from one day on. Public data, read only: {@code ./jalon zones import} writes it. */
@Entity
@Table(name = "commune_zone", catalog = "network")
@IdClass(CommuneZone.Key.class)
public class CommuneZone {

    /** Which commune, in which zone, since when. */
    public record Key(Zone zone, String communeCode, LocalDate fromDay) implements Serializable {}

    @Id
    @Enumerated(EnumType.STRING)
    private Zone zone;

    @Id
    @Column(name = "commune_code")
    private String communeCode;

    @Id
    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    private String source;

    protected CommuneZone() {}

    public Zone zone() {
        return zone;
    }

    /** The list that it is in. */
    public String source() {
        return source;
    }
}

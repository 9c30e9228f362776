package fr.jalon.casework.site;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A place where the mission receives. */
@Entity
@Table(name = "site")
public class Site {

    @Id
    private long id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private SiteKind kind;

    private String street;

    @Column(name = "postal_code")
    private String postalCode;

    private String commune;
    private String phone;
    private String directions;
    private boolean closed;

    protected Site() {}

    Site(SiteDetails details) {
        this.id = Ids.next();
        become(details);
    }

    final void become(SiteDetails details) {
        name = details.name();
        kind = details.kind();
        street = details.street();
        postalCode = details.postalCode();
        commune = details.commune();
        phone = details.phone();
        directions = details.directions();
        closed = details.closed();
    }

    /** All that was entered. */
    public SiteDetails details() {
        return new SiteDetails(name, kind, street, postalCode, commune, phone, directions, closed);
    }

    /** Name, street and commune on one line: where to come. */
    public String address() {
        String town = commune == null ? null : postalCode + " " + commune;
        return Stream.of(name, street, town).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    public long id() {
        return id;
    }

    /** The identifier in URLs. */
    public String getKey() {
        return Ids.text(id);
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public SiteKind kind() {
        return kind;
    }

    /** May be null. */
    public String phone() {
        return phone;
    }

    /** How to come; may be null. */
    public String directions() {
        return directions;
    }

    public boolean isClosed() {
        return closed;
    }
}

package fr.jalon.casework.site;

import fr.jalon.casework.place.Commune;
import fr.jalon.casework.place.Communes;
import java.io.Serializable;
import java.util.List;

/** A site while it is being typed: nothing is checked before {@link #details()}. */
public class SiteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private SiteKind kind;
    private String street;
    private String postalCode;
    private String commune;
    private String phone;
    private String directions;
    private boolean closed;

    static SiteForm of(SiteDetails details) {
        SiteForm form = new SiteForm();
        form.name = details.name();
        form.kind = details.kind();
        form.street = details.street();
        form.postalCode = details.postalCode();
        form.commune = details.commune();
        form.phone = details.phone();
        form.directions = details.directions();
        form.closed = details.closed();
        return form;
    }

    SiteDetails details() {
        return new SiteDetails(name, kind, street, postalCode, commune, phone, directions, closed);
    }

    /** The communes that the postal code serves. */
    public List<String> getCommunes() {
        return Communes.all().ofPostalCode(postalCode).stream()
                .map(Commune::name)
                .toList();
    }

    /** Chooses the commune where the postal code serves but one. */
    public void postalCodeTyped() {
        commune = getCommunes().size() == 1 ? getCommunes().get(0) : null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public SiteKind getKind() {
        return kind;
    }

    public void setKind(SiteKind kind) {
        this.kind = kind;
    }

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getDirections() {
        return directions;
    }

    public void setDirections(String directions) {
        this.directions = directions;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}

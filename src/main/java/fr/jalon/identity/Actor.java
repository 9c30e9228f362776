package fr.jalon.identity;

import fr.jalon.tenancy.StructureCode;
import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Who makes the present request, in which structure, with which roles, from which address. */
@RequestScoped
public class Actor {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private SignedIn signedIn;
    private String address;

    /** Says who it is; null where nobody is signed in. */
    void is(SignedIn someone, String fromAddress) {
        this.signedIn = someone;
        this.address = fromAddress;
    }

    public boolean isSignedIn() {
        return signedIn != null;
    }

    /** Who is signed in, if anybody. */
    public Optional<SignedIn> signedIn() {
        return Optional.ofNullable(signedIn);
    }

    /** The account, or null where nobody is signed in. */
    public Long accountId() {
        return signedIn == null ? null : signedIn.accountId();
    }

    public String name() {
        return signedIn == null ? null : signedIn.name();
    }

    /** The structure whose workspace was chosen; null where nobody is signed in. */
    public StructureCode structureCode() {
        return signedIn == null ? null : signedIn.structure();
    }

    /** Where that structure is; Paris where nobody is signed in. */
    public ZoneId zone() {
        return signedIn == null ? PARIS : signedIn.zone();
    }

    public Set<Role> roles() {
        return signedIn == null ? Set.of() : signedIn.roles();
    }

    /** Whether one of these roles is held: for what a page shows, never in place of a use case's own check. */
    public boolean has(Role... anyOf) {
        return Role.anyOf(anyOf, roles());
    }

    /** Whether the actor is of that circle of the structure's own quality work: for what a page shows, likewise. */
    public boolean has(QualityCircle circle) {
        return circle.holds(roles());
    }

    /** The client's network address, or null outside a request. */
    public String address() {
        return address;
    }
}

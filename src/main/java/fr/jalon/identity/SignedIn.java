package fr.jalon.identity;

import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;

/**
 * Somebody signed in, in the workspace they chose: kept in the session, or made for one request from an access token.
 *
 * @param zone where the structure is: its days and hours are local
 * @param name the person's name as shown to colleagues
 * @param since when they signed in: signing out everywhere ends what began before
 */
public record SignedIn(
        long accountId,
        String name,
        StructureCode structure,
        String structureName,
        ZoneId zone,
        Set<Role> roles,
        Instant since)
        implements Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    /** Where this person's queries run. */
    public Workspace workspace() {
        return roles.iterator().next().workspace(structure);
    }
}

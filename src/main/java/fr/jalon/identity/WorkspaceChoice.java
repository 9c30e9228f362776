package fr.jalon.identity;

import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;

/** A workspace that an account may choose: a structure, and the roles held there that share one workspace. */
public record WorkspaceChoice(StructureCode structure, String structureName, ZoneId zone, Set<Role> roles)
        implements Serializable {

    /** Names the choice in forms: the structure and the workspace's role. */
    public String key() {
        return structure + "/" + workspace().role();
    }

    public String getStructureName() {
        return structureName;
    }

    public Set<Role> getRoles() {
        return roles;
    }

    Workspace workspace() {
        return roles.iterator().next().workspace(structure);
    }
}

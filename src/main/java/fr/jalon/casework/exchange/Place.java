package fr.jalon.casework.exchange;

import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import java.time.ZoneId;

/** The mission that imports, and where its days begin. */
public record Place(StructureCode structure, ZoneId zone) {

    /** Its workspace. */
    public Workspace workspace() {
        return Workspace.of(structure);
    }
}

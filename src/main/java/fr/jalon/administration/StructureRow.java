package fr.jalon.administration;

import fr.jalon.tenancy.Structure;
import java.io.Serializable;

/** A structure as the platform administrator sees it. */
public record StructureRow(
        String code,
        Structure.Kind kind,
        String name,
        String town,
        String department,
        String regionName,
        String timeZone,
        Structure.State state)
        implements Serializable {

    public boolean suspended() {
        return state == Structure.State.SUSPENDED;
    }
}

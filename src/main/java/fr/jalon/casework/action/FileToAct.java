package fr.jalon.casework.action;

import fr.jalon.shared.Ids;
import java.util.List;

/** A file that needs action, and what it waits for, the most pressing first. */
public record FileToAct(long id, String name, List<ActionRequired> actions) {

    /** Identifier of the file in URLs. */
    public String getKey() {
        return Ids.text(id);
    }
}

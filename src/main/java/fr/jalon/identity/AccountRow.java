package fr.jalon.identity;

import java.io.Serializable;

/** An account as the platform administrator sees it: nothing of its password. */
public record AccountRow(long id, String name, String mail, String state) implements Serializable {

    public boolean locked() {
        return !state.equals("ACTIVE");
    }
}

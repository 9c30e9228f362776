package fr.jalon.isolation;

import fr.jalon.identity.TestPeople;
import java.util.Map;
import java.util.Set;

/**
 * An address with something of Essai-Sud in it.
 *
 * @param owners who may open it
 */
record PageAttempt(String address, Set<TestPeople> owners) {

    /** The address of a page with a parameter that names something. */
    static void put(Map<String, PageAttempt> all, String parameter, String value, TestPeople... owners) {
        all.put(parameter, with(parameter + "=" + value, owners));
    }

    /** An address whole. */
    static PageAttempt with(String address, TestPeople... owners) {
        return new PageAttempt(address, Set.of(owners));
    }
}

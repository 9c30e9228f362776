package fr.jalon.testing;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day where the missions of the tests are: late in the evening it is another one than in UTC. */
public final class Here {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Here() {}

    /** Today, in France. */
    public static LocalDate today() {
        return LocalDate.now(PARIS);
    }
}

package fr.jalon.casework.exchange.dossier;

import fr.jalon.casework.place.Commune;
import fr.jalon.casework.place.Communes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The communes of a file's addresses; a mission has few, so the last ones are remembered. */
final class CommuneNames {

    private static final int REMEMBERED = 2000;

    private final Map<String, Optional<String>> known = new LinkedHashMap<>() {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<String>> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** Its name today; empty where that postal code serves no commune of that name. */
    Optional<String> named(String postalCode, String name) {
        return known.computeIfAbsent(
                postalCode + " " + name,
                any -> Communes.all().named(postalCode, name).map(Commune::name));
    }
}

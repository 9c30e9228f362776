package fr.jalon.casework.search;

import fr.jalon.casework.place.Communes;
import fr.jalon.casework.place.Zone;
import fr.jalon.casework.place.Zones;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.database.SqlText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which of the addresses that files hold are in a zone. An address is kept as it is written; what commune it means
 * is told by {@link Communes}.
 */
@ApplicationScoped
class ZoneAddresses {

    private final EntityManager entities;
    private final Zones zones;

    @Inject
    ZoneAddresses(EntityManager entities, Zones zones) {
        this.entities = entities;
        this.zones = zones;
    }

    ZoneAddresses() {
        this(null, null);
    }

    /** A postal code and a commune as files hold them. */
    private record Address(String postalCode, String commune) {}

    /** A condition on {@code young_person p}, never NULL: two statements, whatever the number of files. */
    SqlText within(Zone zone, LocalDate day) {
        Map<Address, String> codes = new HashMap<>();
        SqlText all = new SqlText().add("SELECT DISTINCT postal_code, commune FROM young_person");
        Rows.of(all.query(entities), row -> new Address(row.text(), row.text())).forEach(address -> Communes.all()
                .named(address.postalCode(), address.commune())
                .ifPresent(commune -> codes.put(address, commune.code())));
        Set<String> inside = zones.among(Set.copyOf(codes.values()), zone, day);
        List<Address> addresses = codes.keySet().stream()
                .filter(one -> inside.contains(codes.get(one)))
                .toList();
        SqlText condition = new SqlText().add("(1 = 0");
        addresses.forEach(
                one -> condition.add(" OR (p.postal_code <=> ? AND p.commune <=> ?)", one.postalCode(), one.commune()));
        return condition.add(")");
    }
}

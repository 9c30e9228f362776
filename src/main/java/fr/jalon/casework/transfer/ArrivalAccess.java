package fr.jalon.casework.transfer;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** From which structures a file came, and the appointments that were told of there, as its person receives it. */
@ApplicationScoped
class ArrivalAccess implements AccessSource {

    private static final String ARRIVED =
            "SELECT s.name, f.arrived_on, f.source_file_number, f.told FROM arrived_file f"
                    + " JOIN network.structure s ON s.code = f.source_code WHERE f.young_person_id = ?"
                    + " ORDER BY f.arrived_on DESC, f.transfer_id DESC";

    private final EntityManager entities;

    @Inject
    ArrivalAccess(EntityManager entities) {
        this.entities = entities;
    }

    ArrivalAccess() {
        this(null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.ARRIVALS;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        return Tables.of(entities)
                .list(
                        ARRIVED,
                        row -> AccessItem.unnamed()
                                .typed("structure", row.getString(1))
                                .day("arrivedOn", row.getObject(2, LocalDate.class))
                                .count("fileNumberThere", row.getInt(3))
                                .within(
                                        "appointmentsThere",
                                        Arrival.told(row.getString(4)).stream()
                                                .map(ArrivalAccess::appointment)
                                                .toList()),
                        youngPersonId);
    }

    private static AccessItem appointment(Arrival.Told told) {
        return AccessItem.unnamed()
                .day("date", LocalDate.parse(told.day()))
                .hour("time", LocalTime.parse(told.start()))
                .typed("subject", told.subject())
                .yesNo("planned", told.planned());
    }
}

package fr.jalon.labelling.sample;

import fr.jalon.casework.access.AccessItem;
import fr.jalon.casework.access.AccessPart;
import fr.jalon.casework.access.AccessSource;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** The samples for which a file was drawn, as its person receives it. */
@ApplicationScoped
class SampleAccess implements AccessSource {

    private static final String DRAWN = "SELECT e.title, s.drawn_at, f.number, o.opened_at, o.open_until, f.removed_at,"
            + " (SELECT COUNT(*) FROM released_text r WHERE r.drawn_file_id = f.id)"
            + " FROM drawn_file f JOIN evidence e ON e.id = f.evidence_id"
            + " JOIN case_sample s ON s.evidence_id = f.evidence_id"
            + " LEFT JOIN sample_opening o ON o.evidence_id = f.evidence_id"
            + " WHERE f.young_person_id = ? ORDER BY s.drawn_at DESC, f.id DESC";

    private final EntityManager entities;

    @Inject
    SampleAccess(EntityManager entities) {
        this.entities = entities;
    }

    SampleAccess() {
        this(null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.SAMPLES;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        return Tables.of(entities)
                .list(
                        DRAWN,
                        row -> AccessItem.unnamed()
                                .typed("sample", row.getString(1))
                                .moment("drawnAt", row.getObject(2, LocalDateTime.class))
                                .count("pseudonym", row.getInt(3))
                                .moment("shownFrom", row.getObject(4, LocalDateTime.class))
                                .day("shownUntil", row.getObject(5, LocalDate.class))
                                .moment("takenOutAt", row.getObject(6, LocalDateTime.class))
                                .count("textsReleased", row.getInt(7)),
                        youngPersonId);
    }
}

package fr.jalon.labelling.label;

import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Keeps and finds what happened to a label. Called by use cases. */
@ApplicationScoped
class LabelEvents {

    /** What may happen to a label. */
    enum Kind {
        AWARDED,
        SUSPENDED,
        RESUMED,
        WITHDRAWN,
        RENEWED,
        AMENDED
    }

    /** What happened, when, why (or null) and by whom. */
    public record Line(Kind kind, LocalDate day, String reason, String by) {}

    private final EntityManager entities;

    @Inject
    LabelEvents(EntityManager entities) {
        this.entities = entities;
    }

    LabelEvents() {
        this(null);
    }

    void add(Label label, Kind kind, LocalDate day, String reason, String by) {
        Tables.of(entities)
                .insert(
                        "label_event",
                        "id, label_id, structure_code, kind, happened_on, reason, recorded_by_name",
                        List.<Object[]>of(new Object[] {
                            Ids.next(), label.getId(), label.getStructureCode(), kind.name(), day, reason, by
                        }));
    }

    /** The oldest first. */
    List<Line> of(long label) {
        return Tables.of(entities)
                .list(
                        "SELECT kind, happened_on, reason, recorded_by_name FROM label_event WHERE label_id = ?"
                                + " ORDER BY happened_on, id",
                        row -> new Line(
                                Kind.valueOf(row.getString(1)),
                                row.getObject(2, LocalDate.class),
                                row.getString(3),
                                row.getString(4)),
                        label);
    }
}

package fr.jalon.labelling.webhook;

import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Keeps what happened, in the transaction in which it happened: if that is rolled back, it is not told. The database
 * refuses to keep the same happening twice. Called by use cases.
 */
@ApplicationScoped
public class Happenings {
    private static final String COLUMNS =
            "id, structure_code, kind, subject, occasion, to_association, to_union, to_kinds, data, occurred_at";

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    Happenings(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Happenings() {
        this(null, null);
    }

    /** Keeps what happened in the structure of the present workspace. */
    public void tell(StructureCode where, Happening happening) {
        write(Tables.of(entities), "webhook_event", where, happening, utc(clock));
    }

    /** Keeps what the launcher does, which is in no workspace. */
    public static void tell(Tables network, Clock clock, StructureCode where, Happening happening) {
        write(network, "network.webhook_event", where, happening, utc(clock));
    }

    private static void write(
            Tables tables, String table, StructureCode where, Happening happening, LocalDateTime now) {
        EventKind kind = happening.kind();
        tables.insert(table, COLUMNS, List.<Object[]>of(new Object[] {
            Ids.next(),
            where.value(),
            kind.code(),
            happening.subject(),
            happening.occasion(),
            kind.isToAssociation(),
            kind.isToUnion(),
            String.join(",", happening.toKinds()),
            happening.data().toString(),
            now
        }));
    }

    static LocalDateTime utc(Clock clock) {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}

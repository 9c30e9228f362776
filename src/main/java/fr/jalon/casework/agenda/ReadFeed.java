package fr.jalon.casework.agenda;

import fr.jalon.identity.Colleague;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.tenancy.Structure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Reads the calendar whose secret somebody brings: whoever has it is let in, as no calendar can sign in. */
@ApplicationScoped
@UseCase(access = UseCase.Access.PUBLIC)
public class ReadFeed {

    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 6;

    private final Appointments appointments;
    private final Colleagues colleagues;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    ReadFeed(Appointments appointments, Colleagues colleagues, EntityManager entities, Clock clock) {
        this.appointments = appointments;
        this.colleagues = colleagues;
        this.entities = entities;
        this.clock = clock;
    }

    ReadFeed() {
        this(null, null, null, null);
    }

    /** The mission at work of that code, to be asked in the identity workspace; refused as not found otherwise. */
    public Structure mission(String code) {
        Structure structure = entities.find(Structure.class, code);
        boolean working = structure != null
                && structure.getState() == Structure.State.ACTIVE
                && structure.getKind() == Structure.Kind.MISSION;
        if (!working) {
            throw Refused.notFound();
        }
        return structure;
    }

    /** The calendar of whom the secret is, in the current mission; refused as not found where it is nobody's any more. */
    public Feed feed(String secret, ZoneId zone) {
        CalendarFeed feed = entities.createQuery(
                        "select f from CalendarFeed f where f.tokenHash = :hash", CalendarFeed.class)
                .setParameter("hash", ContentHash.of(secret).hex())
                .getResultStream()
                .findFirst()
                .orElseThrow(Refused::notFound);
        Colleague whose = colleagues
                .find(feed.accountId())
                .filter(one -> one.has(Role.COUNSELLOR) || one.has(Role.TEAM_LEAD))
                .orElseThrow(Refused::notFound);
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        feed.readOn(today);
        Appointments.Span span = new Appointments.Span(
                today.minusMonths(MONTHS_BACK), today.plusMonths(MONTHS_AHEAD), whose.getAccountId());
        return new Feed(zone, appointments.single(span), appointments.sessions(span), appointments.absences(span));
    }

    /** What a calendar shows. */
    record Feed(ZoneId zone, List<AppointmentRow> appointments, List<SessionRow> sessions, List<Absence> absences) {}
}

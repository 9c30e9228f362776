package fr.jalon.casework.document;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/** Who reads or brings documents, of which structure, among which colleagues, and on what day. */
@RequestScoped
class DocumentReader {

    private final Actor actor;
    private final Colleagues colleagues;
    private final LocalClock clock;

    @Inject
    DocumentReader(Actor actor, Colleagues colleagues, LocalClock clock) {
        this.actor = actor;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    DocumentReader() {
        this(null, null, null);
    }

    String structure() {
        return actor.structureCode().value();
    }

    long account() {
        return actor.accountId();
    }

    boolean reads(DocumentKind kind) {
        return actor.has(kind.readers());
    }

    List<DocumentKind> kinds() {
        return DocumentKind.readableBy(actor);
    }

    Map<Long, String> names() {
        return colleagues.names();
    }

    LocalDate today() {
        return clock.today();
    }

    LocalDateTime utc() {
        return clock.utc();
    }
}

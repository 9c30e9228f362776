package fr.jalon.labelling.evidence;

import fr.jalon.shared.Ids;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The evidence of the present structure's library that auditors may see. Called inside use cases. */
@ApplicationScoped
public class OpenToAuditors {

    private static final int MOST = 500;

    /** A piece in its present version. */
    public record Piece(long id, String title, LocalDate day, int version) {

        public String textId() {
            return Ids.text(id);
        }
    }

    private final EntityManager entities;

    @Inject
    OpenToAuditors(EntityManager entities) {
        this.entities = entities;
    }

    OpenToAuditors() {
        this(null);
    }

    /** The newest, 500 at most; those that were withdrawn are not among them. */
    public List<Piece> all() {
        return Rows.of(
                entities.createNativeQuery("select id, title, evidence_date, current_version from evidence"
                                + " where confidentiality = 'AUDITORS' and review <> 'WITHDRAWN' order by id desc")
                        .setMaxResults(MOST),
                row -> new Piece(row.number(), row.text(), row.day(), row.count()));
    }

    /** These; refuses one that auditors may not see. */
    public List<Piece> require(List<Long> ids, String field) {
        List<Piece> found =
                all().stream().filter(piece -> ids.contains(piece.id())).toList();
        if (found.size() < ids.stream().distinct().count()) {
            throw Refused.field(field, "evidenceRequest.refused.piece");
        }
        return found;
    }
}

package fr.jalon.labelling.audit;

import fr.jalon.shared.Ids;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Keeps what happened to an audit, in the transaction in which it happened, for those who are written to: they work in other
 * workspaces, where {@link AuditPost} tells them. Called inside use cases.
 */
@ApplicationScoped
public class AuditNews {

    private static final String COLUMNS = "id, audit_id, structure_code, kind, audience, happened_at";

    private final EntityManager entities;
    private final NationalDay day;

    @Inject
    AuditNews(EntityManager entities, NationalDay day) {
        this.entities = entities;
        this.day = day;
    }

    AuditNews() {
        this(null, null);
    }

    /** Keeps it for each of those it is for. */
    public void tell(Audit audit, NewsKind kind) {
        List<Object[]> rows = kind.audiences().stream()
                .map(audience -> new Object[] {
                    Ids.next(), audit.getId(), audit.getStructureCode(), kind.name(), audience.name(), day.instant()
                })
                .toList();
        Tables.of(entities).insert("audit_news_entry", COLUMNS, rows);
    }
}

package fr.jalon.labelling.visit;

import fr.jalon.identity.Actor;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.Signature;
import fr.jalon.labelling.evidence.OpenToAuditors;
import fr.jalon.shared.Ids;
import fr.jalon.shared.database.Rows;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads and writes what auditors ask for, two statements for an audit. Called inside use cases. */
@ApplicationScoped
public class EvidenceRequests {

    private static final String REQUESTS = "SELECT id, node_code, text, due_on, asked_by_name, asked_at, answer,"
            + " answered_by_name, answered_at, version FROM evidence_request WHERE audit_id = ?1 ORDER BY id";
    private static final String PIECES = "SELECT r.request_id, e.id, e.title, e.kind FROM requested_evidence r"
            + " JOIN %sevidence e ON e.id = r.evidence_id WHERE r.audit_id = ?1 ORDER BY r.id";

    private final EntityManager entities;
    private final Actor actor;

    @Inject
    EvidenceRequests(EntityManager entities, Actor actor) {
        this.entities = entities;
        this.actor = actor;
    }

    EvidenceRequests() {
        this(null, null);
    }

    public List<EvidenceRequest> of(long auditId) {
        String own = actor.structureCode().isMission() ? "" : "shared_";
        Map<Long, List<EvidenceRequest.Piece>> pieces = Rows.of(
                        entities.createNativeQuery(PIECES.formatted(own)).setParameter(1, auditId),
                        row -> new EvidenceRequest.Piece(row.number(), row.number(), row.text(), row.text()))
                .stream()
                .collect(Collectors.groupingBy(EvidenceRequest.Piece::requestId));
        return Rows.of(entities.createNativeQuery(REQUESTS).setParameter(1, auditId), row -> {
            long id = row.number();
            return new EvidenceRequest(
                    id,
                    row.text(),
                    row.text(),
                    row.day(),
                    row.text(),
                    row.moment(),
                    row.text(),
                    row.text(),
                    row.moment(),
                    row.count(),
                    pieces.getOrDefault(id, List.of()));
        });
    }

    EvidenceRequest require(long auditId, long requestId) {
        return of(auditId).stream()
                .filter(one -> one.id() == requestId)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    long ask(Audit audit, String nodeCode, String text, LocalDate dueOn, Signature by) {
        long id = Ids.next();
        Tables.of(entities)
                .insert(
                        "evidence_request_entry",
                        "id, audit_id, structure_code, node_code, text, due_on, asked_by_name, asked_at, version",
                        List.<Object[]>of(new Object[] {
                            id, audit.getId(), audit.getStructureCode(), nodeCode, text, dueOn, by.name(), by.at(), 0
                        }));
        return id;
    }

    void answer(Audit audit, EvidenceRequest request, String text, List<OpenToAuditors.Piece> pieces, Signature by) {
        Tables tables = Tables.of(entities);
        int changed = tables.update(
                "UPDATE evidence_request SET answer = ?, answered_by_name = ?, answered_at = ?, version = version + 1"
                        + " WHERE id = ? AND version = ?",
                text,
                by.name(),
                by.at(),
                request.id(),
                request.version());
        if (changed == 0) {
            throw Refused.changedMeanwhile();
        }
        tables.insert(
                "requested_evidence",
                "id, request_id, audit_id, structure_code, evidence_id, version_number",
                pieces.stream()
                        .map(piece -> new Object[] {
                            Ids.next(),
                            request.id(),
                            audit.getId(),
                            audit.getStructureCode(),
                            piece.id(),
                            piece.version()
                        })
                        .toList());
    }
}

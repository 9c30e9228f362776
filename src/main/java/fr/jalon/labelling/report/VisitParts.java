package fr.jalon.labelling.report;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.visit.EvidenceRequest;
import fr.jalon.labelling.visit.EvidenceRequests;
import fr.jalon.labelling.visit.VisitPlan;
import fr.jalon.labelling.visit.VisitPlans;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a report says of the visit: its plan, the evidence that was asked for and that findings rest on, samples of files. */
@ApplicationScoped
class VisitParts {

    private static final String EVIDENCE =
            "SELECT finding_id, title FROM finding_evidence WHERE audit_id = ? ORDER BY id";
    private static final String SAMPLES =
            "SELECT label, drawn, population FROM case_sample WHERE structure_code = ? ORDER BY evidence_id";

    private record Piece(long finding, String title) {}

    private final VisitPlans plans;
    private final EvidenceRequests requests;
    private final EntityManager entities;

    @Inject
    VisitParts(VisitPlans plans, EvidenceRequests requests, EntityManager entities) {
        this.plans = plans;
        this.requests = requests;
        this.entities = entities;
    }

    VisitParts() {
        this(null, null, null);
    }

    /** The plan of the visit; null where there is none. */
    ReportContent.Visit plan(Audit audit) {
        VisitPlan plan = plans.of(audit.getId());
        return plan.slots().isEmpty()
                ? null
                : new ReportContent.Visit(
                        plan.note(),
                        plan.slots().stream()
                                .map(slot -> new ReportContent.Slot(
                                        slot.day().toString(),
                                        slot.begins().toString(),
                                        slot.ends().toString(),
                                        slot.nodeCode(),
                                        slot.subject(),
                                        slot.people(),
                                        slot.place()))
                                .toList());
    }

    /** Evidence that was asked for. */
    List<ReportContent.Asked> requests(Audit audit) {
        return requests.of(audit.getId()).stream()
                .map(one -> new ReportContent.Asked(
                        one.nodeCode(),
                        one.text(),
                        one.dueOn().toString(),
                        one.answer(),
                        one.pieces().stream().map(EvidenceRequest.Piece::title).toList()))
                .toList();
    }

    /** Titles of the evidence that each finding rests on. */
    Map<Long, List<String>> evidence(Audit audit) {
        return Tables.of(entities)
                .list(EVIDENCE, row -> new Piece(row.getLong(1), row.getString(2)), audit.getId())
                .stream()
                .collect(Collectors.groupingBy(Piece::finding, Collectors.mapping(Piece::title, Collectors.toList())));
    }

    /** Samples of case files that were among the evidence. */
    List<ReportContent.Sample> samples(Audit audit) {
        return Tables.of(entities)
                .list(
                        SAMPLES,
                        row -> new ReportContent.Sample(row.getString(1), row.getInt(2), row.getInt(3)),
                        audit.getStructureCode());
    }
}

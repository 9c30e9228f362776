package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.IndicatorResult;
import fr.jalon.labelling.diagnosis.ScoredCriterion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts frozen indicators again, and keeps an alert on each that no longer holds. Called by use cases. */
@ApplicationScoped
class IndicatorDrift {
    private final EntityManager entities;
    private final EvidenceSources sources;
    private final IndicatorAlerts alerts;

    @Inject
    IndicatorDrift(EntityManager entities, EvidenceSources sources, IndicatorAlerts alerts) {
        this.entities = entities;
        this.sources = sources;
        this.alerts = alerts;
    }

    IndicatorDrift() {
        this(null, null, null);
    }

    /** Counts one again, in the way of then where that is still known, from the case files as they are now. */
    Verification verify(FrozenIndicator frozen) {
        IndicatorStatement then = frozen.statement();
        Optional<IndicatorResult> same =
                sources.indicators().compute(then.indicatorCode(), then.queryVersion(), then.scope());
        IndicatorResult now = same.orElseGet(() -> sources.indicators().compute(then.indicatorCode(), then.scope()));
        boolean sameQuery = IndicatorStatement.of(then.structureCode(), now).countsAs(then);
        return new Verification(
                then.hash().equals(frozen.hash()), sameQuery, then.figure(), now.figure(), now.computedAt());
    }

    /** Counts one again and opens or ends its alert. */
    Verification check(FrozenIndicator frozen) {
        Verification found = verify(frozen);
        LocalDateTime now = LocalDateTime.ofInstant(found.computedAt(), ZoneOffset.UTC);
        if (found.holds()) {
            alerts.end(frozen.evidenceId(), now);
        } else {
            alerts.open(frozen.evidenceId(), found, now);
        }
        return found;
    }

    /** Counts again all that prove a criterion of an open diagnosis. */
    Recount checkAll() {
        List<FrozenIndicator> used = ofOpenDiagnoses();
        long changed = used.stream().filter(one -> !check(one).holds()).count();
        return new Recount(used.size(), (int) changed);
    }

    private List<FrozenIndicator> ofOpenDiagnoses() {
        List<EvidenceLink> links = entities.createQuery(
                        "select l from EvidenceLink l join FrozenIndicator f on f.evidenceId = l.evidenceId",
                        EvidenceLink.class)
                .getResultList();
        Map<Long, ScoredCriterion> criteria = sources.criteria()
                .byScore(links.stream().map(EvidenceLink::scoreId).distinct().toList());
        Set<Long> evidence = new HashSet<>();
        links.stream()
                .filter(link -> criteria.get(link.scoreId()).open())
                .forEach(link -> evidence.add(link.evidenceId()));
        return evidence.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select f from FrozenIndicator f where f.evidenceId in :evidence order by f.evidenceId",
                                FrozenIndicator.class)
                        .setParameter("evidence", evidence)
                        .getResultList();
    }
}

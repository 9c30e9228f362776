package fr.jalon.labelling.evidence;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.diagnosis.ScoredCriterion;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which criteria of open diagnoses a piece of evidence proves. What a signed diagnosis holds stays. */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class LinkEvidence {
    private static final int CHOICE = 50;

    private final EntityManager entities;
    private final EvidenceSources sources;
    private final EvidenceSearch search;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    LinkEvidence(
            EntityManager entities,
            EvidenceSources sources,
            EvidenceSearch search,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.entities = entities;
        this.sources = sources;
        this.search = search;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    LinkEvidence() {
        this(null, null, null, null, null, null);
    }

    /** The criteria of open diagnoses that a piece does not prove yet. */
    public List<ScoredCriterion> candidates(long evidenceId) {
        Set<Long> linked = linked(evidenceId);
        return sources.criteria().open().stream()
                .filter(one -> !linked.contains(one.scoreId()))
                .toList();
    }

    /** The newest pieces that hold the words (all where there are none) and could prove this criterion too. */
    public List<EvidenceRow> reusable(long scoreId, String words) {
        return search.others(scoreId, words, clock.today(), CHOICE);
    }

    /** Lets a piece prove several criteria more; what it proves meanwhile stays as it is. Returns how many were added. */
    public int link(Collection<Long> scoreIds, long evidenceId) {
        if (scoreIds.isEmpty()) {
            throw Refused.field("criteria", "evidence.linkRequired");
        }
        Evidence found = linkable(evidenceId);
        Set<Long> linked = linked(evidenceId);
        List<Long> missing = scoreIds.stream()
                .distinct()
                .filter(one -> !linked.contains(one))
                .toList();
        missing.forEach(one -> add(one, found));
        return missing.size();
    }

    /** Lets evidence that exists prove one more criterion; returns the link's identifier. */
    public long link(long scoreId, long evidenceId) {
        Evidence found = linkable(evidenceId);
        if (linked(evidenceId).contains(scoreId)) {
            throw Refused.conflict("evidence.alreadyLinked");
        }
        return add(scoreId, found);
    }

    /** The piece, which nobody withdraws or gives another version until this transaction ends. */
    private Evidence linkable(long evidenceId) {
        Evidence found = sources.list().find(evidenceId);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        if (found.review() == Review.WITHDRAWN) {
            throw Refused.conflict("evidence.withdrawnNoLink");
        }
        return found;
    }

    private Set<Long> linked(long evidenceId) {
        return sources.list().links(evidenceId).stream()
                .map(EvidenceLink::scoreId)
                .collect(Collectors.toSet());
    }

    private long add(long scoreId, Evidence found) {
        sources.criteria().findOpen(scoreId);
        EvidenceLink link = new EvidenceLink(found, scoreId, actor, clock.utc());
        entities.persist(link);
        journal.record(Journal.Action.CREATE, EvidenceLink.class, link.id(), null);
        return link.id();
    }

    /** Takes evidence off a criterion. The evidence itself stays, for other criteria and for the journal. */
    public void detach(long linkId) {
        EvidenceLink link = sources.list().link(linkId);
        sources.criteria().findOpen(link.scoreId());
        entities.remove(link);
        journal.record(Journal.Action.DELETE, EvidenceLink.class, linkId, "evidence " + link.evidenceId());
    }
}

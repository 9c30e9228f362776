package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.IndicatorResult;
import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.time.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Anybody who contributes to the label brings evidence to the library, for a criterion of an open diagnosis or for none
 * yet. What the quality lead or the director brings is accepted; what others bring waits for their review.
 */
@RequestScoped
@UseCase(circle = QualityCircle.CONTRIBUTORS)
public class AttachEvidence {
    private final EntityManager entities;
    private final EvidenceSources sources;
    private final EvidenceContents contents;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    AttachEvidence(
            EntityManager entities,
            EvidenceSources sources,
            EvidenceContents contents,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.entities = entities;
        this.sources = sources;
        this.contents = contents;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    AttachEvidence() {
        this(null, null, null, null, null, null);
    }

    /** What is attached by hand: an indicator is computed. */
    public List<EvidenceKind> byHand() {
        return List.of(EvidenceKind.FILE, EvidenceKind.NOTE, EvidenceKind.LINK);
    }

    /** Brings a file; its type is decided from its content. */
    public long file(Long scoreId, Description description, String fileName, InputStream content) throws IOException {
        Evidence added = begin(EvidenceKind.FILE, scoreId, description);
        contents.file(new EvidenceContents.Place(added, 1, null), fileName, content);
        return finish(added, scoreId);
    }

    /** Brings a written statement. */
    public long note(Long scoreId, Description description) {
        Evidence added = begin(EvidenceKind.NOTE, scoreId, description);
        contents.note(new EvidenceContents.Place(added, 1, null), description.text());
        return finish(added, scoreId);
    }

    /** Brings the address of a page elsewhere. */
    public long link(Long scoreId, Description description, String url) {
        Evidence added = begin(EvidenceKind.LINK, scoreId, description);
        contents.link(new EvidenceContents.Place(added, 1, null), url);
        return finish(added, scoreId);
    }

    /** The present value of an indicator, to be looked at before it is frozen. */
    public IndicatorResult preview(String code, IndicatorScope scope) {
        sources.requireCaseFiles();
        return sources.indicators().compute(code, scope);
    }

    /** Computes an indicator of all of the structure again and freezes it, dated of today. */
    public long indicator(Long scoreId, String code, Period period) {
        return indicator(scoreId, code, IndicatorScope.of(period));
    }

    /** Computes an indicator again and freezes it, dated of today; refused where there are no case files. */
    public long indicator(Long scoreId, String code, IndicatorScope scope) {
        IndicatorResult result = preview(code, scope);
        Evidence added = begin(EvidenceKind.INDICATOR, scoreId, new Description(result.label(), null, clock.today()));
        long id = finish(added, scoreId);
        entities.persist(new FrozenIndicator(added, result));
        return id;
    }

    private Evidence begin(EvidenceKind kind, Long scoreId, Description description) {
        if (scoreId != null) {
            sources.criteria().findOpen(scoreId);
        }
        description.check(clock.today());
        if (description.consent() && !actor.has(ReviewEvidence.REVIEWERS)) {
            throw Refused.field("consent", "evidence.consentByReviewer");
        }
        Evidence added = new Evidence(kind, description, actor, clock.utc());
        entities.persist(added);
        entities.flush();
        return added;
    }

    private long finish(Evidence added, Long scoreId) {
        journal.record(
                Journal.Action.CREATE, Evidence.class, added.id(), added.kind().name());
        if (scoreId != null) {
            EvidenceLink link = new EvidenceLink(added, scoreId, actor, clock.utc());
            entities.persist(link);
            journal.record(Journal.Action.CREATE, EvidenceLink.class, link.id(), null);
        }
        return added.id();
    }
}

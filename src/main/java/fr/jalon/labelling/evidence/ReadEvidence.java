package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.IndicatorDefinition;
import fr.jalon.casework.site.Site;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.diagnosis.ScoredCriterion;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileType;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Shows, downloads and verifies the evidence of the structure. */
@RequestScoped
@UseCase(circle = QualityCircle.TEAM)
public class ReadEvidence {
    private final EvidenceSamples samples;
    private final EvidenceSources sources;
    private final IndicatorDrift drift;
    private final IndicatorAlerts alerts;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ReadEvidence(
            EvidenceSamples samples,
            EvidenceSources sources,
            IndicatorDrift drift,
            IndicatorAlerts alerts,
            Journal journal,
            LocalClock clock) {
        this.samples = samples;
        this.sources = sources;
        this.drift = drift;
        this.alerts = alerts;
        this.journal = journal;
        this.clock = clock;
    }

    ReadEvidence() {
        this(null, null, null, null, null, null);
    }

    /** What proves a criterion. */
    public List<EvidenceRow> ofScore(long scoreId) {
        return sources.list().ofScore(scoreId);
    }

    public EvidenceRow find(long id) {
        return sources.list().row(id);
    }

    /** One piece with its versions, the criteria it proves and its alerts. */
    public EvidenceSheet sheet(long id) {
        EvidenceRow row = sources.list().row(id);
        List<EvidenceLink> links = sources.list().links(id);
        Map<Long, ScoredCriterion> criteria = sources.criteria()
                .byScore(links.stream().map(EvidenceLink::scoreId).toList());
        return new EvidenceSheet(
                row,
                sources.list().versions(id).stream().map(EvidenceVersion::row).toList(),
                links.stream()
                        .map(link ->
                                new EvidenceSheet.Link(link.id(), link.versionNumber(), criteria.get(link.scoreId())))
                        .toList(),
                row.indicator() ? alerts.of(id) : List.of(),
                row.sample() ? samples.of(row).orElse(null) : null,
                clock.today());
    }

    /** The alerts that wait for somebody, of this evidence. */
    public List<AlertRow> openAlerts(List<Long> evidenceIds) {
        return alerts.open(evidenceIds);
    }

    /** At most {@code limit} alerts, open or not, after an identifier. */
    public List<AlertRow> alerts(long after, int limit) {
        return alerts.after(after, limit);
    }

    public AlertRow alert(long id) {
        return alerts.row(id);
    }

    /** The indicators that can be computed from the case files of this workspace; none where there are no case files. */
    public List<IndicatorDefinition> indicators() {
        return sources.hasCaseFiles() ? sources.indicators().definitions() : List.of();
    }

    /** The sites of which they can be computed. */
    public List<Site> sites() {
        return sources.hasCaseFiles() ? sources.indicators().sites() : List.of();
    }

    /** The file of a piece of evidence; not found where it is of another kind. The download is journaled. */
    public Download download(long id) throws IOException {
        return download(id, null);
    }

    /** The file of one of its versions; of the latest where no number is given. */
    public Download download(long id, Integer number) throws IOException {
        EvidenceVersion found = sources.list().version(id, number);
        if (found.fileHash() == null) {
            throw Refused.notFound();
        }
        InputStream content = sources.files().deliver(found.structureCode(), found.fileHash());
        journal.record(
                Journal.Action.DOWNLOAD, Evidence.class, id, found.fileHash().hex());
        FileType type = FileType.ofMediaType(found.mediaType()).orElseThrow();
        return new Download(found.fileName(), type, found.fileSize(), content);
    }

    /** Computes a frozen indicator again, from the case files as they are now. */
    public Verification verify(long id) {
        Verification verification = drift.verify(sources.list().frozen(id));
        journal.record(Journal.Action.READ, FrozenIndicator.class, id, null);
        return verification;
    }

    /** What a frozen indicator or a sample states: the text whose hash is kept. */
    public String statement(long id) {
        EvidenceRow row = sources.list().row(id);
        return row.sample()
                ? samples.statement(id).canonical()
                : sources.list().frozen(id).statement().canonical();
    }
}

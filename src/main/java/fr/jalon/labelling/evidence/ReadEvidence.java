package fr.jalon.labelling.evidence;

import fr.jalon.casework.activity.IndicatorDefinition;
import fr.jalon.casework.activity.IndicatorResult;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.Download;
import fr.jalon.shared.files.FileType;
import fr.jalon.shared.time.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Shows, downloads and verifies the evidence of the structure. */
@RequestScoped
@UseCase(
        allowed = {
            Role.QUALITY_LEAD,
            Role.DIRECTOR,
            Role.TEAM_LEAD,
            Role.COUNSELLOR,
            Role.EMPLOYER_OFFICER,
            Role.RECEPTION
        })
public class ReadEvidence {
    private static final int CHOICE = 50;

    private final EvidenceList evidence;
    private final EvidenceSources sources;
    private final Journal journal;

    @Inject
    ReadEvidence(EvidenceList evidence, EvidenceSources sources, Journal journal) {
        this.evidence = evidence;
        this.sources = sources;
        this.journal = journal;
    }

    ReadEvidence() {
        this(null, null, null);
    }

    /** What proves a criterion. */
    public List<EvidenceRow> ofScore(long scoreId) {
        return evidence.ofScore(scoreId);
    }

    /** The newest evidence that could prove this criterion too. */
    public List<EvidenceRow> reusable(long scoreId) {
        return evidence.others(scoreId, CHOICE);
    }

    /** A page of all evidence, the newest first: at most {@code limit} pieces older than the identifier. */
    public List<EvidenceRow> page(long before, int limit) {
        return evidence.page(before, limit);
    }

    public EvidenceRow find(long id) {
        return evidence.row(id);
    }

    /** The indicators that can be computed from the case files of this workspace. */
    public List<IndicatorDefinition> indicators() {
        return sources.indicators().definitions();
    }

    /** The file of a piece of evidence; not found where it is of another kind. The download is journaled. */
    public Download download(long id) throws IOException {
        Evidence found = evidence.find(id);
        if (found.kind() != EvidenceKind.FILE) {
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
        FrozenIndicator frozen = evidence.frozen(id);
        IndicatorStatement then = frozen.statement();
        IndicatorResult now = sources.indicators().compute(then.indicatorCode(), new Period(then.from(), then.to()));
        boolean sameQuery = now.version() == then.queryVersion()
                && IndicatorStatement.of(then.structureCode(), now).query().equals(then.query());
        journal.record(Journal.Action.READ, FrozenIndicator.class, id, null);
        return new Verification(
                then.hash().equals(frozen.hash()), sameQuery, then.value(), now.value(), now.computedAt());
    }
}

package fr.jalon.labelling.evidence;

import fr.jalon.casework.activity.IndicatorDefinition;
import fr.jalon.casework.activity.IndicatorResult;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileDamaged;
import fr.jalon.shared.time.Period;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Shows, downloads and verifies the evidence of the structure. */
@RequestScoped
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR, Role.TEAM_LEAD, Role.COUNSELLOR})
public class ReadEvidence {
    private static final Logger LOG = Logger.getLogger(ReadEvidence.class.getName());
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

    /** A file to be sent, its content checked against its hash. */
    public record Download(String name, String mediaType, long size, InputStream content) {}

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
        InputStream content = content(found);
        journal.record(
                Journal.Action.DOWNLOAD, Evidence.class, id, found.fileHash().hex());
        return new Download(found.fileName(), found.mediaType(), found.fileSize(), content);
    }

    private InputStream content(Evidence found) throws IOException {
        try {
            return sources.files().open(found.structureCode(), found.fileHash());
        } catch (FileDamaged damaged) {
            LOG.log(Level.SEVERE, damaged.getMessage(), damaged);
            throw Refused.conflict("evidence.damaged");
        }
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

package fr.jalon.labelling.evidence;

import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.diagnosis.ScoredCriterion;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All evidence of a diagnosis as one ZIP, with the hash of each file in it, to be verified by {@code sha256sum -c
 * SHA256SUMS}, and a list of what is missing. Taking it away is journaled.
 */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class ArchiveEvidence {
    private final EvidenceSamples samples;
    private final EvidenceSources sources;
    private final IndicatorAlerts alerts;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ArchiveEvidence(
            EvidenceSamples samples,
            EvidenceSources sources,
            IndicatorAlerts alerts,
            Journal journal,
            LocalClock clock) {
        this.samples = samples;
        this.sources = sources;
        this.alerts = alerts;
        this.journal = journal;
        this.clock = clock;
    }

    ArchiveEvidence() {
        this(null, null, null, null, null);
    }

    /** A criterion and what proves it. */
    record Proven(ScoredCriterion criterion, List<EvidenceRow> pieces) {}

    /** What will be taken away. */
    public record Archive(String fileName, List<Proven> criteria, Set<Long> alerted) {}

    /** Says what it will hold, and journals it: from here on the evidence leaves Jalon. */
    public Archive open(long diagnosisId) {
        EvidenceList evidence = sources.list();
        List<Long> scores = evidence.scoresOf(diagnosisId);
        if (scores.isEmpty()) {
            throw Refused.notFound();
        }
        Map<Long, Long> scoreOf = evidence.scores(scores);
        Map<Long, List<EvidenceRow>> pieces = new HashMap<>();
        List<EvidenceRow> rows = evidence.ofScores(scores);
        rows.forEach(row -> pieces.computeIfAbsent(scoreOf.get(row.linkId()), score -> new ArrayList<>())
                .add(row));
        List<Proven> criteria = sources.criteria().byScore(scores).entrySet().stream()
                .map(one -> new Proven(one.getValue(), pieces.getOrDefault(one.getKey(), List.of())))
                .sorted(Comparator.comparing(one -> order(one.criterion().node().code())))
                .toList();
        Set<Long> alerted = alerts.open(rows.stream().map(EvidenceRow::id).toList()).stream()
                .map(AlertRow::evidenceId)
                .collect(Collectors.toSet());
        journal.record(
                Journal.Action.EXPORT,
                "EvidenceArchive",
                Ids.text(diagnosisId),
                rows.size() + " links, " + alerted.size() + " alerts");
        return new Archive("preuves-" + criteria.get(0).criterion().year() + ".zip", criteria, alerted);
    }

    /** Writes it, file after file; nothing of it stays in memory. */
    public void write(Archive archive, OutputStream out) throws IOException {
        new ArchiveWriter(sources.list(), samples, sources.files(), clock.today()).write(archive, out);
    }

    /** Codes in their order: 2.10 after 2.9. */
    private static String order(String code) {
        StringBuilder order = new StringBuilder();
        for (String part : code.split("\\.")) {
            order.append("%8s".formatted(part)).append('.');
        }
        return order.toString();
    }
}

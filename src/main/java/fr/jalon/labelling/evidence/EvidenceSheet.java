package fr.jalon.labelling.evidence;

import fr.jalon.labelling.diagnosis.ScoredCriterion;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of evidence with all that belongs to it.
 *
 * @param versions the newest first; none of an indicator
 * @param links the criteria it proves, in whichever diagnosis
 * @param alerts on an indicator, the newest first
 * @param sample the draw that it is; null of other kinds
 */
public record EvidenceSheet(
        EvidenceRow row,
        List<VersionRow> versions,
        List<Link> links,
        List<AlertRow> alerts,
        EvidenceSample sample,
        LocalDate today) {

    /** It proves a criterion, in one of its versions. */
    public record Link(long id, int number, ScoredCriterion criterion) {}

    public Validity validity() {
        return row.validity(today);
    }

    /** What waits for somebody, or null. */
    public AlertRow openAlert() {
        return alerts.stream().filter(AlertRow::open).findFirst().orElse(null);
    }
}

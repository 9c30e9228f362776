package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Audit;
import java.util.List;
import java.util.Optional;

/** The scores of an audit, side by side, as the reader may see them. */
public record AssessmentSheet(Audit audit, List<ComparedCriterion> criteria) {

    public AssessmentSheet {
        criteria = List.copyOf(criteria);
    }

    /** One of them. */
    public Optional<ComparedCriterion> criterion(String code) {
        return criteria.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** How many the reader scored. */
    public long scored() {
        return criteria.stream().filter(one -> one.mine() != null).count();
    }

    /** How many of the reader's are not proposed yet. */
    public long toPropose() {
        return criteria.stream()
                .filter(one -> one.mine() != null && !one.mine().isProposed())
                .count();
    }

    /** How many both auditors agreed on. */
    public long agreed() {
        return criteria.stream().filter(one -> one.agreed() != null).count();
    }

    /** How many differ and are seen by the reader. */
    public long differing() {
        return criteria.stream().filter(ComparedCriterion::isDiffering).count();
    }

    /** How many both gave the same and are not agreed yet. */
    public long same() {
        return criteria.stream()
                .filter(one -> one.agreed() == null && one.isBothProposed() && !one.isDiffering())
                .count();
    }
}

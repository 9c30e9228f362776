package fr.jalon.labelling.assessment;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.ScoreSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What both auditors of an audit agreed on, for who decides or reads after them. Called inside use cases. */
@ApplicationScoped
public class AgreedScores {

    private final EntityManager entities;
    private final ScoreSheets sheets;

    @Inject
    AgreedScores(EntityManager entities, ScoreSheets sheets) {
        this.entities = entities;
        this.sheets = sheets;
    }

    AgreedScores() {
        this(null, null);
    }

    /** The agreed scores of an audit, in the order of the criteria's codes; none where this workspace may not see them yet. */
    public List<AuditScore> of(long auditId) {
        return entities.createQuery(
                        "select s from AuditScore s where s.auditId = :audit and s.voice = :agreed order by s.criterion",
                        AuditScore.class)
                .setParameter("audit", auditId)
                .setParameter("agreed", Voice.AGREED)
                .getResultList();
    }

    /** How many criteria of an audit the auditors did not agree on yet. */
    public int missing(Audit audit) {
        Set<String> agreed =
                of(audit.getId()).stream().map(AuditScore::getCriterion).collect(Collectors.toSet());
        return (int) sheets.of(audit.getSelfDiagnosisId()).stream()
                .filter(line -> !agreed.contains(line.code()))
                .count();
    }
}

package fr.jalon.labelling.diagnosis;

import static java.util.stream.Collectors.toMap;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.reference.ApplicabilityRule;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.References;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.time.LocalClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The quality lead or the director opens the self-diagnosis of a year on a published reference. Each criterion remembers
 * the score it had in the last cycle: by node, or by the node's code where the reference has a new version.
 */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class OpenSelfDiagnosis {
    private final EntityManager entities;
    private final SelfDiagnoses diagnoses;
    private final References references;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    OpenSelfDiagnosis(
            EntityManager entities,
            SelfDiagnoses diagnoses,
            References references,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.entities = entities;
        this.diagnoses = diagnoses;
        this.references = references;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    OpenSelfDiagnosis() {
        this(null, null, null, null, null, null);
    }

    /** The references to choose from, the newest first. */
    public List<QualityReference> references() {
        return references.forKind(actor.structureCode().kind());
    }

    /** The identifier of the new diagnosis; refused where one exists for this reference and year. */
    public long open(long referenceId, int year) {
        QualityReference reference = references.find(referenceId);
        if (!reference.isFor(actor.structureCode().kind())) {
            throw Refused.field("reference", "diagnosis.otherKind");
        }
        int present = clock.today().getYear();
        if (year < present - 3 || year > present + 1) {
            throw Refused.field("year", "diagnosis.year", String.valueOf(present - 3), String.valueOf(present + 1));
        }
        if (diagnoses.exists(referenceId, year)) {
            throw Refused.conflict("diagnosis.exists", String.valueOf(year));
        }
        SelfDiagnosis diagnosis = new SelfDiagnosis(actor, referenceId, year, clock.utc());
        entities.persist(diagnosis);
        entities.flush();
        write(diagnosis, reference, lastCycle(reference, year));
        journal.record(Journal.Action.CREATE, SelfDiagnosis.class, diagnosis.id(), String.valueOf(year));
        return diagnosis.id();
    }

    private void write(SelfDiagnosis diagnosis, QualityReference reference, Map<String, Long> last) {
        Set<Long> excluded = diagnoses.excluded(reference);
        for (ReferenceNode criterion : reference.criteria()) {
            CriterionScore score = new CriterionScore(
                    diagnosis, reference.axisOf(criterion).id(), criterion.id(), last.get(criterion.code()));
            if (excluded.contains(criterion.id())) {
                score.setAside(Texts.text(Locale.FRENCH, "diagnosis.excluded", rule(criterion)));
            }
            entities.persist(score);
        }
    }

    private static String rule(ReferenceNode criterion) {
        return ApplicabilityRule.parse(criterion.details().applies()).label(Locale.FRENCH);
    }

    /** The scores of the latest diagnosis of an earlier year on a version of this reference, by the code of the criterion. */
    private Map<String, Long> lastCycle(QualityReference reference, int year) {
        return diagnoses.all().stream()
                .filter(one -> one.year() < year && one.state().counts())
                .filter(one -> references.find(one.referenceId()).code().equals(reference.code()))
                .findFirst()
                .map(this::scoresByCode)
                .orElse(Map.of());
    }

    private Map<String, Long> scoresByCode(SelfDiagnosis last) {
        QualityReference reference = references.find(last.referenceId());
        return diagnoses.scores(last.id()).stream()
                .collect(toMap(
                        score -> reference
                                .criterion(score.nodeId())
                                .orElseThrow()
                                .code(),
                        CriterionScore::id));
    }
}

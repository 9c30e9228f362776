package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.CaseFileIndicators;
import fr.jalon.identity.Actor;
import fr.jalon.labelling.diagnosis.ScoredCriteria;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.files.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where evidence comes from and what it is attached to: the file store, the indicators, the criteria, what there is. */
@ApplicationScoped
class EvidenceSources {
    private final FileStore files;
    private final CaseFileIndicators indicators;
    private final ScoredCriteria criteria;
    private final EvidenceList list;
    private final Actor actor;

    @Inject
    EvidenceSources(
            FileStore files, CaseFileIndicators indicators, ScoredCriteria criteria, EvidenceList list, Actor actor) {
        this.actor = actor;
        this.files = files;
        this.indicators = indicators;
        this.criteria = criteria;
        this.list = list;
    }

    EvidenceSources() {
        this(null, null, null, null, null);
    }

    FileStore files() {
        return files;
    }

    CaseFileIndicators indicators() {
        return indicators;
    }

    /** Whether the actor's structure has case files to count in: only missions do. */
    boolean hasCaseFiles() {
        return actor.structureCode().isMission();
    }

    /** Refuses to count where there are none. */
    void requireCaseFiles() {
        if (!hasCaseFiles()) {
            throw new Refused(Refused.Kind.FORBIDDEN, null, "evidence.noCaseFiles");
        }
    }

    ScoredCriteria criteria() {
        return criteria;
    }

    EvidenceList list() {
        return list;
    }
}

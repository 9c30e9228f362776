package fr.jalon.labelling.evidence;

import fr.jalon.casework.activity.CaseFileIndicators;
import fr.jalon.labelling.diagnosis.ScoredCriteria;
import fr.jalon.shared.files.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where evidence comes from and what it is attached to: the file store, the case files' indicators, the criteria. */
@ApplicationScoped
class EvidenceSources {
    private final FileStore files;
    private final CaseFileIndicators indicators;
    private final ScoredCriteria criteria;

    @Inject
    EvidenceSources(FileStore files, CaseFileIndicators indicators, ScoredCriteria criteria) {
        this.files = files;
        this.indicators = indicators;
        this.criteria = criteria;
    }

    EvidenceSources() {
        this(null, null, null);
    }

    FileStore files() {
        return files;
    }

    CaseFileIndicators indicators() {
        return indicators;
    }

    ScoredCriteria criteria() {
        return criteria;
    }
}

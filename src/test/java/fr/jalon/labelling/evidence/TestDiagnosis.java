package fr.jalon.labelling.evidence;

import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;

import fr.jalon.identity.TestActor;
import fr.jalon.labelling.diagnosis.DiagnosisOverview;
import fr.jalon.labelling.diagnosis.OpenSelfDiagnosis;
import fr.jalon.labelling.diagnosis.ReadSelfDiagnosis;
import fr.jalon.testing.Here;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The diagnosis of this year of Essai-Nord, opened by whichever test comes first. */
@ApplicationScoped
public class TestDiagnosis {

    @Inject
    TestActor actor;

    @Inject
    OpenSelfDiagnosis open;

    @Inject
    ReadSelfDiagnosis read;

    /** Its identifier. */
    long id() {
        int year = Here.today().getYear();
        return actor.as(QUALITY_LEAD_NORTH, () -> {
            long reference = open.references().get(0).id();
            return read.page(Long.MAX_VALUE, 50).stream()
                    .filter(one -> one.year() == year && one.referenceId() == reference)
                    .map(one -> one.id())
                    .findFirst()
                    .orElseGet(() -> open.open(reference, year));
        });
    }

    DiagnosisOverview overview() {
        long id = id();
        return actor.as(QUALITY_LEAD_NORTH, () -> read.overview(id));
    }
}

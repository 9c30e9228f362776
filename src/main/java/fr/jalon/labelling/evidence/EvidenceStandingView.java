package fr.jalon.labelling.evidence;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How the evidence of the diagnosis on the page stands; asked once. */
@Named
@RequestScoped
public class EvidenceStandingView {
    private final SumUpEvidence sum;
    private EvidenceStanding standing;

    @Inject
    EvidenceStandingView(SumUpEvidence sum) {
        this.sum = sum;
    }

    EvidenceStandingView() {
        this(null);
    }

    /** Of a diagnosis that the reader has opened. */
    public EvidenceStanding of(String diagnosis) {
        if (standing == null) {
            standing = sum.ofDiagnosis(Ids.parse(diagnosis));
        }
        return standing;
    }
}

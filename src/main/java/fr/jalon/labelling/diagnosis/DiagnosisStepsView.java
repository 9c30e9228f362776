package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What is done with a whole diagnosis: carry the last cycle over, validate what is proposed, sign, check the seal. */
@Named
@RequestScoped
public class DiagnosisStepsView {
    private final ReadSelfDiagnosis read;
    private final SignSelfDiagnosis sign;
    private final ValidateScore validate;
    private final CarryOver carryOver;
    private final Actor actor;
    private final Notices notices;

    private SealCheck seal;
    private Boolean signatory;

    @Inject
    DiagnosisStepsView(
            ReadSelfDiagnosis read,
            SignSelfDiagnosis sign,
            ValidateScore validate,
            CarryOver carryOver,
            Actor actor,
            Notices notices) {
        this.read = read;
        this.sign = sign;
        this.validate = validate;
        this.carryOver = carryOver;
        this.actor = actor;
        this.notices = notices;
    }

    DiagnosisStepsView() {
        this(null, null, null, null, null, null);
    }

    public boolean isLead() {
        return actor.has(QualityCircle.LEADS);
    }

    public boolean isSigner() {
        return actor.has(QualityCircle.DIRECTION);
    }

    /** Whether the structure has somebody who may sign. */
    public boolean isSignatory() {
        if (signatory == null) {
            signatory = sign.hasSignatory();
        }
        return signatory;
    }

    /** What the seal of a signed diagnosis says; computed only when asked for. */
    public SealCheck seal(String id) {
        if (seal == null) {
            seal = read.seal(Ids.parse(id));
        }
        return seal;
    }

    public String sign(String id, DiagnosisSummary summary) {
        sign.sign(Ids.parse(id), summary.version());
        notices.done("diagnosis.signedNow", String.valueOf(summary.year()));
        return back(id);
    }

    public String validateProposed(String id) {
        notices.done("diagnosis.validatedAll", validate.validateProposed(Ids.parse(id)));
        return back(id);
    }

    public String carryOver(String id) {
        notices.done("diagnosis.carriedOverAll", carryOver.all(Ids.parse(id)));
        return back(id);
    }

    private static String back(String id) {
        return "/labelling/diagnosis/edit.xhtml?faces-redirect=true&id=" + id;
    }
}

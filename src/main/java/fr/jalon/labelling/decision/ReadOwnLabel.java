package fr.jalon.labelling.decision;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A mission reads the decisions taken on it and the labels it was awarded. */
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
@ApplicationScoped
public class ReadOwnLabel {

    private final Decisions decisions;

    @Inject
    ReadOwnLabel(Decisions decisions) {
        this.decisions = decisions;
    }

    ReadOwnLabel() {
        this(null);
    }

    /** The latest first. */
    public List<CommissionDecision> decisions() {
        return decisions.all();
    }

    /** The latest first. */
    public List<Label> labels() {
        return decisions.labels();
    }
}

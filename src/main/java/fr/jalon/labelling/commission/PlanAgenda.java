package fr.jalon.labelling.commission;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The label office sees what waits for the commission and is on no agenda. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class PlanAgenda {

    private final Candidates candidates;

    @Inject
    PlanAgenda(Candidates candidates) {
        this.candidates = candidates;
    }

    PlanAgenda() {
        this(null);
    }

    public int count() {
        return candidates.count();
    }

    /** A page of it, the longest waiting first. */
    public List<Candidate> page(int first, int size) {
        return candidates.page(first, size);
    }
}

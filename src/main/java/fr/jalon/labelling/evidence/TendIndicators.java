package fr.jalon.labelling.evidence;

import fr.jalon.identity.UseCase;
import fr.jalon.tenancy.StructuresAtWork;
import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Counts the frozen indicators of open diagnoses again, one mission after the other: see {@link IndicatorWatch}. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class TendIndicators {
    private final EntityManager entities;
    private final IndicatorDrift drift;

    @Inject
    TendIndicators(EntityManager entities, IndicatorDrift drift) {
        this.entities = entities;
        this.drift = drift;
    }

    TendIndicators() {
        this(null, null);
    }

    /** The missions at work; to be asked in the identity workspace. */
    public List<Workspace> missions() {
        return StructuresAtWork.missionWorkspaces(entities);
    }

    /** Counts those of the present mission. */
    public Recount recount() {
        return drift.checkAll();
    }
}

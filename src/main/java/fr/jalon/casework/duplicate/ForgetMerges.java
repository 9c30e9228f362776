package fr.jalon.casework.duplicate;

import fr.jalon.identity.UseCase;
import fr.jalon.tenancy.StructuresAtWork;
import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Erases what undoing a merge needs, once it is too late to undo it. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class ForgetMerges {

    private final EntityManager entities;
    private final Merges merges;
    private final Clock clock;

    @Inject
    ForgetMerges(EntityManager entities, Merges merges, Clock clock) {
        this.entities = entities;
        this.merges = merges;
        this.clock = clock;
    }

    ForgetMerges() {
        this(null, null, null);
    }

    /** The missions at work; to be asked in the identity workspace. */
    public List<Workspace> missions() {
        return StructuresAtWork.missionWorkspaces(entities);
    }

    /** Erases those of the present mission; returns of how many merges. */
    public int forget() {
        return merges.forget(
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).minus(Merge.UNDOABLE));
    }
}

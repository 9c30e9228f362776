package fr.jalon.tenancy;

import jakarta.persistence.EntityManager;
import java.util.List;

/** The structures at work, for what is done in each of them in turn. Called by use cases, in the identity workspace. */
public final class StructuresAtWork {
    private static final String ACTIVE = "select s from Structure s where s.state = :active order by s.code";

    private StructuresAtWork() {}

    /** All of them, by their codes. */
    public static List<Structure> all(EntityManager entities) {
        return entities.createQuery(ACTIVE, Structure.class)
                .setParameter("active", Structure.State.ACTIVE)
                .getResultList();
    }

    /** The missions among them. */
    public static List<Structure> missions(EntityManager entities) {
        return all(entities).stream()
                .filter(one -> one.getKind() == Structure.Kind.MISSION)
                .toList();
    }

    /** The workspaces of all of them. */
    public static List<Workspace> workspaces(EntityManager entities) {
        return workspaces(all(entities));
    }

    /** The workspaces of the missions among them. */
    public static List<Workspace> missionWorkspaces(EntityManager entities) {
        return workspaces(missions(entities));
    }

    private static List<Workspace> workspaces(List<Structure> structures) {
        return structures.stream()
                .map(one -> Workspace.of(new StructureCode(one.getCode())))
                .toList();
    }
}

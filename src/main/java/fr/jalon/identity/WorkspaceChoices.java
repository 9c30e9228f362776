package fr.jalon.identity;

import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the workspaces an account may work in. Reads the identity workspace. */
@ApplicationScoped
class WorkspaceChoices {

    private final EntityManager entities;

    @Inject
    WorkspaceChoices(EntityManager entities) {
        this.entities = entities;
    }

    WorkspaceChoices() {
        this(null);
    }

    /** The workspaces of an active account that did not sign out everywhere after {@code since}, by structure name. */
    List<WorkspaceChoice> of(long accountId, Instant since) {
        List<Object[]> rows = entities.createQuery(
                        """
                        select m.structureCode, s.name, m.role, s.timeZone
                        from Membership m, Structure s, Account a
                        where s.code = m.structureCode and a.id = m.accountId and a.id = :account
                          and a.state = 'ACTIVE' and s.state = fr.jalon.tenancy.Structure.State.ACTIVE
                          and (a.signedOutAt is null or a.signedOutAt <= :since)
                        order by s.name""",
                        Object[].class)
                .setParameter("account", accountId)
                .setParameter("since", LocalDateTime.ofInstant(since, ZoneOffset.UTC))
                .getResultList();
        Map<String, Map<Workspace, Set<Role>>> byStructure = new LinkedHashMap<>();
        Map<String, String> names = new HashMap<>();
        Map<String, ZoneId> zones = new HashMap<>();
        for (Object[] row : rows) {
            Role role = (Role) row[2];
            names.put((String) row[0], (String) row[1]);
            zones.put((String) row[0], ZoneId.of((String) row[3]));
            byStructure
                    .computeIfAbsent((String) row[0], code -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            role.workspace(new StructureCode((String) row[0])), w -> EnumSet.noneOf(Role.class))
                    .add(role);
        }
        List<WorkspaceChoice> choices = new ArrayList<>();
        byStructure.forEach((code, windows) -> windows.values()
                .forEach(roles -> choices.add(
                        new WorkspaceChoice(new StructureCode(code), names.get(code), zones.get(code), roles))));
        return choices;
    }

    /** The choice that {@code structure} and the workspace's role name, if the account still has it. */
    Optional<WorkspaceChoice> find(long accountId, Instant since, String structure, String workspaceRole) {
        return of(accountId, since).stream()
                .filter(choice -> choice.structure().value().equals(structure)
                        && choice.workspace().role().equals(workspaceRole))
                .findFirst();
    }
}

package fr.jalon.isolation;

import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.person.ReadYoungPerson;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestSealing;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.SingularAttribute;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * An identifier of Essai-Sud, for each entity that there is, tried from every workspace that has nothing to see of it: by
 * find, by query, and by SQL that names Essai-Sud's database. A new entity is tried without anybody thinking of it, and
 * fails here until {@code tenants/south.sql} has a row of it.
 */
@ExtendWith(ArquillianExtension.class)
class EveryEntityIT {

    private static final StructureCode SOUTH = new StructureCode("98002S00");
    private static final Workspace NORTH = Workspace.of(new StructureCode("98001S00"));
    private static final Workspace ASSOCIATION = Workspace.of(new StructureCode("AR98"));
    private static final Workspace ELSEWHERE = Workspace.of(new StructureCode("AR97"));
    private static final Workspace UNION = Workspace.of(StructureCode.NATIONAL_UNION);

    /** Their identifiers are the same in each workspace and tell nobody apart; EveryTableIT tries their tables. */
    private static final Set<String> NUMBERED_IN_EACH = Set.of("JournalSeal", "ReminderRule");

    /** Open to everybody who is signed in, and the same for all: public data of structures, published references. */
    private static final Set<String> COMMON = Set.of(
            "Structure",
            "PublishedReference",
            "PublishedNode",
            "PublishedPractice",
            "PublishedPracticeFile",
            "CommuneZone",
            "FeedbackQuestion");

    /** What belongs to no structure: who has it. */
    private static final Map<String, Workspace> OF_THE_NETWORK = Map.ofEntries(
            Map.entry("Account", Workspace.IDENTITY),
            Map.entry("Membership", Workspace.IDENTITY),
            Map.entry("AccessToken", Workspace.IDENTITY),
            Map.entry("SignInAttempt", Workspace.IDENTITY),
            Map.entry("AuditorCandidate", UNION),
            Map.entry("LabellingRule", UNION),
            Map.entry("LabelCounter", UNION),
            Map.entry("AuditPlan", UNION),
            Map.entry("AuditCampaign", UNION),
            Map.entry("CampaignLaunch", UNION),
            Map.entry("Auditor", UNION),
            Map.entry("Availability", UNION),
            Map.entry("Training", UNION),
            Map.entry("DeclaredInterest", UNION),
            Map.entry("CalibrationAlert", UNION),
            Map.entry("AuditorEvaluation", UNION));

    /** Of those, what is reached by a view of the union's database. */
    private static final Set<String> SEEN_IN_UNION =
            Set.of("AuditorCandidate", "CalibrationAlert", "AuditorEvaluation");

    /** Who else has something to see of it. */
    private static final Map<String, Set<Workspace>> SHARED_WITH = Map.of(
            "Account", Set.of(Workspace.ADMINISTRATION),
            "Membership", Set.of(Workspace.ADMINISTRATION),
            "LabellingRule", Set.of(Workspace.AUDIT, NORTH),
            "Auditor", Set.of(Workspace.AUDIT),
            "Availability", Set.of(Workspace.AUDIT),
            "Training", Set.of(Workspace.AUDIT),
            "DeclaredInterest", Set.of(Workspace.AUDIT),
            "AuditorEvaluation", Set.of(Workspace.AUDIT),
            "RegionalWorkshop", Set.of(NORTH),
            "WorkshopSeats", Set.of(NORTH));

    /** What each structure has under a name of its own: what others share has another name. */
    private static final Set<String> OWN = Set.of(
            "SelfDiagnosis",
            "CriterionScore",
            "Evidence",
            "EvidenceLink",
            "EvidenceVersion",
            "FrozenIndicator",
            "ImprovementAction");

    @Inject
    EntityManager entities;

    @Inject
    TestActor actor;

    @Inject
    TestSealing sealing;

    @Inject
    ReadYoungPerson read;

    @Resource
    UserTransaction transaction;

    @Test
    void noIdentifierOfAnotherMissionFindsAnything() {
        fillTheJournal();
        List<String> found = new ArrayList<>();
        for (EntityType<?> type : entities()) {
            if (COMMON.contains(type.getName()) || NUMBERED_IN_EACH.contains(type.getName())) {
                continue;
            }
            Object id = identifierAtHome(type);
            for (Workspace stranger : strangers(type)) {
                try (Workspace.Stay stay = stranger.enter()) {
                    attempts(type, id).forEach((way, attempt) -> {
                        if (!isNothing(attempt)) {
                            found.add(type.getName() + " by " + way + " in " + stranger.role());
                        }
                    });
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void sqlThatNamesTheOthersTablesIsRefusedByMariaDb() {
        List<String> answered = new ArrayList<>();
        for (EntityType<?> type : entities()) {
            if (COMMON.contains(type.getName())) {
                continue;
            }
            String table = table(type);
            for (Workspace stranger : strangers(type)) {
                try (Workspace.Stay stay = stranger.enter()) {
                    for (String database : databases(type)) {
                        if (!isDenied("SELECT 1 FROM `" + database + "`.`" + table + "` LIMIT 1")) {
                            answered.add(database + "." + table + " in " + stranger.role());
                        }
                    }
                }
            }
        }
        assertThat(answered).isEmpty();
    }

    @Test
    void whatIsCommonToAllIsChangedByNoWorkspace() {
        for (EntityType<?> type : entities()) {
            if (COMMON.contains(type.getName())) {
                String table = table(type);
                for (Workspace workspace : List.of(NORTH, ASSOCIATION, UNION, Workspace.AUDIT, Workspace.IDENTITY)) {
                    try (Workspace.Stay stay = workspace.enter()) {
                        assertThat(isDenied("DELETE FROM network.`" + table + "` WHERE 1 = 0"))
                                .as(table + " in " + workspace.role())
                                .isTrue();
                    }
                }
            }
        }
    }

    /** Where the table is, and where the view of it is, if it is one. */
    private static List<String> databases(EntityType<?> type) {
        boolean network = OF_THE_NETWORK.containsKey(type.getName());
        if (network) {
            return List.of(SEEN_IN_UNION.contains(type.getName()) ? "un_unml" : "network");
        }
        return List.of(SOUTH.database());
    }

    private Map<String, Callable<Object>> attempts(EntityType<?> type, Object id) {
        String key = type.getSingularAttributes().stream()
                .filter(SingularAttribute::isId)
                .map(SingularAttribute::getName)
                .findFirst()
                .orElseThrow();
        String query = "select e from " + type.getName() + " e where e." + key + " = :id";
        return Map.of("find", () -> entities.find(type.getJavaType(), id), "query", () -> entities.createQuery(query)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null));
    }

    private Object identifierAtHome(EntityType<?> type) {
        Workspace home = OF_THE_NETWORK.getOrDefault(type.getName(), Workspace.of(SOUTH));
        try (Workspace.Stay stay = home.enter()) {
            List<?> one = entities.createQuery("select e from " + type.getName() + " e")
                    .setMaxResults(1)
                    .getResultList();
            assertThat(one)
                    .as("a row of %s in %s to try with: see tenants/south.sql", type.getName(), home.database())
                    .hasSize(1);
            Object id =
                    entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(one.get(0));
            attempts(type, id).forEach((way, attempt) -> assertThat(isNothing(attempt))
                    .as(type.getName() + " " + way)
                    .isFalse());
            return id;
        }
    }

    /** Those who have nothing to see of it. What a view shows to the association, union and audit is theirs to see. */
    private List<Workspace> strangers(EntityType<?> type) {
        List<Workspace> all = new ArrayList<>(
                List.of(NORTH, ELSEWHERE, Workspace.IDENTITY, Workspace.ADMINISTRATION, Workspace.PUBLIC));
        Workspace home = OF_THE_NETWORK.get(type.getName());
        if (home != null || isCasework(type) || OWN.contains(type.getName())) {
            all.addAll(List.of(ASSOCIATION, UNION, Workspace.AUDIT));
        }
        all.remove(home);
        all.removeAll(SHARED_WITH.getOrDefault(type.getName(), Set.of()));
        return all;
    }

    /** Whether it is kept in the mission's own database, not in a view of the network's. */
    private boolean isCasework(EntityType<?> type) {
        String table = table(type);
        try (Workspace.Stay stay = Workspace.of(SOUTH).enter()) {
            return !entities.createNativeQuery("SELECT 1 FROM information_schema.tables WHERE table_schema = DATABASE()"
                            + " AND table_type = 'BASE TABLE' AND table_name = '" + table + "'")
                    .getResultList()
                    .isEmpty();
        }
    }

    /** Its table: that of the class it extends where several share one. */
    private static String table(EntityType<?> type) {
        Class<?> holder = type.getJavaType();
        while (!holder.isAnnotationPresent(Table.class)) {
            holder = holder.getSuperclass();
        }
        return holder.getAnnotation(Table.class).name();
    }

    private List<EntityType<?>> entities() {
        List<EntityType<?>> all = new ArrayList<>(entities.getMetamodel().getEntities());
        assertThat(all).hasSizeGreaterThan(30);
        all.sort(Comparator.comparing(EntityType::getName));
        return all;
    }

    private void fillTheJournal() {
        actor.as(COUNSELLOR_SOUTH, () -> read.find(9001));
        actor.as(COUNSELLOR_SOUTH, () -> {
            transaction.begin();
            int sealed = sealing.seal();
            transaction.commit();
            return sealed;
        });
    }

    /** Whether nothing is there, or MariaDB refuses to look. */
    private static boolean isNothing(Callable<Object> attempt) {
        try {
            return attempt.call() == null;
        } catch (RuntimeException refused) {
            assertThat(refused).hasStackTraceContaining("denied");
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isDenied(String sql) {
        try {
            transaction.begin();
            try {
                if (sql.startsWith("SELECT")) {
                    entities.createNativeQuery(sql).getResultList();
                } else {
                    entities.createNativeQuery(sql).executeUpdate();
                }
                return false;
            } catch (PersistenceException refused) {
                assertThat(refused).hasStackTraceContaining("denied");
                return true;
            } finally {
                transaction.rollback();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}

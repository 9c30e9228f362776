package fr.jalon.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the people of the current workspace. Called by use cases. */
@ApplicationScoped
public class Colleagues {

    private final EntityManager entities;

    @Inject
    Colleagues(EntityManager entities) {
        this.entities = entities;
    }

    Colleagues() {
        this(null);
    }

    /** Everybody, by name. */
    public List<Colleague> all() {
        return entities.createQuery("select c from Colleague c order by c.name", Colleague.class)
                .getResultList();
    }

    /** Those who take part in the structure's own quality work, by name: in the union, not who decides on labels. */
    public List<Colleague> team() {
        return all().stream().filter(one -> one.has(QualityCircle.TEAM)).toList();
    }

    /** Names of those, by account. */
    public Map<Long, String> teamNames() {
        return team().stream().collect(Collectors.toMap(Colleague::getAccountId, Colleague::getName));
    }

    /** Names of all, by account. */
    public Map<Long, String> names() {
        return all().stream().collect(Collectors.toMap(Colleague::getAccountId, Colleague::getName));
    }

    /** Names of those who accompany young people, by account, in order of name. */
    public Map<Long, String> counsellors() {
        return all().stream()
                .filter(colleague -> colleague.has(Role.COUNSELLOR) || colleague.has(Role.TEAM_LEAD))
                .collect(
                        Collectors.toMap(Colleague::getAccountId, Colleague::getName, (a, b) -> a, LinkedHashMap::new));
    }

    public Optional<Colleague> find(long accountId) {
        return Optional.ofNullable(entities.find(Colleague.class, accountId));
    }
}

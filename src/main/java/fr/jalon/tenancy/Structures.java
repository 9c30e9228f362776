package fr.jalon.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of structures, which everybody may know. Called by use cases. */
@ApplicationScoped
public class Structures {

    private final EntityManager entities;

    @Inject
    Structures(EntityManager entities) {
        this.entities = entities;
    }

    Structures() {
        this(null);
    }

    /** The names of these, by code; nothing is asked where there is none. */
    public Map<String, String> names(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select s from Structure s where s.code in :codes", Structure.class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(Structure::getCode, Structure::getName));
    }
}

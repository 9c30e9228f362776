package fr.jalon.casework.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Who may be written to. Called by use cases. */
@ApplicationScoped
public class MessageWishes {

    private static final String SAID = "select v.youngPersonId from FieldValue v where v.youngPersonId in :people"
            + " and v.superseded = false and v.field = :field and v.value = 'YES'";

    private final EntityManager entities;

    @Inject
    MessageWishes(EntityManager entities) {
        this.entities = entities;
    }

    MessageWishes() {
        this(null);
    }

    /** Those among them who accept messages and are not exempted from reminders: two statements. */
    public Set<Long> mayBeReminded(Collection<Long> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        Set<Long> accepting = said(ProfileField.CONSENT_TO_MESSAGES, people);
        accepting.removeAll(said(ProfileField.EXEMPT_FROM_REMINDERS, people));
        return accepting;
    }

    private Set<Long> said(ProfileField field, Collection<Long> people) {
        return new HashSet<>(entities.createQuery(SAID, Long.class)
                .setParameter("people", people)
                .setParameter("field", field.name())
                .getResultList());
    }
}

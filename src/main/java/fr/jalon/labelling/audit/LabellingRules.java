package fr.jalon.labelling.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Durations of the label: data with a period of validity, for no public text gives them. */
@ApplicationScoped
public class LabellingRules {

    private final EntityManager entities;

    @Inject
    LabellingRules(EntityManager entities) {
        this.entities = entities;
    }

    LabellingRules() {
        this(null);
    }

    /** Days a structure has to reply to the findings. */
    public LabellingRule replyDays(LocalDate day) {
        return rule("REPLY_DAYS", day);
    }

    /** Months a label lasts. */
    public LabellingRule labelMonths(LocalDate day) {
        return rule("LABEL_MONTHS", day);
    }

    /** A rule by its code, as it is that day. */
    public LabellingRule rule(String code, LocalDate day) {
        return entities.createQuery(
                        "select r from LabellingRule r where r.code = :code and r.validFrom <= :day"
                                + " and (r.validUntil is null or r.validUntil >= :day) order by r.validFrom desc",
                        LabellingRule.class)
                .setParameter("code", code)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }
}

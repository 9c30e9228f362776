package fr.jalon.labelling.reminder;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** Says whether and how long before the mission reminds of its improvement plan. */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class KeepDueReminders {
    private final EntityManager entities;
    private final Actor actor;
    private final Journal journal;

    @Inject
    KeepDueReminders(EntityManager entities, Actor actor, Journal journal) {
        this.entities = entities;
        this.actor = actor;
        this.journal = journal;
    }

    KeepDueReminders() {
        this(null, null, null);
    }

    /** How the mission reminds. */
    public DueReminderRule rule() {
        String code = actor.structureCode().value();
        DueReminderRule said = entities.find(DueReminderRule.class, code);
        return said == null ? new DueReminderRule(code) : said;
    }

    /** Changes it; refused when somebody else did since it was read. */
    public void change(int readVersion, boolean enabled, int firstDays, int lastDays) {
        DueReminderRule rule = rule();
        if (rule.getVersion() != readVersion) {
            throw Refused.changedMeanwhile();
        }
        rule.become(enabled, firstDays, lastDays);
        if (!entities.contains(rule)) {
            entities.persist(rule);
        }
        entities.flush();
        journal.record(
                Journal.Action.UPDATE,
                "DueReminderRule",
                actor.structureCode().value(),
                enabled + " " + firstDays + " " + lastDays);
    }
}

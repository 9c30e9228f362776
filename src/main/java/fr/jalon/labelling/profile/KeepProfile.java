package fr.jalon.labelling.profile;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The quality lead or the director says what the structure is. */
@RequestScoped
@UseCase(circle = QualityCircle.LEADS)
public class KeepProfile {
    private static final int MOST = 1_000_000;

    private final EntityManager entities;
    private final OwnProfile own;
    private final Actor actor;
    private final Journal journal;
    private final Clock clock;

    @Inject
    KeepProfile(EntityManager entities, OwnProfile own, Actor actor, Journal journal, Clock clock) {
        this.entities = entities;
        this.own = own;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    KeepProfile() {
        this(null, null, null, null, null);
    }

    /** As it was said last. */
    public ProfileSheet read() {
        return own.find().map(StructureProfile::sheet).orElse(ProfileSheet.NONE);
    }

    /** Says it anew; diagnoses that are open stay as they are. */
    public ProfileSheet keep(ProfileSheet said, int readVersion) {
        number("sites", said.sites());
        number("staff", said.staff());
        number("young", said.young());
        String code = actor.structureCode().value();
        StructureProfile profile = own.find().orElse(null);
        if (readVersion != (profile == null ? 0 : profile.version())) {
            throw Refused.changedMeanwhile();
        }
        if (profile == null) {
            profile = new StructureProfile(code);
            entities.persist(profile);
        }
        profile.say(
                said,
                actor,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
        entities.flush();
        journal.record(Journal.Action.UPDATE, "StructureProfile", code, null);
        return profile.sheet();
    }

    private static void number(String field, Integer number) {
        if (number != null && (number < 0 || number > MOST)) {
            throw Refused.field(field, "structureProfile.number");
        }
    }
}

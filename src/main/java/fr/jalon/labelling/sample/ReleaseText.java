package fr.jalon.labelling.sample;

import fr.jalon.casework.person.YoungPerson;
import fr.jalon.casework.sample.DrawnFile;
import fr.jalon.casework.sample.DrawnFiles;
import fr.jalon.casework.sample.FreeTexts;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.evidence.EvidenceSamples;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/**
 * The quality lead or the director lets a text of a drawn file be shown, as they write it, or takes it back: before the
 * sample opens, for what is open is frozen.
 */
@RequestScoped
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
public class ReleaseText {
    private final EntityManager entities;
    private final EvidenceSamples samples;
    private final Colleagues colleagues;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    ReleaseText(
            EntityManager entities,
            EvidenceSamples samples,
            Colleagues colleagues,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.entities = entities;
        this.samples = samples;
        this.colleagues = colleagues;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    ReleaseText() {
        this(null, null, null, null, null, null);
    }

    /** Lets it be shown in these words; refused while they tell of whom it is. */
    public void release(long id, int number, FreeTexts.Place place, String shown) {
        Tables tables = Tables.of(entities);
        DrawnFile file = require(tables, id, number);
        texts(tables).release(file, place, shown, actor.accountId(), clock.utc());
        record(id, file, "released");
    }

    /** Shows it no more. */
    public void takeBack(long id, int number, FreeTexts.Place place) {
        Tables tables = Tables.of(entities);
        DrawnFile file = require(tables, id, number);
        texts(tables).takeBack(file, place);
        record(id, file, "taken back");
    }

    private FreeTexts texts(Tables tables) {
        return new FreeTexts(tables, colleagues.names().values());
    }

    private DrawnFile require(Tables tables, long id, int number) {
        DrawnFiles files = new DrawnFiles(tables);
        files.hold(id);
        if (samples.get(id).open()) {
            throw Refused.conflict("sample.openNoRelease");
        }
        DrawnFile file = files.find(id, number).orElseThrow(Refused::notFound);
        if (file.removed() != null) {
            throw Refused.conflict("sample.removedAlready");
        }
        return file;
    }

    private void record(long id, DrawnFile file, String what) {
        journal.record(
                Journal.Action.UPDATE,
                YoungPerson.class,
                file.youngPersonId(),
                "text " + what + " in sample " + Ids.text(id));
    }
}

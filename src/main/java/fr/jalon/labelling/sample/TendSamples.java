package fr.jalon.labelling.sample;

import fr.jalon.casework.sample.DrawnFiles;
import fr.jalon.identity.Journal;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.evidence.EvidenceSamples;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Structure;
import fr.jalon.tenancy.StructuresAtWork;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Deletes the copies of samples that have ended, one mission after the other: see {@link SampleExpiry}. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class TendSamples {

    private final EntityManager entities;
    private final EvidenceSamples samples;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    TendSamples(EntityManager entities, EvidenceSamples samples, Journal journal, LocalClock clock) {
        this.entities = entities;
        this.samples = samples;
        this.journal = journal;
        this.clock = clock;
    }

    TendSamples() {
        this(null, null, null, null);
    }

    /** The missions at work; to be asked in the identity workspace. */
    public List<Structure> missions() {
        return StructuresAtWork.missions(entities);
    }

    /**
     * Deletes those of the present mission whose last day is over where it is; what was drawn, and when it was open, stays.
     * Returns how many copies.
     */
    public int sweep(ZoneId zone) {
        DrawnFiles drawn = new DrawnFiles(Tables.of(entities));
        int all = 0;
        for (long id : samples.ended(LocalDate.ofInstant(clock.instant(), zone))) {
            int deleted = drawn.withdraw(id);
            if (deleted > 0) {
                journal.record(Journal.Action.DELETE, "SampledCase", Ids.text(id), deleted + " copies, ended");
            }
            all += deleted;
        }
        return all;
    }
}

package fr.jalon.labelling.sample;

import fr.jalon.casework.sample.Publication;
import fr.jalon.casework.sample.SampledCase;
import fr.jalon.identity.Journal;
import fr.jalon.labelling.evidence.EvidenceSample;
import fr.jalon.labelling.evidence.EvidenceSamples;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * The samples that are shown to the current workspace, an association's or the auditors', until their day: MariaDB's views
 * end them too, with the day of UTC. Called by their use cases; each reading is journaled.
 */
@ApplicationScoped
public class ShownSamples {
    private final EntityManager entities;
    private final EvidenceSamples samples;
    private final Journal journal;

    @Inject
    ShownSamples(EntityManager entities, EvidenceSamples samples, Journal journal) {
        this.entities = entities;
        this.samples = samples;
        this.journal = journal;
    }

    ShownSamples() {
        this(null, null, null);
    }

    /** A sample as it is shown; without files before it opens and after it ended. */
    public record Shown(EvidenceSample sample, List<SampledCase> files) {}

    /** A sample and one of its files. */
    public record File(EvidenceSample sample, SampledCase file) {}

    /** One of them. */
    public Shown sheet(long id) {
        EvidenceSample sample = samples.shown(id);
        journal.record(Journal.Action.READ, "CaseSample", Ids.text(id), null);
        if (!sample.open()) {
            return new Shown(sample, List.of());
        }
        return new Shown(
                sample,
                new Publication(Tables.of(entities))
                        .frozen(id).stream().map(Publication.Frozen::head).toList());
    }

    /** One file; once the sample has ended, not found with the day on which it did. */
    public File file(long id, int number) {
        EvidenceSample sample = samples.shown(id);
        if (!sample.open()) {
            throw new Refused(Refused.Kind.NOT_FOUND, null, "sample.ended");
        }
        SampledCase file = new Publication(Tables.of(entities))
                .frozen(id, number)
                .map(Publication.Frozen::head)
                .orElseThrow(Refused::notFound);
        journal.record(Journal.Action.READ, "SampledCase", Ids.text(id), "file " + number);
        return new File(sample, file);
    }
}

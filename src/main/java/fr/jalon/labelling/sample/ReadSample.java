package fr.jalon.labelling.sample;

import fr.jalon.casework.indicator.IndicatorCatalogue;
import fr.jalon.casework.person.YoungPerson;
import fr.jalon.casework.sample.Draw;
import fr.jalon.casework.sample.DrawnFile;
import fr.jalon.casework.sample.DrawnFiles;
import fr.jalon.casework.sample.FreeText;
import fr.jalon.casework.sample.FreeTexts;
import fr.jalon.casework.sample.Population;
import fr.jalon.casework.sample.Publication;
import fr.jalon.casework.sample.SampledCase;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.evidence.EvidenceSample;
import fr.jalon.labelling.evidence.EvidenceSamples;
import fr.jalon.labelling.evidence.SampleStatement;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The quality lead or the director looks at a sample, at what is shown of each file, and repeats the draw. */
@RequestScoped
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
public class ReadSample {
    private final EntityManager entities;
    private final EvidenceSamples samples;
    private final Colleagues colleagues;
    private final Journal journal;

    @Inject
    ReadSample(EntityManager entities, EvidenceSamples samples, Colleagues colleagues, Journal journal) {
        this.entities = entities;
        this.samples = samples;
        this.colleagues = colleagues;
        this.journal = journal;
    }

    ReadSample() {
        this(null, null, null, null);
    }

    /** One, with the files that were drawn: their numbers, never whose they are. */
    public SampleSheet sheet(long id) {
        EvidenceSample sample = samples.get(id);
        Tables tables = Tables.of(entities);
        Map<Integer, DrawnFile> there = new HashMap<>();
        new DrawnFiles(tables).of(id).forEach(file -> there.put(file.number(), file));
        Map<Integer, Integer> released = FreeTexts.released(tables, id);
        Map<String, String> strata = strata(sample.statement());
        List<SampleSheet.FileLine> lines = new ArrayList<>();
        for (int number = 1; number <= sample.statement().drawn(); number++) {
            lines.add(line(number, there.get(number), strata, released.getOrDefault(number, 0)));
        }
        return new SampleSheet(sample, lines);
    }

    private static SampleSheet.FileLine line(int number, DrawnFile file, Map<String, String> strata, int released) {
        if (file == null) {
            return new SampleSheet.FileLine(number, null, 0, SampleSheet.State.GONE, null);
        }
        return new SampleSheet.FileLine(
                number,
                strata.get(file.stratum()),
                released,
                file.removed() == null ? SampleSheet.State.THERE : SampleSheet.State.REMOVED,
                file.removed());
    }

    /** One file: what is shown of it, and its texts. Reading it is journaled as reading of the file. */
    public SampleFile file(long id, int number) {
        EvidenceSample sample = samples.get(id);
        Tables tables = Tables.of(entities);
        DrawnFile file = new DrawnFiles(tables).find(id, number).orElseThrow(Refused::notFound);
        List<FreeText> texts = new FreeTexts(tables, colleagues.names().values()).of(file);
        Publication publication = new Publication(tables);
        SampledCase shown = sample.open() && file.removed() == null
                ? publication.frozen(id, number).map(Publication.Frozen::head).orElseThrow(Refused::notFound)
                : publication.now(file, strata(sample.statement()), texts).orElseThrow(Refused::notFound);
        journal.record(Journal.Action.READ, YoungPerson.class, file.youngPersonId(), "sample " + Ids.text(id));
        return new SampleFile(sample, shown, texts, file.removed());
    }

    /** Draws again from the files as they are now, with the same seed, and says what changed. */
    public Repetition repeat(long id) {
        EvidenceSample sample = samples.get(id);
        SampleStatement stated = sample.statement();
        Tables tables = Tables.of(entities);
        journal.record(Journal.Action.READ, "CaseSample", Ids.text(id), "repeated");
        return IndicatorCatalogue.shipped()
                .population(stated.source().code(), stated.source().version(), stated.scope())
                .filter(counted -> counted.query()
                        .strip()
                        .replaceAll("\\s+", " ")
                        .equals(stated.source().query()))
                .map(counted -> Population.of(counted, stated.stratification(), tables))
                .map(population -> compare(
                        sample,
                        population,
                        population.draw(stated.seed(), stated.wanted()),
                        new DrawnFiles(tables).of(id)))
                .orElse(new Repetition(
                        false, sample.intact(), false, false, stated.population(), 0, List.of(), List.of()));
    }

    private static Repetition compare(EvidenceSample sample, Population population, Draw again, List<DrawnFile> drawn) {
        Set<Long> present = population.files().stream().map(Draw.Candidate::id).collect(Collectors.toSet());
        Set<Long> chosen = again.files().stream().map(Draw.Drawn::id).collect(Collectors.toSet());
        Map<Integer, DrawnFile> there = drawn.stream().collect(Collectors.toMap(DrawnFile::number, one -> one));
        List<Integer> left = new ArrayList<>();
        List<Integer> displaced = new ArrayList<>();
        for (int number = 1; number <= sample.statement().drawn(); number++) {
            DrawnFile file = there.get(number);
            if (file == null || !present.contains(file.youngPersonId())) {
                left.add(number);
            } else if (!chosen.contains(file.youngPersonId())) {
                displaced.add(number);
            }
        }
        SampleStatement stated = sample.statement();
        return new Repetition(
                true,
                sample.intact(),
                again.drawnDigest().hex().equals(stated.drawnDigest()),
                again.digest().hex().equals(stated.populationDigest()),
                stated.population(),
                again.population(),
                left,
                displaced);
    }

    /** What the strata were called when it was drawn. */
    static Map<String, String> strata(SampleStatement stated) {
        return stated.strata().stream()
                .collect(Collectors.toMap(SampleStatement.Stratum::code, SampleStatement.Stratum::label));
    }
}

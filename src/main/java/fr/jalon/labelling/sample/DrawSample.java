package fr.jalon.labelling.sample;

import fr.jalon.casework.indicator.IndicatorCatalogue;
import fr.jalon.casework.indicator.IndicatorDefinition;
import fr.jalon.casework.indicator.IndicatorPublic;
import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.casework.sample.DrawnFiles;
import fr.jalon.casework.site.Site;
import fr.jalon.casework.site.Sites;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.evidence.Description;
import fr.jalon.labelling.evidence.EvidenceSamples;
import fr.jalon.labelling.evidence.SampleStatement;
import fr.jalon.shared.Ids;
import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The quality lead or the director has case files drawn by chance, and keeps the draw as evidence. */
@RequestScoped
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
public class DrawSample {
    private static final long LARGEST_SEED = 1_000_000_000L;
    private static final int LONGEST_DETAIL = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private final EntityManager entities;
    private final EvidenceSamples samples;
    private final Sites sites;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;
    private final SecureRandom chance = new SecureRandom();

    @Inject
    DrawSample(
            EntityManager entities,
            EvidenceSamples samples,
            Sites sites,
            Actor actor,
            Journal journal,
            LocalClock clock) {
        this.entities = entities;
        this.samples = samples;
        this.sites = sites;
        this.actor = actor;
        this.journal = journal;
        this.clock = clock;
    }

    DrawSample() {
        this(null, null, null, null, null, null);
    }

    /** Of what it can be drawn. */
    public record Choices(List<IndicatorDefinition> populations, List<Site> sites, List<IndicatorPublic> publics) {}

    /** Of what it can be drawn. */
    public Choices choices() {
        IndicatorCatalogue catalogue = IndicatorCatalogue.shipped();
        return new Choices(catalogue.populations(), sites.all(), catalogue.publics());
    }

    /** How many files there are, and how many would be drawn of each stratum: nothing is kept. */
    public SampleStatement look(SampleRequest request) {
        return draw(request, 0).statement();
    }

    /** Draws and keeps it; returns the piece of evidence. */
    public long draw(SampleRequest request) {
        request.scope();
        long seed = request.typedSeed().orElseGet(() -> 1 + chance.nextLong(LARGEST_SEED - 1));
        SampleDraws.Result result = draw(request, seed);
        SampleStatement stated = result.statement();
        String title = request.getTitle() == null || request.getTitle().isBlank()
                ? text("sample.titleOf", stated.source().label())
                : request.getTitle();
        Description description = new Description(
                title, words(stated), clock.today(), null, request.getConfidentiality(), request.isConsent());
        long id = samples.add(description, request.getScore(), stated);
        new DrawnFiles(Tables.of(entities)).keep(id, result.draw());
        journal.record(Journal.Action.CREATE, "CaseSample", Ids.text(id), detail(stated));
        return id;
    }

    private SampleDraws.Result draw(SampleRequest request, long seed) {
        IndicatorScope scope = request.scope();
        String siteName = scope.site() == null ? null : sites.get(scope.site()).name();
        return new SampleDraws(Tables.of(entities))
                .draw(
                        request.getPopulation(),
                        scope,
                        request.strata(),
                        seed,
                        request.files(),
                        new SampleDraws.Made(actor.structureCode().value(), siteName, clock.instant()));
    }

    /** The draw in a sentence, in French: what whoever sees the evidence reads of it. */
    public static String words(SampleStatement stated) {
        return text(
                "sample.words",
                stated.drawn(),
                stated.population(),
                stated.source().label(),
                DAY.format(stated.scope().period().start()),
                DAY.format(stated.scope().period().end()),
                String.valueOf(stated.seed()));
    }

    private static String detail(SampleStatement stated) {
        String detail = "seed %d, %d of %d, population %s, strata %s"
                .formatted(
                        stated.seed(),
                        stated.drawn(),
                        stated.population(),
                        stated.populationDigest(),
                        stated.strata().stream()
                                .map(one -> "%s %d/%d".formatted(one.code(), one.drawn(), one.files()))
                                .collect(Collectors.joining(", ")));
        return detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail;
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(Locale.FRENCH, key, arguments);
    }
}

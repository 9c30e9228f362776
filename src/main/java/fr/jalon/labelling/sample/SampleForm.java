package fr.jalon.labelling.sample;

import fr.jalon.casework.sample.FreeText;
import fr.jalon.casework.sample.SampledCase;
import fr.jalon.labelling.evidence.Confidentiality;
import fr.jalon.labelling.evidence.EvidenceSample;
import fr.jalon.labelling.evidence.SampleStatement;
import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.util.List;

/** Samples in REST. Times are UTC. */
public final class SampleForm {

    private SampleForm() {}

    /** A draw to make. */
    public static final class Wanted {
        public String title;
        public String population;
        public LocalDate from;
        public LocalDate to;
        public String site;
        public String publicCode;
        public String stratification;
        public Integer size;
        public String seed;
        public Confidentiality confidentiality;
        public boolean consent;
        public String score;

        SampleRequest request() {
            SampleRequest request = new SampleRequest();
            request.setTitle(title);
            request.setPopulation(population);
            request.setFrom(from);
            request.setTo(to);
            request.setSite(id(site));
            request.setPublicCode(publicCode);
            request.setStratification(stratification == null ? "NONE" : stratification);
            request.setSize(size);
            request.setSeed(seed);
            request.setConfidentiality(confidentiality);
            request.setConsent(consent);
            request.setScore(id(score));
            return request;
        }

        private static Long id(String text) {
            return text == null || text.isBlank() ? null : Long.valueOf(Ids.parse(text));
        }
    }

    /** Until when it is shown, and why that changes. */
    public static final class Until {
        public LocalDate until;
        public String reason;
    }

    /** Why something is taken out or ended. */
    public static final class Reason {
        public String reason;
    }

    /** A text as it may be shown. */
    public static final class Shown {
        public String text;
    }

    /** What a draw states. */
    public static final class Drawn {
        public final String structure;
        public final String population;
        public final String label;
        public final int populationVersion;
        public final LocalDate from;
        public final LocalDate to;
        public final String site;
        public final String publicCode;
        public final String stratification;
        public final long seed;
        public final int wanted;
        public final int files;
        public final String populationDigest;
        public final int drawn;
        public final String drawnDigest;
        public final List<SampleStatement.Stratum> strata;
        public final String drawnAt;

        Drawn(SampleStatement stated) {
            structure = stated.structureCode();
            population = stated.source().code();
            label = stated.source().label();
            populationVersion = stated.source().version();
            from = stated.scope().period().start();
            to = stated.scope().period().end();
            site = stated.siteName();
            publicCode = stated.scope().publicCode();
            stratification = stated.stratification().name();
            seed = stated.seed();
            wanted = stated.wanted();
            files = stated.population();
            populationDigest = stated.populationDigest();
            drawn = stated.drawn();
            drawnDigest = stated.drawnDigest();
            strata = stated.strata();
            drawnAt = stated.drawnAt().toString();
        }
    }

    /** A sample as those who manage it read it. */
    public static final class Managed {
        public final String id;
        public final String title;
        public final String hash;
        public final Drawn statement;
        public final boolean open;
        public final LocalDate openUntil;
        public final List<SampleSheet.FileLine> files;

        Managed(SampleSheet sheet) {
            EvidenceSample sample = sheet.sample();
            id = Ids.text(sample.id());
            title = sample.title();
            hash = sample.hash();
            statement = new Drawn(sample.statement());
            open = sample.open();
            openUntil = sample.opening() == null ? null : sample.opening().getOpenUntil();
            files = sheet.files();
        }
    }

    /** A sample as those to whom it is shown read it. */
    public static final class Open {
        public final String id;
        public final String title;
        public final String hash;
        public final Drawn statement;
        public final boolean open;
        public final LocalDate openUntil;
        public final List<SampledCase> files;

        public Open(ShownSamples.Shown shown) {
            EvidenceSample sample = shown.sample();
            id = Ids.text(sample.id());
            title = sample.title();
            hash = sample.hash();
            statement = new Drawn(sample.statement());
            open = sample.open();
            openUntil = sample.opening() == null ? null : sample.opening().getOpenUntil();
            files = shown.files();
        }
    }

    /** A drawn file as those who manage the sample read it. */
    public static final class File {
        public final SampledCase shown;
        public final List<Text> texts;
        public final String removed;

        File(SampleFile file) {
            shown = file.shown();
            texts = file.texts().stream().map(Text::new).toList();
            removed = file.removed();
        }
    }

    /** A text of a drawn file; its version is its ETag. */
    public static final class Text {
        public final String source;
        public final String id;
        public final LocalDate day;
        public final String written;
        public final String released;
        public final int version;
        public final List<String> traces;

        Text(FreeText text) {
            source = text.source().name();
            id = Ids.text(text.id());
            day = text.day();
            written = text.written();
            released = text.released();
            version = text.version();
            traces = text.traces().stream().map(Enum::name).toList();
        }
    }
}

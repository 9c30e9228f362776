package fr.jalon.labelling.sample;

import fr.jalon.casework.person.YoungPerson;
import fr.jalon.casework.sample.DrawnFile;
import fr.jalon.casework.sample.DrawnFiles;
import fr.jalon.casework.sample.FreeTexts;
import fr.jalon.casework.sample.Publication;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Journal;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.evidence.EvidenceSample;
import fr.jalon.labelling.evidence.EvidenceSamples;
import fr.jalon.labelling.evidence.SampleOpening;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/**
 * The quality lead or the director shows the pseudonymised copies of drawn files to those who may see the evidence, until
 * a day; prolongs that, ends it before, or takes one file out.
 */
@RequestScoped
@UseCase(allowed = {Role.QUALITY_LEAD, Role.DIRECTOR})
public class OpenSample {
    /** No longer than that, counted from today. */
    static final int MONTHS = 12;

    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_REMOVAL = 500;

    private final EntityManager entities;
    private final EvidenceSamples samples;
    private final Colleagues colleagues;
    private final Actor actor;
    private final Journal journal;
    private final LocalClock clock;

    @Inject
    OpenSample(
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

    OpenSample() {
        this(null, null, null, null, null, null);
    }

    /** Freezes the copies and shows them until that day, included; {@code version} is 0 where it never was open. */
    public void open(long id, int version, LocalDate until) {
        Tables tables = Tables.of(entities);
        DrawnFiles drawn = new DrawnFiles(tables);
        drawn.hold(id);
        EvidenceSample sample = require(id, version);
        checkReaders(new SampleSheet(sample, List.of()));
        checkDay(until);
        if (sample.open()) {
            throw Refused.conflict("sample.openAlready");
        }
        List<DrawnFile> files =
                drawn.of(id).stream().filter(file -> file.removed() == null).toList();
        if (files.isEmpty()) {
            throw Refused.conflict("sample.nothingLeft");
        }
        SampleOpening opening = sample.opening();
        if (opening == null) {
            opening = new SampleOpening(id, sample.statement().structureCode());
            samples.keep(opening);
        }
        opening.open(until, actor.name(), clock.utc());
        entities.flush();
        drawn.withdraw(id);
        int shown = new Publication(tables)
                .freeze(
                        new Publication.Owner(sample.statement().structureCode(), id),
                        files,
                        ReadSample.strata(sample.statement()),
                        new FreeTexts(tables, colleagues.names().values()));
        record(id, "open until " + until + ", " + shown + " files");
    }

    /** Shows them until another day, for a reason. */
    public void prolong(long id, int version, LocalDate until, String reason) {
        EvidenceSample sample = require(id, version);
        requireOpen(sample);
        checkDay(until);
        String why = reason("reason", "sample.prolongReason", reason, LONGEST_REASON);
        sample.opening().prolong(until, why);
        record(id, "open until " + until);
    }

    /** Shows them no more; the copies are deleted, what was drawn stays. */
    public void close(long id, int version, String reason) {
        new DrawnFiles(Tables.of(entities)).hold(id);
        EvidenceSample sample = require(id, version);
        requireOpen(sample);
        String why = reason == null || reason.isBlank()
                ? null
                : reason("reason", "sample.prolongReason", reason, LONGEST_REASON);
        sample.opening().close(why, actor.name(), clock.utc());
        entities.flush();
        new DrawnFiles(Tables.of(entities)).withdraw(id);
        record(id, "closed");
    }

    /** Takes one file out of what is shown, for good: its person objects, or it should not be read. */
    public void remove(long id, int number, String reason) {
        EvidenceSample sample = samples.get(id);
        String why = reason("removal", "sample.removeReason", reason, LONGEST_REMOVAL);
        DrawnFiles drawn = new DrawnFiles(Tables.of(entities));
        drawn.hold(id);
        DrawnFile file = drawn.find(id, number).orElseThrow(Refused::notFound);
        if (!drawn.remove(sample.id(), file, why, actor.accountId(), clock.utc())) {
            throw Refused.conflict("sample.removedAlready");
        }
        journal.record(
                Journal.Action.UPDATE, YoungPerson.class, file.youngPersonId(), "taken out of sample " + Ids.text(id));
        record(id, "file " + number + " taken out");
    }

    private EvidenceSample require(long id, int version) {
        EvidenceSample sample = samples.get(id);
        if (new SampleSheet(sample, List.of()).version() != version) {
            throw Refused.changedMeanwhile();
        }
        return sample;
    }

    private static void requireOpen(EvidenceSample sample) {
        if (!sample.open()) {
            throw Refused.conflict("sample.notOpen");
        }
    }

    private static void checkReaders(SampleSheet sheet) {
        if (sheet.sample().row().withdrawn()) {
            throw Refused.conflict(
                    "evidence.withdrawnMeanwhile", sheet.sample().row().reviewedByName());
        }
        if (!sheet.auditors() && !sheet.association()) {
            throw Refused.conflict("sample.nobodyReads");
        }
    }

    private void checkDay(LocalDate until) {
        LocalDate today = clock.today();
        if (until == null) {
            throw Refused.field("until", "sample.untilRequired");
        }
        if (until.isBefore(today)) {
            throw Refused.field("until", "sample.untilPast");
        }
        if (until.isAfter(today.plusMonths(MONTHS))) {
            throw Refused.field("until", "sample.untilFar", MONTHS);
        }
    }

    private static String reason(String field, String key, String said, int longest) {
        if (said == null || said.isBlank()) {
            throw Refused.field(field, key);
        }
        if (said.strip().length() > longest) {
            throw Refused.field(field, "sample.reasonTooLong", longest);
        }
        return said.strip();
    }

    private void record(long id, String detail) {
        journal.record(Journal.Action.UPDATE, SampleOpening.class, id, detail);
    }
}

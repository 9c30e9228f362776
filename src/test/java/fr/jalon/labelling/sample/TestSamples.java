package fr.jalon.labelling.sample;

import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.casework.sample.FreeTexts;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.ReadAuditSample;
import fr.jalon.oversight.board.ReadMissionSample;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import fr.jalon.testing.Statements;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;

/** What the tests of samples share: people to draw, who draws, opens and reads. */
abstract class TestSamples {

    static final int FILES = 20;

    /** Where the tests put their people: a year in which nobody else has an act, another for each run of a test. */
    private static int next = 1900;

    final int year = next++;
    final List<Long> people = new ArrayList<>();

    @Inject
    TestActor actor;

    @Inject
    DrawSample draw;

    @Inject
    ReadSample read;

    @Inject
    ReleaseText texts;

    @Inject
    OpenSample openings;

    @Inject
    TendSamples tend;

    @Inject
    ReadMissionSample association;

    @Inject
    ReadAuditSample auditors;

    @Inject
    Statements statements;

    @Inject
    Together together;

    @BeforeEach
    void invent() {
        for (int i = 0; i < FILES; i++) {
            people.add(TestCases.invent(year, i));
        }
    }

    long drawn(String by, int size, String seed) {
        return lead(() -> draw.draw(request(by, size, seed)));
    }

    SampleRequest request(String by, int size, String seed) {
        SampleRequest request = new SampleRequest();
        request.setPopulation("ACCOMPANIED");
        request.setFrom(LocalDate.of(year, 1, 1));
        request.setTo(LocalDate.of(year, 12, 31));
        request.setStratification(by);
        request.setSize(size);
        request.setSeed(seed);
        return request;
    }

    void open(long sample) {
        lead(() -> opened(sample, version(sample), Here.today().plusMonths(2)));
    }

    int version(long sample) {
        return read.sheet(sample).version();
    }

    Object opened(long sample, int version, LocalDate until) {
        openings.open(sample, version, until);
        return null;
    }

    Object release(long sample, FreeTexts.Place place, String shown) {
        texts.release(sample, 1, place, shown);
        return null;
    }

    /** It ended the day before yesterday: whatever the hour, that is over everywhere. */
    static void over(long sample) {
        TestCases.change(
                "network",
                "UPDATE sample_opening SET open_until = CURRENT_DATE - INTERVAL 2 DAY WHERE evidence_id = " + sample);
    }

    <T> T lead(Callable<T> work) {
        return actor.as(QUALITY_LEAD_NORTH, work);
    }

    String refusal(TestPeople who, Callable<?> work) {
        Refused refused = catchThrowableOfType(Refused.class, () -> actor.as(who, work));
        assertThat(refused).isNotNull();
        return refused.key();
    }
}

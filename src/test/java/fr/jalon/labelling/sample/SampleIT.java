package fr.jalon.labelling.sample;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.sample.FreeText;
import fr.jalon.casework.sample.FreeTexts;
import fr.jalon.casework.sample.TextSource;
import fr.jalon.casework.sample.Trace;
import fr.jalon.labelling.evidence.SampleStatement;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Together;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Drawing samples of case files and releasing their texts, on a real MariaDB. */
@ExtendWith(ArquillianExtension.class)
class SampleIT extends TestSamples {
    @Test
    void theSameSeedDrawsTheSameAndSaysSoUntilThePopulationChanges() {
        long sample = drawn("AGE", 8, "42");
        SampleStatement stated = lead(() -> read.sheet(sample)).sample().statement();
        assertThat(stated.drawn()).isEqualTo(8);
        assertThat(stated.population()).isEqualTo(FILES);
        assertThat(stated.strata().stream()
                        .mapToInt(SampleStatement.Stratum::drawn)
                        .sum())
                .isEqualTo(8);
        assertThat(lead(() -> read.repeat(sample)).holds()).isTrue();
        long again = drawn("AGE", 8, "42");
        assertThat(lead(() -> read.sheet(again)).sample().statement().drawnDigest())
                .isEqualTo(stated.drawnDigest());
        TestCases.change(TestCases.NORTH, "DELETE FROM act_note WHERE act_id = " + people.get(0));
        TestCases.change(TestCases.NORTH, "DELETE FROM act WHERE young_person_id = " + people.get(0));
        Repetition repetition = lead(() -> read.repeat(sample));
        assertThat(repetition.holds()).isFalse();
        assertThat(repetition.samePopulation()).isFalse();
        assertThat(repetition.now()).isEqualTo(FILES - 1);
    }

    @Test
    void moreThanThereAreDrawsAllAndNobodyIsRefused() {
        long all = drawn("NONE", 60, "1");
        assertThat(lead(() -> read.sheet(all)).files()).hasSize(FILES);
        SampleRequest nobody = request("NONE", 5, "1");
        nobody.setFrom(LocalDate.of(1880, 1, 1));
        nobody.setTo(LocalDate.of(1880, 2, 1));
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> draw.draw(nobody))).isEqualTo("sample.populationEmpty");
    }

    @Test
    void whatCannotBeDrawnIsRefusedInItsField() {
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> draw.draw(request("ZODIAC", 5, "1"))))
                .isEqualTo("sample.stratificationUnknown");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> draw.draw(request("NONE", 5, "sept"))))
                .isEqualTo("sample.seedNotNumber");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> draw.draw(request("NONE", 61, "1"))))
                .isEqualTo("sample.sizeBounds");
        assertThat(refusal(COUNSELLOR_NORTH, () -> draw.draw(request("NONE", 5, "1"))))
                .isEqualTo("error.forbidden");
    }

    @Test
    void aTextIsShownAsItWasReleasedAndNotWhileItTellsOfWhomItIs() {
        long sample = drawn("NONE", 1, "9");
        SampleFile file = lead(() -> read.file(sample, 1));
        assertThat(file.texts()).noneMatch(text -> text.written().contains(TestCases.PRIVATE));
        FreeText note = file.texts().stream()
                .filter(text -> text.source() == TextSource.ACT_NOTE)
                .findFirst()
                .orElseThrow();
        assertThat(note.traces()).contains(Trace.NAME);
        FreeTexts.Place place = new FreeTexts.Place(note.source(), note.id(), 0);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> release(sample, place, note.written())))
                .isEqualTo("sample.trace.NAME");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> release(sample, place, "Rappeler au 06 11 22 33 44")))
                .isEqualTo("sample.trace.PHONE");
        lead(() -> release(sample, place, "[…] est venue au rendez-vous"));
        open(sample);
        assertThat(TestCases.published(sample))
                .contains("[…] est venue au rendez-vous")
                .doesNotContain(note.written());
        FreeTexts.Place second = new FreeTexts.Place(note.source(), note.id(), 1);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> release(sample, second, "Autre")))
                .isEqualTo("sample.openNoRelease");
    }

    @Test
    void ofTwoWhoReleaseOneTextAtOnceTheSecondIsTold() throws Exception {
        long sample = drawn("NONE", 1, "11");
        FreeText note = lead(() -> read.file(sample, 1)).texts().get(0);
        FreeTexts.Place place = new FreeTexts.Place(note.source(), note.id(), 0);
        List<Together.Outcome> outcomes =
                together.all(() -> release(sample, place, "Vu deux fois"), QUALITY_LEAD_NORTH, DIRECTOR_NORTH);
        assertThat(outcomes).filteredOn(Together.Outcome::isDone).hasSize(1);
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isDone())
                .singleElement()
                .extracting(Together.Outcome::failure)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("error.changedMeanwhile"));
    }

    @Test
    void anotherMissionFindsNoSample() {
        long sample = drawn("NONE", 2, "23");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> read.sheet(sample))).isEqualTo("error.notFound");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> read.repeat(sample))).isEqualTo("error.notFound");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> read.file(sample, 1))).isEqualTo("error.notFound");
    }

    @Test
    void aSampleTakesAsManyStatementsWhateverItsSize() throws Exception {
        long small = drawn("SEX", 2, "29");
        long large = drawn("SEX", FILES, "29");
        long few = lead(() -> statements.of(() -> read.sheet(small)));
        long many = lead(() -> statements.of(() -> read.sheet(large)));
        assertThat(many).isEqualTo(few);
    }
}

package fr.jalon.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.activity.ActKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CaseFileInventionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Test
    void storiesHoldTogether() {
        assertThat(files(300)).allSatisfy(file -> {
            assertThat(file.acts().get(0).kind()).isEqualTo(ActKind.FIRST_WELCOME);
            assertThat(file.acts()).allMatch(act -> !act.day().isAfter(TODAY));
            assertThat(file.acts()).noneMatch(act -> act.day().isBefore(file.registeredOn()));
            assertThat(file.contract() == null || file.diagnosedOn() != null).isTrue();
        });
    }

    @Test
    void noTwoPeopleShareANumber() {
        assertThat(files(3000).stream().map(InventedFile::person).filter(p -> p.nir() != null))
                .extracting(person -> person.nir().value())
                .doesNotHaveDuplicates();
    }

    @Test
    void theSameSeedInventsTheSamePeople() {
        assertThat(files(20))
                .extracting(InventedFile::person)
                .isEqualTo(files(20).stream().map(InventedFile::person).toList());
    }

    private static List<InventedFile> files(int count) {
        CaseFileInvention invention = new CaseFileInvention(new Random(7), "14366S00", List.of(1L, 2L), TODAY);
        return IntStream.range(0, count).mapToObj(n -> invention.next(n, 5)).toList();
    }
}

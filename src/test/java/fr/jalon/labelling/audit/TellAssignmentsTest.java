package fr.jalon.labelling.audit;

import static fr.jalon.labelling.audit.AssignmentChange.GIVEN;
import static fr.jalon.labelling.audit.AssignmentChange.MOVED;
import static fr.jalon.labelling.audit.AssignmentChange.TAKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A letter says of each audit what is other now than in the letter before. */
class TellAssignmentsTest {

    @Test
    void oneLineTellsWhatHappenedSinceTheLastLetter() {
        assertThat(brief(GIVEN)).containsExactly(GIVEN);
        assertThat(brief(MOVED)).containsExactly(MOVED);
        assertThat(brief(TAKEN)).containsExactly(TAKEN);
        assertThat(brief(GIVEN, MOVED)).containsExactly(GIVEN);
        assertThat(brief(MOVED, MOVED)).containsExactly(MOVED);
        assertThat(brief(MOVED, TAKEN)).containsExactly(TAKEN);
        assertThat(brief(TAKEN, GIVEN)).containsExactly(MOVED);
        assertThat(brief(GIVEN, TAKEN)).isEmpty();
    }

    @Test
    void auditsAreToldApartEachWithItsLastDays() {
        List<TellAssignments.Line> brief =
                TellAssignments.inBrief(List.of(line(1, 7, GIVEN, 3), line(2, 8, TAKEN, 4), line(3, 7, MOVED, 5)));
        assertThat(brief).containsExactly(line(3, 7, GIVEN, 5), line(2, 8, TAKEN, 4));
    }

    private static List<AssignmentChange> brief(AssignmentChange... changes) {
        return TellAssignments.inBrief(IntStream.range(0, changes.length)
                        .mapToObj(i -> line(i, 7, changes[i], 1 + i))
                        .toList())
                .stream()
                .map(TellAssignments.Line::change)
                .toList();
    }

    private static TellAssignments.Line line(long id, long audit, AssignmentChange change, int day) {
        LocalDate from = LocalDate.of(1998, 1, day);
        return new TellAssignments.Line(id, audit, "Essai", change, from, from);
    }
}

package fr.jalon.casework.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.activity.ActKind;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedTextTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @Test
    void timesAreInUtcAndNobodyIsNamed() {
        String text = FeedText.of(feed(AppointmentStatus.PLANNED));
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART:20261201T133000Z", "DTEND:20261201T141500Z", "SUMMARY:Rendez-vous\\, dossier 1042")
                .doesNotContain("Essai", "Zoé", "logement");
    }

    @Test
    void whatWasCancelledIsNotThere() {
        assertThat(FeedText.of(feed(AppointmentStatus.CANCELLED))).doesNotContain("1042");
    }

    @Test
    void sessionsAndAbsencesAreThere() {
        assertThat(FeedText.of(feed(AppointmentStatus.PLANNED)))
                .contains("SUMMARY:Atelier CV", "SUMMARY:Réunion")
                .contains("UID:");
    }

    private static ReadFeed.Feed feed(AppointmentStatus status) {
        AppointmentRow appointment = new AppointmentRow(
                1, 2, 1042, "Zoé", "Essai", null, DAY, LocalTime.of(14, 30), 45, "logement", null, status, 3, null);
        SessionRow session = new SessionRow(
                4, DAY, LocalTime.of(9, 0), 120, "Atelier CV", ActKind.WORKSHOP, SessionStatus.PLANNED, 3, 12, 5);
        Absence absence = new Absence(3, new Slot(DAY, LocalTime.of(8, 0), 60), "Réunion", LocalDateTime.MIN);
        return new ReadFeed.Feed(PARIS, List.of(appointment), List.of(session), List.of(absence));
    }
}

package fr.jalon.launcher.demo;

import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.ActResult;
import fr.jalon.casework.activity.Attendance;
import fr.jalon.casework.activity.Channel;
import fr.jalon.casework.activity.NoteLevel;
import fr.jalon.casework.activity.OfferState;
import fr.jalon.casework.activity.Theme;
import fr.jalon.casework.agenda.AppointmentStatus;
import fr.jalon.casework.allowance.Household;
import fr.jalon.casework.document.DocumentKind;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.SituationCategory;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * A file that was invented.
 *
 * @param diagnosedOn null where no diagnosis was made
 * @param diagnosedAgainOn null where none was made after the first
 * @param contract null where none was signed
 */
record InventedFile(
        PersonalDetails person,
        long counsellor,
        LocalDate registeredOn,
        List<InventedSituation> situations,
        List<InventedAct> acts,
        List<InventedAppointment> appointments,
        List<InventedDocument> documents,
        LocalDate diagnosedOn,
        LocalDate diagnosedAgainOn,
        InventedContract contract) {

    /** {@code endsOn} is the last day; null while it is under way. */
    record InventedSituation(SituationCategory category, LocalDate startsOn, LocalDate endsOn) {}

    /** {@code result}, {@code note} and {@code offer} may be null; {@code level} is that of the note. */
    record InventedAct(
            ActKind kind,
            LocalDate day,
            int minutes,
            Channel channel,
            Set<Theme> themes,
            Attendance attendance,
            ActResult result,
            NoteLevel level,
            String note,
            InventedOffer offer) {}

    record InventedOffer(Theme theme, String title, OfferState state) {}

    record InventedDocument(
            DocumentKind kind, DemoFile file, LocalDate issuedOn, LocalDate validUntil, LocalDate addedOn) {}

    record InventedAppointment(
            LocalDate day, LocalTime start, String subject, String place, AppointmentStatus status) {}

    record InventedContract(LocalDate start, LocalDate end, Household household, String objective) {}

    /** The first day of an act of a kind, or the last one; null where there is none. */
    LocalDate day(boolean last, ActKind... kinds) {
        return acts.stream()
                .filter(act -> act.attendance() == Attendance.ATTENDED)
                .filter(act -> kinds.length == 0 || List.of(kinds).contains(act.kind()))
                .map(InventedAct::day)
                .reduce((a, b) -> a.isAfter(b) == last ? a : b)
                .orElse(null);
    }
}

package fr.jalon.casework.file;

import fr.jalon.casework.action.ActionRequired;
import fr.jalon.casework.agenda.Appointment;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.place.Zone;
import fr.jalon.casework.programme.EngagementContract;
import fr.jalon.casework.situation.Situation;
import java.time.LocalDate;
import java.util.List;

/**
 * A file as its reader may see it.
 *
 * @param counsellor name of the referent; null where there is none
 * @param elsewhere whether another structure follows this young person too
 * @param zones that the commune of the address is in today
 * @param situations the latest first
 * @param actions what it waits for
 * @param welcomed whether the first welcome is recorded
 * @param planned appointments that nobody closed, the earliest first
 * @param diagnosis the latest one; null where there is none or the reader may not see it
 * @param contracts newest first; empty where the reader may not see them
 */
public record FileContent(
        long id,
        int fileNumber,
        PersonalDetails person,
        String counsellor,
        boolean elsewhere,
        LocalDate today,
        List<Zone> zones,
        List<Situation> situations,
        List<ActionRequired> actions,
        boolean welcomed,
        List<Appointment> planned,
        DiagnosisSummary diagnosis,
        List<EngagementContract> contracts) {

    /**
     * The latest diagnosis.
     *
     * @param completedOn null while it is a draft
     */
    public record DiagnosisSummary(LocalDate startedOn, LocalDate completedOn) {}

    /** The current situation, or null. */
    public Situation currentSituation() {
        return Situation.current(situations, today).orElse(null);
    }

    /** The next appointment, or null. */
    public Appointment next() {
        return planned.stream()
                .filter(appointment -> !appointment.day().isBefore(today))
                .findFirst()
                .orElse(null);
    }

    /** The contract that runs today, or null. */
    public EngagementContract runningContract() {
        return contracts.stream()
                .filter(contract -> contract.isRunning(today))
                .findFirst()
                .orElse(null);
    }
}

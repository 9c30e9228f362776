package fr.jalon.casework.file;

import fr.jalon.casework.rule.DatedRules;
import java.time.LocalDate;

/**
 * After how many days a file needs action (action.yaml).
 *
 * @param interviewDays without an individual interview
 * @param contractEndDays before the end of a contract
 * @param diagnosisDays after the first welcome without a diagnosis
 * @param welcomeDays after the registration without a first welcome
 * @param dormantDays without any act: the file is asleep
 */
public record ActionThresholds(
        int interviewDays, int contractEndDays, int diagnosisDays, int welcomeDays, int dormantDays) {

    private static final DatedRules<ActionThresholds> ALL =
            DatedRules.read(ActionThresholds.class, "action.yaml", ActionThresholds.class);

    /** The thresholds in force on a day. */
    public static ActionThresholds on(LocalDate day) {
        return ALL.inForce(day);
    }
}

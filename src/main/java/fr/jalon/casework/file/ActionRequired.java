package fr.jalon.casework.file;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a file waits for.
 *
 * @param code what
 * @param day since when, or until when for the end of a contract; its sentence is {@code action.<code>}
 * @param days from that day to today, or from today to it
 */
public record ActionRequired(Code code, LocalDate day, long days) {

    /** What a file may wait for, the most pressing first. */
    public enum Code {
        CONTRACT_ENDING,
        APPOINTMENT_NOT_CLOSED,
        WELCOME_MISSING,
        DIAGNOSIS_MISSING,
        INTERVIEW_OVERDUE
    }

    /** All that the dates of a file ask for on a day, the most pressing first. */
    public static List<ActionRequired> of(FileDates file, LocalDate today, ActionThresholds thresholds) {
        List<ActionRequired> actions = new ArrayList<>();
        LocalDate end = file.contractEndsOn();
        boolean inContract = end != null && !end.isBefore(today);
        if (inContract && ChronoUnit.DAYS.between(today, end) <= thresholds.contractEndDays()) {
            actions.add(new ActionRequired(Code.CONTRACT_ENDING, end, ChronoUnit.DAYS.between(today, end)));
        }
        if (isBefore(file.openAppointmentOn(), today)) {
            actions.add(since(Code.APPOINTMENT_NOT_CLOSED, file.openAppointmentOn(), today));
        }
        LocalDate lastSeen = file.lastActOn() == null ? file.registeredOn() : file.lastActOn();
        if (!inContract && isOlder(lastSeen, today, thresholds.dormantDays())) {
            return actions;
        }
        if (file.firstWelcomeOn() == null && isOlder(file.registeredOn(), today, thresholds.welcomeDays())) {
            actions.add(since(Code.WELCOME_MISSING, file.registeredOn(), today));
        }
        if (file.diagnosedOn() == null && isOlder(file.firstWelcomeOn(), today, thresholds.diagnosisDays())) {
            actions.add(since(Code.DIAGNOSIS_MISSING, file.firstWelcomeOn(), today));
        }
        LocalDate lastTalk = file.lastInterviewOn() == null ? file.firstWelcomeOn() : file.lastInterviewOn();
        if (isOlder(lastTalk, today, thresholds.interviewDays())) {
            actions.add(since(Code.INTERVIEW_OVERDUE, lastTalk, today));
        }
        return actions;
    }

    private static ActionRequired since(Code code, LocalDate day, LocalDate today) {
        return new ActionRequired(code, day, ChronoUnit.DAYS.between(day, today));
    }

    private static boolean isBefore(LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }

    private static boolean isOlder(LocalDate day, LocalDate today, int days) {
        return day != null && ChronoUnit.DAYS.between(day, today) > days;
    }
}

package fr.jalon.casework.file;

import java.time.LocalDate;

/**
 * The dates of a file that say whether it needs action; null where it never happened.
 *
 * @param contractEndsOn last day of the latest contract, past or to come
 * @param openAppointmentOn earliest day past of an appointment whose outcome nobody told
 */
public record FileDates(
        LocalDate registeredOn,
        LocalDate firstWelcomeOn,
        LocalDate lastActOn,
        LocalDate lastInterviewOn,
        LocalDate diagnosedOn,
        LocalDate contractEndsOn,
        LocalDate openAppointmentOn) {}

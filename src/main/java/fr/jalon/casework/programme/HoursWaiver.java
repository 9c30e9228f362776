package fr.jalon.casework.programme;

/**
 * Why somebody is freed, on their request, from the hours of activity or from a part of them (Code du travail L5411-6):
 * nothing else allows a contract without hours.
 */
public enum HoursWaiver {
    HEALTH,
    DISABILITY,
    /** Alone with a child under 12, without childcare. */
    LONE_PARENT
}

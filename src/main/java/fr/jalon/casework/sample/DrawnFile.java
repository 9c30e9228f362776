package fr.jalon.casework.sample;

/**
 * A file that was drawn. Whose it is stays in the mission.
 *
 * @param stratum code of its stratum
 * @param removed why it is shown no more; null while it is
 */
public record DrawnFile(long id, long youngPersonId, int number, String stratum, String removed) {}

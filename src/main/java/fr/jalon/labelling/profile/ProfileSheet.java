package fr.jalon.labelling.profile;

import java.time.LocalDateTime;

/**
 * The profile of a structure as it is read and said.
 *
 * @param staff full-time equivalents, rounded
 * @param young young people accompanied in a year
 * @param updatedAt UTC; null while nobody said anything
 * @param version to be given back when it is changed; 0 while nobody said anything
 */
public record ProfileSheet(
        Boolean plie,
        Boolean qpv,
        Boolean frr,
        Integer sites,
        Integer staff,
        Integer young,
        String updatedByName,
        LocalDateTime updatedAt,
        int version) {
    static final ProfileSheet NONE = new ProfileSheet(null, null, null, null, null, null, null, null, 0);
}

package fr.jalon.casework.access;

import java.util.List;

/**
 * A part of what is kept of a person, which a feature tells of itself: whole, whoever may read it in the mission, for it
 * is the person who will. Called within a use case that has checked that somebody answers a request for access. A
 * constant number of statements, whatever there is.
 */
public interface AccessSource {

    /** Which part. */
    AccessPart part();

    /** All of it, the latest first. */
    List<AccessItem> items(long youngPersonId);
}

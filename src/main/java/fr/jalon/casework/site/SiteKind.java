package fr.jalon.casework.site;

/** What a place is to the mission: its seat, an antenna open most days, a permanence held at a partner's now and then. */
public enum SiteKind {
    SEAT,
    ANTENNA,
    PERMANENCE
}

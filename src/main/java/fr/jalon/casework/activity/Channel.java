package fr.jalon.casework.activity;

/** How an act was held. */
public enum Channel {
    ON_SITE,
    OUTREACH,
    TELEPHONE,
    VIDEO,
    MAIL
}

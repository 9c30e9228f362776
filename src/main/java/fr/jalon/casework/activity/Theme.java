package fr.jalon.casework.activity;

/** Themes of support, as the network's indicators name them. */
public enum Theme {
    EMPLOYMENT,
    CAREER_PLAN,
    TRAINING,
    MOBILITY,
    HEALTH,
    HOUSING,
    CITIZENSHIP_AND_RIGHTS,
    SPORT_LEISURE_CULTURE
}

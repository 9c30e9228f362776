package fr.jalon.labelling.project;

/** The ten headings of a roadmap, in their order. */
public enum RoadmapHeading {
    OBJECTIVE,
    ACTIONS,
    CALENDAR,
    RESOURCES,
    RESPONSIBILITIES,
    INDICATORS,
    RISKS,
    FOLLOW_UP,
    COMMUNICATION,
    EVALUATION
}

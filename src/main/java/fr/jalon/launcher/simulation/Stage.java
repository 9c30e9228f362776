package fr.jalon.launcher.simulation;

/** The stages of a campaign, in their order. */
public enum Stage {
    CAMPAIGN("Campagne"),
    REQUEST("Demandes"),
    ADMISSION("Recevabilité"),
    PLANNING("Binômes et dates"),
    VISIT_PLAN("Plans de visite"),
    ON_SITE("Visites commencées"),
    SCORES("Cotes"),
    FINDINGS("Constats transmis"),
    REPLY("Réponses"),
    REPORT("Rapports signés"),
    COMMISSION("Commission"),
    LABEL("Labels");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}

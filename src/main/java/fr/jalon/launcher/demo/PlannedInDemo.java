package fr.jalon.launcher.demo;

import java.util.List;

/**
 * An action of the demonstration's plan.
 *
 * @param owner place among the people of the mission
 * @param dueIn days from today
 * @param days how long it lasts
 * @param swot place of the item that it answers, or -1
 * @param roadmap place of its roadmap, or -1
 */
record PlannedInDemo(
        String title,
        String description,
        int owner,
        String state,
        int progress,
        int dueIn,
        int days,
        String priority,
        String effort,
        int swot,
        int roadmap,
        String risk,
        String indicator,
        String unit,
        double baseline,
        double target,
        double measured,
        String[] steps,
        List<Money> budget) {

    /** What a funder gives, in euros, and what was spent of it. */
    record Money(String funder, double planned, double spent) {}

    private static final String[] PREPARE = {"Préparer avec l’équipe", "Mettre en place", "Faire le point et ajuster"};
    private static final String[] AGREE = {"Prendre contact", "Écrire la convention", "Signer et faire connaître"};

    static final List<PlannedInDemo> ALL = List.of(
            of("Tenir une permanence mobile dans six communes rurales", 1, "IN_PROGRESS", 50, 75, 240, "HIGH", 0)
                    .because(5, "Le véhicule n’est pas disponible à la date prévue.")
                    .judged("Communes desservies", "communes", 0, 6, 3)
                    .paid(new Money("Région", 18000, 9500), new Money("Communauté d’agglomération", 6000, 2400)),
            of("Signer trois conventions avec des centres sociaux", 2, "IN_PROGRESS", 70, 30, 180, "MEDIUM", 0)
                    .stepping(AGREE)
                    .judged("Conventions signées", "conventions", 0, 3, 2),
            of("Former huit jeunes ambassadeurs", 3, "PLANNED", 0, 120, 90, "MEDIUM", 0)
                    .paid(new Money("Agence du service civique", 2500, 0))
                    .judged("Ambassadeurs formés", "jeunes", 0, 8, 0),
            of("Ouvrir une page d’actualités pour les jeunes", 4, "DONE", 100, -40, 100, "LOW", 0)
                    .judged("Abonnés", "personnes", 120, 400, 465),
            of("Intervenir dans les quatre lycées professionnels", 5, "IN_PROGRESS", 30, -10, 150, "HIGH", 0)
                    .because(3, "Les lycées n’ont plus de créneau avant les vacances.")
                    .judged("Lycées visités", "lycées", 0, 4, 1),
            of("Tenir une journée portes ouvertes au printemps", 2, "DONE", 100, -95, 60, "MEDIUM", 0)
                    .paid(new Money("Fonds propres", 800, 760)),
            of("Répondre à deux appels à projets de fondations", 1, "IN_PROGRESS", 50, 45, 160, "HIGH", 1)
                    .because(8, "Les réponses arrivent après le vote du budget.")
                    .judged("Dossiers déposés", "dossiers", 0, 2, 1),
            of("Négocier une convention de trois ans avec l’agglomération", 1, "PLANNED", 0, 160, 120, "HIGH", 1)
                    .stepping(AGREE),
            of("Mettre en place une comptabilité par action", 0, "IN_PROGRESS", 60, 20, 200, "MEDIUM", 1)
                    .paid(new Money("Fonds propres", 4000, 4650))
                    .judged("Actions suivies", "%", 20, 100, 70),
            of("Publier un rapport d’activité lisible par tous", 0, "DONE", 100, -120, 60, "MEDIUM", 1),
            of("Chiffrer le coût complet de l’accompagnement", 2, "PLANNED", 0, -5, 60, "LOW", 1),
            of("Regrouper les abonnements de téléphonie", 6, "DROPPED", 20, -60, 45, "LOW", 1),
            of(
                            "Créer un rendez-vous d’accueil de deux semaines pour chaque nouveau collègue",
                            2,
                            "IN_PROGRESS",
                            40,
                            60,
                            110,
                            "MEDIUM",
                            -1)
                    .because(6, null)
                    .judged("Nouveaux collègues accueillis ainsi", "%", 0, 100, 50),
            of("Écrire une fiche pour chaque procédure de l’accueil", 4, "IN_PROGRESS", 25, 95, 120, "LOW", -1),
            of("Interroger les jeunes après leur premier accueil", 3, "PLANNED", 0, 14, 30, "HIGH", -1)
                    .judged("Jeunes satisfaits", "%", 78, 90, 81));

    private static PlannedInDemo of(
            String title, int owner, String state, int progress, int dueIn, int days, String priority, int roadmap) {
        return new PlannedInDemo(
                title,
                "Décidée en séminaire d’équipe, relue par le bureau.",
                owner,
                state,
                progress,
                dueIn,
                days,
                priority,
                days > 150 ? "LARGE" : days > 80 ? "MEDIUM" : "SMALL",
                -1,
                roadmap,
                null,
                null,
                null,
                0,
                0,
                0,
                PREPARE,
                List.of());
    }

    private PlannedInDemo because(int item, String danger) {
        return new PlannedInDemo(
                title,
                description,
                owner,
                state,
                progress,
                dueIn,
                days,
                priority,
                effort,
                item,
                roadmap,
                danger,
                indicator,
                unit,
                baseline,
                target,
                measured,
                steps,
                budget);
    }

    private PlannedInDemo judged(String name, String of, double from, double to, double now) {
        return new PlannedInDemo(
                title,
                description,
                owner,
                state,
                progress,
                dueIn,
                days,
                priority,
                effort,
                swot,
                roadmap,
                risk,
                name,
                of,
                from,
                to,
                now,
                steps,
                budget);
    }

    private PlannedInDemo stepping(String... all) {
        return new PlannedInDemo(
                title,
                description,
                owner,
                state,
                progress,
                dueIn,
                days,
                priority,
                effort,
                swot,
                roadmap,
                risk,
                indicator,
                unit,
                baseline,
                target,
                measured,
                all,
                budget);
    }

    private PlannedInDemo paid(Money... lines) {
        return new PlannedInDemo(
                title,
                description,
                owner,
                state,
                progress,
                dueIn,
                days,
                priority,
                effort,
                swot,
                roadmap,
                risk,
                indicator,
                unit,
                baseline,
                target,
                measured,
                steps,
                List.of(lines));
    }
}

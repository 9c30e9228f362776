package fr.jalon.launcher.demo;

import java.util.List;

/** What the association of the demonstration says of itself: invented. The people are named by the first part of their address. */
final class AssociationTexts {
    static final String LEAD = "qualite";
    static final String OFFICER = "reseau";
    static final String LABEL = "label";
    static final String ANALYST = "analyste";

    /** An axis and who writes on its criteria. */
    static final String[][] SHARED_OUT = {
        {"1", LEAD}, {"2", OFFICER}, {"3", OFFICER}, {"4", OFFICER}, {"5", ANALYST}, {"6", LABEL}
    };

    /** What somebody wrote on a criterion. */
    record Written(
            String code, Integer level, String state, String who, String reason, String strengths, String weaknesses) {}

    static final List<Written> WRITTEN = List.of(
            new Written(
                    "1.1",
                    4,
                    "VALIDATED",
                    LEAD,
                    "Les statuts ont été revus en assemblée générale ; le bureau se réunit chaque mois et ses relevés sont diffusés aux missions.",
                    "Toutes les missions siègent.",
                    null),
            new Written(
                    "1.2",
                    3,
                    "VALIDATED",
                    LEAD,
                    "Le projet régional a été écrit avec les directions ; son bilan à mi-parcours reste à présenter.",
                    "Projet débattu dans chaque département.",
                    "Le bilan à mi-parcours n’est pas daté."),
            new Written(
                    "1.3",
                    2,
                    "VALIDATED",
                    LEAD,
                    "Les délégations existent mais ne sont écrites que pour les finances.",
                    null,
                    "Délégations orales sur les partenariats."),
            new Written(
                    "1.4",
                    3,
                    "PROPOSED",
                    LEAD,
                    "La charte est signée ; deux groupes de jeunes ont été entendus cette année.",
                    "Paroles de jeunes reprises dans le rapport d’activité.",
                    null),
            new Written(
                    "2.1",
                    3,
                    "VALIDATED",
                    OFFICER,
                    "L’association siège dans les instances régionales de l’emploi et rend compte à ses adhérents.",
                    "Un compte rendu après chaque instance.",
                    null),
            new Written(
                    "2.2",
                    2,
                    "PROPOSED",
                    OFFICER,
                    "Neuf conventions sont en cours, trois sont échues et reconduites de fait.",
                    null,
                    "Pas d’échéancier commun des conventions."),
            new Written(
                    "2.3",
                    2,
                    "DRAFTED",
                    OFFICER,
                    "Les missions rurales sont associées par visioconférence ; les réunions restent à Caen et à Rouen.",
                    null,
                    "Peu de réunions dans l’Orne et la Manche."),
            new Written(
                    "3.1",
                    3,
                    "VALIDATED",
                    LEAD,
                    "L’offre est écrite, revue chaque année avec les directions, et sa satisfaction mesurée.",
                    "Enquête annuelle, vingt réponses sur vingt-deux.",
                    null),
            new Written(
                    "3.2",
                    3,
                    "PROPOSED",
                    OFFICER,
                    "Cinq réseaux métiers se réunissent chaque trimestre ; celui de l’accueil n’a pas repris.",
                    null,
                    "Réseau de l’accueil en sommeil."),
            new Written(
                    "3.3",
                    1,
                    "DRAFTED",
                    OFFICER,
                    "Les pratiques sont échangées en réunion, sans être écrites ni rangées.",
                    null,
                    "Aucune fiche avant cette année."),
            new Written(
                    "4.1",
                    2,
                    "DRAFTED",
                    OFFICER,
                    "Deux expérimentations régionales sont suivies ; leur évaluation n’est pas encore prévue.",
                    "Financements obtenus pour deux ans.",
                    null),
            new Written(
                    "5.1",
                    3,
                    "PROPOSED",
                    ANALYST,
                    "L’observatoire publie chaque semestre des chiffres anonymes ; les petits effectifs sont masqués.",
                    "Méthode écrite et publiée.",
                    "Les délais de collecte s’allongent."),
            new Written(
                    "5.2",
                    2,
                    "DRAFTED",
                    ANALYST,
                    "Le registre des traitements est tenu ; les durées de conservation sont à revoir.",
                    null,
                    "Durées de conservation à revoir."),
            new Written(
                    "6.1",
                    3,
                    "PROPOSED",
                    LABEL,
                    "Chaque mission a un rendez-vous de préparation ; quatre ateliers ont eu lieu.",
                    "Dix-huit missions venues à un atelier au moins.",
                    null),
            new Written(
                    "6.2",
                    2,
                    "DRAFTED",
                    LABEL,
                    "Trois auditeurs pairs sont formés ; les liens d’intérêts sont déclarés à l’oral.",
                    null,
                    "Déclaration écrite à mettre en place."),
            new Written(
                    "7.1",
                    2,
                    "DRAFTED",
                    LEAD,
                    "Les fiches de poste sont à jour ; les entretiens professionnels de deux personnes sont en retard.",
                    null,
                    "Deux entretiens en retard."));

    /** A piece of evidence: title, text, address, age in days, days it still holds (empty: no end), criterion. */
    static final String[][] EVIDENCE = {
        {
            "Statuts adoptés en assemblée générale",
            "Texte adopté à l’unanimité des missions présentes, déposé en préfecture.",
            null,
            "160",
            "",
            "1.1"
        },
        {
            "Relevés de décisions du bureau",
            "Dix relevés, diffusés aux directions dans la semaine.",
            null,
            "20",
            "",
            "1.1"
        },
        {
            "Enquête de satisfaction des missions",
            "Vingt réponses sur vingt-deux ; neuf sur dix recommandent l’offre de services.",
            null,
            "75",
            "290",
            "3.1"
        },
        {
            "Méthode de l’observatoire",
            null,
            "https://reseau-normandie.exemple.test/observatoire/methode",
            "45",
            "50",
            "5.1"
        },
        {"Convention-cadre avec la Région", "Signée pour trois ans, dernière année en cours.", null, "900", "12", "2.2"}
    };

    /** An action: title, owner, days until it is due, state, progress, priority, the criterion it answers (or none), steps. */
    static final String[][] ACTIONS = {
        {
            "Tenir un échéancier des conventions régionales",
            OFFICER,
            "40",
            "IN_PROGRESS",
            "50",
            "HIGH",
            "2.2",
            "Recenser les conventions",
            "Prévenir six mois avant chaque terme"
        },
        {
            "Écrire une fiche par pratique partagée en réunion",
            OFFICER,
            "-12",
            "IN_PROGRESS",
            "25",
            "MEDIUM",
            "3.3",
            "Choisir un modèle de fiche",
            "Relire les six premières avec les missions"
        },
        {
            "Faire signer une déclaration de liens d’intérêts aux auditeurs pairs",
            LABEL,
            "25",
            "PLANNED",
            "0",
            "HIGH",
            "6.2",
            "Rédiger la déclaration",
            "La joindre à chaque désignation"
        },
        {
            "Revoir les durées de conservation avec le délégué à la protection des données",
            ANALYST,
            "70",
            "PLANNED",
            "0",
            "MEDIUM",
            "5.2",
            "Relire le registre"
        },
        {
            "Tenir deux réunions de réseau dans l’Orne et la Manche",
            OFFICER,
            "110",
            "PLANNED",
            "0",
            "LOW",
            null,
            "Fixer les dates avec les directions"
        },
        {"Tenir les entretiens professionnels de l’équipe", LEAD, "-30", "DONE", "100", "MEDIUM", "7.1"}
    };

    static final String[][] SWOT = {
        {"STRENGTH", "Gouvernance", "Toutes les missions de la région siègent et décident.", "Assemblée générale"},
        {"WEAKNESS", "Animation", "Les bonnes pratiques se perdent d’une réunion à l’autre.", "Autodiagnostic"},
        {"OPPORTUNITY", "Partenariats", "La Région renégocie sa convention-cadre cette année.", "Bureau"},
        {"THREAT", "Moyens", "Un poste sur cinq dépend d’un financement annuel.", "Rapport financier"}
    };

    private AssociationTexts() {}
}

package fr.jalon.launcher.demo;

/** What the project, the analysis and the roadmaps of the demonstration say: invented. */
final class DemoPlanTexts {
    static final String VALUES =
            """
            Service public : un accueil gratuit, le même pour chaque jeune du territoire.
            Laïcité et neutralité : chacun est reçu avec ses choix, sans qu’ils pèsent sur ce qui lui est proposé.
            Approche globale : l’emploi, mais aussi le logement, la santé, la mobilité et les droits.
            Confiance : ce qu’un jeune nous dit reste entre lui et ceux qui l’accompagnent.""";
    static final String OBJECTIVES =
            """
            Être connue de tous les jeunes du territoire, y compris loin des villes.
            Proposer à chacun un parcours qu’il comprend et qu’il a choisi.
            Travailler avec les entreprises et les partenaires, et le montrer.
            Prendre soin de l’équipe et de ses compétences.""";
    static final String CONTEXT =
            """
            Un territoire rural pour moitié, une baisse du nombre de jeunes, des transports rares le soir.
            Une équipe stable et polyvalente, deux sites, des permanences chez les partenaires.""";
    static final String STRATEGY =
            """
            Aller vers les jeunes qui ne viennent pas, consolider les financements, et rendre compte de ce qui est fait.
            Deux feuilles de route déclinent ces choix.""";

    /** Nature, domain, finding, source. */
    static final String[][] SWOT = {
        {"STRENGTH", "Équipe", "L’équipe s’adapte vite et se forme chaque année.", "Séminaire d’équipe"},
        {
            "STRENGTH",
            "Offre de services",
            "Les ateliers couvrent huit domaines, avec un calendrier public.",
            "Bilan d’activité"
        },
        {"STRENGTH", "Finances", "Les comptes sont suivis chaque semaine.", "Bureau de l’association"},
        {"WEAKNESS", "Publics", "La mission est peu connue dans les lycées.", "Enquête auprès des jeunes"},
        {"WEAKNESS", "Équipe", "Des postes très polyvalents, au risque de la dispersion.", "Séminaire d’équipe"},
        {"WEAKNESS", "Publics", "Les permanences rurales reçoivent peu de jeunes.", "Bilan d’activité"},
        {"WEAKNESS", "Équipe", "L’arrivée d’un nouveau collègue n’est pas assez préparée.", "Autodiagnostic"},
        {
            "OPPORTUNITY",
            "Partenaires",
            "Les centres sociaux cherchent à travailler avec nous.",
            "Rencontre des partenaires"
        },
        {"OPPORTUNITY", "Finances", "Des fondations financent la mobilité des jeunes.", "Veille"},
        {
            "THREAT",
            "Finances",
            "Les financements par projet remplacent ceux de fonctionnement.",
            "Bureau de l’association"
        },
        {"THREAT", "Publics", "Le nombre de jeunes du territoire baisse.", "Données publiques"},
    };

    /** Title, then the ten headings. */
    static final String[][] ROADMAPS = {
        {
            "Aller vers les jeunes",
            "Rencontrer les jeunes qui ne viennent pas à nous, là où ils vivent, et leur donner envie de pousser la porte.",
            "Travailler avec les associations locales.\nÊtre présents dans les communes rurales et les lieux de passage.\nFaire des jeunes les premiers ambassadeurs de la mission.",
            "Première et deuxième années : partenariats et essais.\nTroisième année : permanence mobile dans tout le territoire.\nQuatrième et cinquième années : élargir ce qui marche.",
            "Humaines : un mi-temps de coordination, deux tuteurs d’ambassadeurs.\nFinancières : carburant, supports, événements.\nMatérielles : un véhicule équipé.",
            "Partenariats : la responsable de secteur.\nPermanence mobile : deux conseillères.\nAmbassadeurs : les tuteurs.",
            "Conventions signées.\nCommunes desservies.\nJeunes rencontrés hors les murs, et part de ceux qui viennent ensuite.",
            "Peu de monde aux premières permanences : les coupler à un marché ou à un événement.\nVéhicule indisponible : accord de prêt avec une commune.",
            "Un point par trimestre avec les partenaires ; les lieux qui ne rencontrent personne sont changés.",
            "En interne : un quart d’heure à chaque réunion d’équipe.\nVers l’extérieur : presse locale, réseaux sociaux, affiches dans les mairies.",
            "Chaque fin d’année, un bilan écrit avec des jeunes et des partenaires, présenté au conseil d’administration.",
        },
        {
            "Consolider les financements",
            "Assurer la continuité de nos actions malgré des ressources plus incertaines, en pilotant mieux et en rendant compte.",
            "Chercher des financements nouveaux et de plus longue durée.\nSuivre le coût de chaque action.\nMontrer aux financeurs ce que leur argent permet.",
            "Première année : comptabilité par action.\nDeuxième année : appels à projets et conventions de trois ans.\nCinquième année : évaluation.",
            "Humaines : direction et gestion.\nFinancières : appui d’un cabinet comptable.\nTechniques : logiciel de comptabilité.",
            "Direction : recherche et négociation.\nGestion : comptes par action.\nResponsables de secteur : bilans.",
            "Montant et durée des financements obtenus.\nPart des actions suivies en comptabilité analytique.\nFinanceurs qui renouvellent.",
            "Retard de versement : réserve de trésorerie de trois mois.\nDépart d’une personne clé : procédures écrites et binômes.",
            "Revue du budget à chaque trimestre, en bureau.",
            "En interne : un tableau simple, affiché.\nVers l’extérieur : rapport d’activité lisible par tous.",
            "Bilan comptable et bilan des actions en fin d’année ; la stratégie de l’année suivante en découle.",
        },
    };

    private DemoPlanTexts() {}
}

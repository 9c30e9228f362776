package fr.jalon.labelling.reference.exchange;

import java.util.List;

/** The sheets of the workbook and their columns, in French as whoever fills them in reads them. */
final class Sheets {
    static final String HEAD = "Référentiel";
    static final String SCALE = "Échelle";
    static final String GROUPS = "Groupes";
    static final String NODES = "Nœuds";
    static final String LEVELS = "Niveaux";
    static final String KEPT = "Gardé";

    static final List<String> HEAD_COLUMNS = List.of("Champ", "Valeur", "Ce qu’on y écrit");
    static final List<String> SCALE_COLUMNS = List.of("Niveau", "Libellé", "Ce que veut dire le niveau");
    static final List<String> GROUP_COLUMNS = List.of("Code", "Titre", "Description");
    static final List<String> NODE_COLUMNS = List.of(
            "Code",
            "Code au-dessus",
            "Rang",
            "Titre",
            "Texte",
            "Évaluable",
            "Poids",
            "Bloquant",
            "Concerne",
            "Groupes",
            "Preuves attendues",
            "Questions",
            "Indicateurs",
            "Méthode");
    static final List<String> LEVEL_COLUMNS =
            List.of("Code du nœud", "Niveau", "Libellé", "Ce que veut dire le niveau");
    static final List<String> KEPT_COLUMNS = List.of("Code du nœud", "Contenu (JSON)");

    /** A field of the head: its name in the sheet and what to write there. */
    record Field(String name, String hint) {}

    static final Field CODE = new Field("Code", "Nomme le référentiel d’une version à l’autre, par exemple MON-REF");
    static final Field VERSION = new Field("Version", "Par exemple 2027.1");
    static final Field TITLE = new Field("Titre", "Le nom du référentiel");
    static final Field DESCRIPTION = new Field("Description", "Facultatif");
    static final Field KINDS = new Field("Pour", "MISSION, ASSOCIATION, NATIONAL_UNION, une par ligne dans la cellule");
    static final Field ILLUSTRATIVE = new Field("Illustratif", "oui ou non");
    static final Field NOTICE = new Field("Avertissement", "Obligatoire pour un référentiel illustratif");
    static final Field LOCALE = new Field("Langue", "fr par défaut");
    static final Field COPYRIGHT = new Field("Auteur", "Facultatif");

    private Sheets() {}
}

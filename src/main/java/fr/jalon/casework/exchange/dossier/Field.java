package fr.jalon.casework.exchange.dossier;

import fr.jalon.casework.FoldedName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a column may hold of what Jalon keeps; the headings that usually say so, and the path in a dossier of i-Milo. */
public enum Field {
    EXTERNAL_NUMBER("idDossier", "numero dossier", "no dossier", "n dossier", "id dossier", "dossier"),
    EXTERNAL_PERSON("idJeune", "id jeune", "numero jeune"),
    BIRTH_NAME("nomNaissance", "nom de naissance", "nom naissance", "nom de famille", "nom patronymique", "nom"),
    USED_NAME("nomUsage", "nom d usage", "nom usage", "nom marital", "nom d epouse"),
    FIRST_NAME("prenom", "prenom", "prenoms", "premier prenom"),
    SEX("sexe", "sexe", "genre", "civilite"),
    BIRTH_DATE("dateNaissance", "date de naissance", "date naissance", "ne le", "nee le", "ne e le", "naissance"),
    NIR("nir", "nir", "numero de securite sociale", "n securite sociale", "no securite sociale", "securite sociale"),
    PHONE("telephone", "telephone", "tel", "portable", "telephone portable", "mobile", "numero de telephone"),
    MAIL("mail", "mail", "courriel", "email", "e mail", "adresse electronique", "adresse mail"),
    STREET_NUMBER("adresse.numero", "numero voie", "numero de voie", "no voie"),
    STREET("adresse.libelleVoie", "adresse", "voie", "rue", "libelle voie", "adresse postale", "adresse 1"),
    STREET_COMPLEMENT("adresse.complement", "complement", "complement d adresse", "complement adresse", "adresse 2"),
    POSTAL_CODE("adresse.codePostal", "code postal", "cp"),
    COMMUNE("adresse.commune", "commune", "ville", "localite"),
    EDUCATION_LEVEL("niveauFormation", "niveau de formation", "niveau formation", "niveau"),
    RQTH("rqth", "rqth", "travailleur handicape"),
    JOB_SEEKER("inscritFranceTravail", "inscrit a france travail", "inscrit france travail", "inscrit pole emploi"),
    FRANCE_TRAVAIL_NUMBER(
            "numeroDE",
            "identifiant france travail",
            "numero france travail",
            "numero de",
            "identifiant pole emploi",
            "numero pole emploi"),
    SITUATION("situation", "situation", "situation actuelle", "categorie situation");

    private static final Set<Field> NEEDED = Set.of(BIRTH_NAME, FIRST_NAME, BIRTH_DATE);

    private final String path;
    private final List<String> headings;

    Field(String path, String... headings) {
        this.path = path;
        this.headings = List.of(headings);
    }

    /** Where a dossier of i-Milo has it. */
    String path() {
        return path;
    }

    /** Whether nobody can be imported without it. */
    public boolean isNeeded() {
        return NEEDED.contains(this);
    }

    /** The field that a heading names, or the path of a dossier; empty where it is none that is known. */
    static Optional<Field> named(String heading) {
        String folded = FoldedName.of(heading).text();
        return Arrays.stream(values())
                .filter(field -> field.path.equalsIgnoreCase(heading)
                        || field.name().equals(heading)
                        || field.headings.contains(folded))
                .findFirst();
    }
}

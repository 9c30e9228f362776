package fr.jalon.casework.exchange.dossier;

import static java.util.Map.entry;

import fr.jalon.casework.FoldedName;
import fr.jalon.casework.person.SituationCategory;
import java.util.Map;
import java.util.Optional;

/** The labels of i-Milo for what a young person does; they vary a little, so they are read without accents and signs. */
final class SituationLabel {

    private static final Map<String, SituationCategory> KNOWN = Map.ofEntries(
            entry("emploi", SituationCategory.EMPLOYMENT),
            entry("en emploi", SituationCategory.EMPLOYMENT),
            entry("contrat en alternance", SituationCategory.APPRENTICESHIP),
            entry("alternance", SituationCategory.APPRENTICESHIP),
            entry("apprentissage", SituationCategory.APPRENTICESHIP),
            entry("formation", SituationCategory.TRAINING),
            entry("en formation", SituationCategory.TRAINING),
            entry("immersion en entreprise", SituationCategory.COMPANY_IMMERSION),
            entry("immersion", SituationCategory.COMPANY_IMMERSION),
            entry("pmsmp", SituationCategory.PMSMP),
            entry("contrat de volontariat benevolat", SituationCategory.VOLUNTEERING),
            entry("contrat de volontariat", SituationCategory.VOLUNTEERING),
            entry("volontariat", SituationCategory.VOLUNTEERING),
            entry("benevolat", SituationCategory.VOLUNTEERING),
            entry("service civique", SituationCategory.VOLUNTEERING),
            entry("scolarite", SituationCategory.SCHOOLING),
            entry("scolarise", SituationCategory.SCHOOLING),
            entry("scolarisee", SituationCategory.SCHOOLING),
            entry("demandeur d emploi", SituationCategory.JOB_SEEKER),
            entry("demandeuse d emploi", SituationCategory.JOB_SEEKER),
            entry("demandeur emploi", SituationCategory.JOB_SEEKER),
            entry("sans situation", SituationCategory.NONE),
            entry("aucune", SituationCategory.NONE));

    private SituationLabel() {}

    static Optional<SituationCategory> read(String label) {
        return Optional.ofNullable(KNOWN.get(FoldedName.of(label).text()));
    }
}

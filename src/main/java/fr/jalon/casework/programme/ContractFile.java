package fr.jalon.casework.programme;

import fr.jalon.casework.person.SituationCategory;
import java.time.LocalDate;
import java.util.List;

/**
 * What the eligibility looks at in a file; null where the file does not say.
 *
 * @param situations under way; empty where the file does not say
 * @param jobSeeker registered with France Travail
 * @param hardToEmploy difficulty reaching lasting employment, as the last completed diagnosis concluded
 * @param diagnosedOn day of the last completed in-depth diagnosis
 * @param lastContractEnd last day of the latest contract, past or to come
 * @param orientedOn day the orientation was notified
 */
record ContractFile(
        LocalDate birthDate,
        boolean rqth,
        List<SituationCategory> situations,
        Boolean jobSeeker,
        Boolean hardToEmploy,
        LocalDate diagnosedOn,
        LocalDate lastContractEnd,
        LocalDate orientedOn) {}

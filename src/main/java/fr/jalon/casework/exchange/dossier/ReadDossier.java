package fr.jalon.casework.exchange.dossier;

import fr.jalon.casework.exchange.source.SourceRow;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.situation.SituationDetails;
import java.util.List;
import java.util.Map;

/**
 * A row as Jalon understands it.
 *
 * @param name first name and birth name as the row has them
 * @param details the identity; null where {@code problems} say why there is none
 * @param situations what can be kept of them
 * @param externalNumber number of the file where it comes from; null where it has none
 * @param externalPerson number of the person there; null where it has none
 * @param leftOut what the row says and Jalon has no place for, by column or path
 * @param problems why the row is refused; empty where it is not
 * @param remarks what is odd and taken all the same
 * @param repaired fields of which a zero was put back
 */
public record ReadDossier(
        SourceRow row,
        String name,
        PersonalDetails details,
        List<Told> situations,
        String externalNumber,
        String externalPerson,
        Map<String, String> leftOut,
        List<Problem> problems,
        List<Problem> remarks,
        List<Field> repaired) {

    /** A situation, of which nobody says since when. */
    public record Told(SituationDetails details, boolean planned) {}

    /** Whether it may be imported. */
    public boolean isGood() {
        return problems.isEmpty();
    }
}

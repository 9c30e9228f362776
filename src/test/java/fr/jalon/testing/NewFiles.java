package fr.jalon.testing;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;

import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.identity.TestActor;
import fr.jalon.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens files of invented young people in the mission of Essai-Nord, each of a name of its own. */
@ApplicationScoped
public class NewFiles {

    @Inject
    TestActor actor;

    @Inject
    RegisterYoungPerson register;

    /** The identifier of a new file. */
    public long open(String name) {
        return open(name, null);
    }

    /** The identifier of a new file with that address for mails. */
    public long open(String name, String mail) {
        PersonalDetails details = new PersonalDetails(
                name + " " + Ids.text(Ids.next()),
                null,
                "Zoé",
                Sex.FEMALE,
                Here.today().minusYears(19),
                null,
                new PersonalDetails.Contact(null, mail, null, null, null),
                null,
                false,
                null,
                null,
                null);
        return actor.as(COUNSELLOR_NORTH, () -> register.register(details, null, true))
                .id();
    }
}

package fr.jalon.casework.access;

import fr.jalon.casework.person.Milestones;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.YoungPeople;
import fr.jalon.casework.person.YoungPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Identity, how to reach the person, and the days that mark the way. */
@ApplicationScoped
class IdentityAccess implements AccessSource {

    private final YoungPeople people;

    @Inject
    IdentityAccess(YoungPeople people) {
        this.people = people;
    }

    IdentityAccess() {
        this(null);
    }

    @Override
    public AccessPart part() {
        return AccessPart.IDENTITY;
    }

    @Override
    public List<AccessItem> items(long youngPersonId) {
        YoungPerson person = people.get(youngPersonId);
        PersonalDetails details = person.details();
        AccessItem item = AccessItem.of(YoungPerson.class, youngPersonId)
                .count("fileNumber", person.fileNumber())
                .day("fileOpenedOn", person.registeredOn())
                .typed("birthName", details.birthName())
                .typed("usedName", details.usedName())
                .typed("firstName", details.firstName())
                .code("sex", "sex.", details.sex())
                .day("birthDate", details.birthDate())
                .typed("nir", details.nir() == null ? null : details.nir().value());
        reach(item, details.contact());
        situation(item, details);
        marks(item, people.milestones(youngPersonId));
        return List.of(item);
    }

    private static void reach(AccessItem item, PersonalDetails.Contact contact) {
        item.typed("phone", contact.phone())
                .typed("mail", contact.mail())
                .typed("street", contact.street())
                .typed("postalCode", contact.postalCode())
                .typed("commune", contact.commune());
    }

    private static void situation(AccessItem item, PersonalDetails details) {
        String level = details.educationLevel() == null
                ? null
                : Integer.toString(details.educationLevel().value());
        item.code("educationLevel", level, "educationLevel." + level)
                .yesNo("rqth", details.rqth())
                .yesNo("jobSeeker", details.jobSeeker())
                .typed(
                        "franceTravailNumber",
                        details.franceTravailNumber() == null
                                ? null
                                : details.franceTravailNumber().value())
                .colleague("referent", details.counsellorId());
    }

    private static void marks(AccessItem item, Milestones days) {
        item.day("firstWelcomeOn", days.firstWelcomeOn())
                .day("lastActOn", days.lastActOn())
                .day("lastInterviewOn", days.lastInterviewOn())
                .day("diagnosedOn", days.diagnosedOn())
                .day("contractEndsOn", days.contractEndsOn());
    }
}

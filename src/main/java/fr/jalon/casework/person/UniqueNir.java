package fr.jalon.casework.person;

import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;

/** Two people register the same number at the same moment: the database keeps one, the other is told. */
final class UniqueNir {

    private UniqueNir() {}

    static RuntimeException translate(RuntimeException failure) {
        return Constraints.violated(failure, "young_person_nir")
                ? new Refused(Refused.Kind.CONFLICT, "nir", "person.duplicate.certain", 1)
                : failure;
    }
}

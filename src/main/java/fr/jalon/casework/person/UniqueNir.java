package fr.jalon.casework.person;

import fr.jalon.shared.error.Refused;
import java.sql.SQLIntegrityConstraintViolationException;

/** Two people register the same number at the same moment: the database keeps one, the other is told. */
final class UniqueNir {

    private UniqueNir() {}

    static RuntimeException translate(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLIntegrityConstraintViolationException
                    && String.valueOf(cause.getMessage()).contains("young_person_nir")) {
                return new Refused(Refused.Kind.CONFLICT, "nir", "person.duplicate.certain", 1);
            }
        }
        return failure;
    }
}

package fr.jalon.labelling.auditor;

import java.util.List;

/** An auditor with all that the register says of them. */
public record AuditorFile(
        Auditor auditor,
        String name,
        List<Availability> availabilities,
        List<Training> trainings,
        List<DeclaredInterest> interests) {

    public AuditorFile {
        availabilities = List.copyOf(availabilities);
        trainings = List.copyOf(trainings);
        interests = List.copyOf(interests);
    }
}

package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.error.Refused;
import java.util.Arrays;

/** The tables of a diagnosis that can be taken away. */
public enum DiagnosisTable {
    CRITERIA,
    AXES,
    LEVELS,
    GAPS,
    EVIDENCE,
    TEAM;

    /** The table of that name, in lower case in addresses; not found where there is none. */
    public static DiagnosisTable of(String name) {
        return Arrays.stream(values())
                .filter(table -> table.address().equals(name))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** Its name in addresses and file names. */
    public String address() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

package fr.jalon.casework.exchange.dossier;

import fr.jalon.casework.exchange.source.CorrectedFile;
import fr.jalon.casework.exchange.source.SourceRow;
import fr.jalon.casework.person.PersonalDetails;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads rows of one file: which column holds what, whose case files they are, and on which day. Says all that is wrong. */
public final class DossierReading {

    private static final String STRUCTURE = "structureRattachement.";
    private static final String CODE = STRUCTURE + "codeStructure";
    private static final String CEJ = "accompagnementCEJ.";

    private final Mapping mapping;
    private final String structure;
    private final LocalDate today;
    private final CommuneNames communes = new CommuneNames();

    /**
     * Prepares.
     *
     * @param structure code of the mission that they must belong to, where they say one
     * @param today on which ages are counted, where the mission is
     */
    public DossierReading(Mapping mapping, String structure, LocalDate today) {
        this.mapping = mapping;
        this.structure = structure;
        this.today = today;
    }

    /** Reads a row; never fails. */
    public ReadDossier read(SourceRow row) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Map<String, String> leftOut = new LinkedHashMap<>();
        ToldSituations situations = new ToldSituations(today);
        situations.read(row.cells());
        row.cells().forEach((column, value) -> {
            Field field = mapping.columns().get(column);
            if (field != null) {
                values.put(field, value);
            } else if (!situations.paths().contains(column) && isLeftOut(column, value)) {
                leftOut.put(column, value);
            }
        });
        if (values.containsKey(Field.SITUATION)) {
            situations.readLabel(values.get(Field.SITUATION));
        }
        Values reading = new Values(values, today, communes);
        PersonalDetails details = reading.details();
        List<Problem> problems = new ArrayList<>(reading.problems());
        List<Problem> remarks = new ArrayList<>(situations.remarks());
        remarks.addAll(reading.remarks());
        String elsewhere = row.cells().get(CODE);
        if (elsewhere != null && !elsewhere.toUpperCase(Locale.ROOT).equals(structure)) {
            problems.add(0, Problem.of("import.otherStructure", elsewhere, structure));
        }
        return new ReadDossier(
                row,
                (values.getOrDefault(Field.FIRST_NAME, "") + " " + values.getOrDefault(Field.BIRTH_NAME, "")).strip(),
                problems.isEmpty() ? details : null,
                situations.told(),
                values.get(Field.EXTERNAL_NUMBER),
                values.get(Field.EXTERNAL_PERSON),
                leftOut,
                problems,
                remarks,
                reading.repaired());
    }

    /** What says nothing that is not known already is not missed: the names of the structure, « not in a CEJ ». */
    private static boolean isLeftOut(String column, String value) {
        return !column.startsWith(STRUCTURE)
                && !column.equalsIgnoreCase(CorrectedFile.ERROR)
                && !(column.startsWith(CEJ) && Set.of("false", "0").contains(value));
    }
}

package fr.jalon.casework.place;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A list of communes as a file gives it: one code of the INSEE at the beginning of each line, what follows a semicolon,
 * a comma or a tabulator is not read. A first line without a code is a heading.
 *
 * @param codes each once, in the order of the file
 * @param faults lines that are no commune, as sentences; where there is one, the list is not to be used
 */
public record ZoneList(Set<String> codes, List<String> faults) {

    private static final int MOST_TOLD = 10;

    /** Reads the lines of a file. */
    public static ZoneList of(List<String> lines) {
        Set<String> codes = new LinkedHashSet<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String code = lines.get(i)
                    .replaceFirst("^(\uFEFF|\u00EF\u00BB\u00BF)", "")
                    .split("[;,\\t]", 2)[0]
                    .replace("\"", "")
                    .strip();
            boolean heading = i == 0 && !code.matches("[0-9][0-9AB][0-9]{3}");
            if (code.isEmpty() || heading) {
                continue;
            }
            if (Communes.all().find(code).isEmpty()) {
                faults.add("ligne " + (i + 1) + " : « " + code + " » n'est le code d'aucune commune");
            }
            codes.add(code);
        }
        if (codes.isEmpty()) {
            faults.add("le fichier ne contient aucun code de commune");
        }
        List<String> told = faults.size() <= MOST_TOLD ? faults : new ArrayList<>(faults.subList(0, MOST_TOLD));
        if (faults.size() > MOST_TOLD) {
            told.add("et " + (faults.size() - MOST_TOLD) + " autres lignes");
        }
        return new ZoneList(codes, told);
    }
}

package fr.jalon.launcher.command;

import fr.jalon.launcher.tenants.Structure;
import fr.jalon.launcher.tenants.Structure.Field;
import fr.jalon.launcher.tenants.Structures;
import java.io.PrintWriter;
import java.util.List;

/** What became of the structures of a file, for the terminal. */
final class ReportText {

    private final Structures.Report report;

    ReportText(Structures.Report report) {
        this.report = report;
    }

    void print(PrintWriter out) {
        list(out, "créée", report.created());
        list(out, "modifiée", report.changed());
        out.printf(
                "%d créées, %d modifiées, %d inchangées.%n",
                report.created().size(), report.changed().size(), report.unchanged());
        out.flush();
    }

    private static void list(PrintWriter out, String what, List<Structure> structures) {
        structures.forEach(structure -> {
            String name =
                    structure.get(Field.NAME) == null ? structure.get(Field.MILO_NAME) : structure.get(Field.NAME);
            out.printf("%-9s %-9s %s%n", what, structure.code(), name);
        });
    }
}

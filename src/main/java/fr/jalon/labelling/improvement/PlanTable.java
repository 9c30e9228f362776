package fr.jalon.labelling.improvement;

import fr.jalon.shared.table.TableFile;
import java.io.IOException;
import java.util.List;

/** A table of the plan to be taken away: its title, its columns and its rows of texts, numbers and dates. */
public record PlanTable(String title, List<String> columns, List<List<Object>> rows) {

    /** Writes it into a file that was begun. */
    public void write(TableFile file) throws IOException {
        file.row(columns);
        for (List<Object> row : rows) {
            file.row(row);
        }
    }
}

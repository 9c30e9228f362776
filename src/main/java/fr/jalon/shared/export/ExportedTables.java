package fr.jalon.shared.export;

import java.util.List;

/** The tables of a feature's pages that can be taken away. Whatever reads their rows is the use case of the page. */
public interface ExportedTables {

    List<ExportedTable> tables();
}

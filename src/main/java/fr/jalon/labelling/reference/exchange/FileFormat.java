package fr.jalon.labelling.reference.exchange;

/** What a reference may be read from: our own YAML, a workbook, a library of CISO Assistant. */
public enum FileFormat {
    YAML,
    XLSX,
    CISO
}

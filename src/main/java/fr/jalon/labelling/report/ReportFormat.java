package fr.jalon.labelling.report;

/** What a report may be read as. */
public enum ReportFormat {
    PDF,
    WORD
}

package fr.jalon.casework.duplicate;

/** The tables in which a file has rows of its own, parents before children. What belongs to such a row goes with it. */
public enum FileTable {
    YOUNG_PERSON("young_person", "id", "id IN (?, ?)"),
    MILESTONES("milestones", "young_person_id", Condition.OF_PERSON),
    DIAGNOSIS("diagnosis", "id", Condition.OF_PERSON),
    CONTRACT("engagement_contract", "id", Condition.OF_PERSON),
    SITUATION("situation", "id", Condition.OF_PERSON),
    FIELD("field_value", "id", Condition.OF_PERSON),
    DOCUMENT("document", "id", Condition.OF_PERSON),
    ACT("act", "id", Condition.OF_PERSON),
    OFFER("service_offer", "id", Condition.OF_PERSON),
    APPOINTMENT("appointment", "id", Condition.OF_PERSON),
    REMINDER("reminder", "id", "appointment_id IN (SELECT id FROM appointment WHERE " + Condition.OF_PERSON + ")"),
    IMPORTED("imported_file", "young_person_id", Condition.OF_PERSON),
    ARRIVED("arrived_file", "transfer_id", Condition.OF_PERSON),
    OMISSION("access_omission", "id", Condition.OF_PERSON),
    DRAWN("drawn_file", "id", Condition.OF_PERSON),
    IMPORT_LINE("import_line", "id", Condition.OF_PERSON),
    SET_ASIDE("set_aside_pair", "id", "(first_id IN (?, ?) OR second_id IN (?, ?))");

    /** The column that says of whom a row is. */
    static final String PERSON = "young_person_id";

    private final String table;
    private final String key;
    private final String condition;

    FileTable(String table, String key, String condition) {
        this.table = table;
        this.key = key;
        this.condition = condition;
    }

    private static final class Condition {
        static final String OF_PERSON = "young_person_id IN (?, ?)";
    }

    String table() {
        return table;
    }

    /** Its primary key. */
    String key() {
        return key;
    }

    /** Finds the rows of two files. */
    String condition() {
        return condition;
    }

    static FileTable named(String table) {
        for (FileTable one : values()) {
            if (one.table.equals(table)) {
                return one;
            }
        }
        throw new IllegalArgumentException(table);
    }
}

package fr.jalon.launcher.tenants;

import fr.jalon.tenancy.StructureCode;
import java.util.EnumMap;
import java.util.Map;

/**
 * One structure of the network, as a file describes it.
 *
 * @param values what the file says; a field that it does not name is absent
 */
public record Structure(StructureCode code, StructureKind kind, Map<Field, String> values) {

    public Structure {
        EnumMap<Field, String> known = new EnumMap<>(Field.class);
        values.forEach((field, value) -> {
            if (value != null && !value.isBlank()) {
                known.put(field, value.strip());
            }
        });
        values = Map.copyOf(known);
    }

    /** What is known of a structure besides its code and kind; each is a column of {@code network.structure}. */
    public enum Field {
        NAME("name", 160),
        MILO_NAME("milo_name", 120),
        REGION_CODE("region_code", 2),
        REGION_NAME("region_name", 60),
        DEPARTMENT("department", 3),
        TOWN("town", 80),
        STREET("street", 200),
        POSTAL_CODE("postal_code", 10),
        PHONE("phone", 30),
        MAIL("mail", 160),
        SITE("site", 200),
        TIME_ZONE("time_zone", 40);

        private final String column;
        private final int length;

        Field(String column, int length) {
            this.column = column;
            this.length = length;
        }

        public String column() {
            return column;
        }

        /** The most characters that it may have. */
        public int length() {
            return length;
        }
    }

    public String database() {
        return code.database();
    }

    /** The value, or null where the file says nothing. */
    public String get(Field field) {
        return values.get(field);
    }
}

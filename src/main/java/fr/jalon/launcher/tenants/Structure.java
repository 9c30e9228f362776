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
        NAME("name", "Nom", 160),
        MILO_NAME("milo_name", "Nom i-Milo", 120),
        REGION_CODE("region_code", "Code région", 2),
        REGION_NAME("region_name", "Région", 60),
        DEPARTMENT("department", "Département", 3),
        TOWN("town", "Ville", 80),
        STREET("street", "Rue", 200),
        POSTAL_CODE("postal_code", "Code postal", 10),
        PHONE("phone", "Téléphone", 30),
        MAIL("mail", "Courriel", 160),
        SITE("site", "Site", 200),
        TIME_ZONE("time_zone", "Fuseau horaire", 40);

        private final String column;
        private final String label;
        private final int length;

        Field(String column, String label, int length) {
            this.column = column;
            this.label = label;
            this.length = length;
        }

        public String column() {
            return column;
        }

        /** What it is called on the terminal. */
        public String label() {
            return label;
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

    /** The same structure, with nothing said of that field. */
    Structure without(Field field) {
        EnumMap<Field, String> fewer = new EnumMap<>(Field.class);
        fewer.putAll(values);
        fewer.remove(field);
        return new Structure(code, kind, fewer);
    }
}

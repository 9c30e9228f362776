package fr.jalon.casework.duplicate;

import fr.jalon.casework.duplicate.MergedField.Said;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.Sex;
import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What two files say field by field, and what the one that stays says after them. */
final class MergedFields {

    /** Before the name of a field of the identity, in the history of fields. */
    static final String IDENTITY = "identity.";

    /** The fields of the identity that are chosen, each with the columns that go together. */
    private static final Map<String, List<String>> COLUMNS = columns();

    private static final Set<String> FLAGS = Set.of("rqth", "job_seeker");

    private final Map<String, String> kept;
    private final Map<String, String> absorbed;
    private final Map<String, Map<String, String>> keptValues = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> absorbedValues = new LinkedHashMap<>();
    private final List<Map<String, String>> absorbedHistory = new ArrayList<>();

    MergedFields(Map<String, String> kept, Map<String, String> absorbed, List<Map<String, String>> values) {
        this.kept = kept;
        this.absorbed = absorbed;
        for (Map<String, String> value : values) {
            boolean ofKept = value.get(FileTable.PERSON).equals(kept.get("id"));
            if (value.get("superseded").equals("0")) {
                (ofKept ? keptValues : absorbedValues).put(value.get("field"), value);
            } else if (!ofKept) {
                absorbedHistory.add(value);
            }
        }
    }

    private static Map<String, List<String>> columns() {
        Map<String, List<String>> all = new LinkedHashMap<>();
        all.put("birthName", List.of("birth_name"));
        all.put("usedName", List.of("used_name"));
        all.put("firstName", List.of("first_name"));
        all.put("sex", List.of("sex"));
        all.put("birthDate", List.of("birth_date"));
        all.put("nir", List.of("nir"));
        all.put("phone", List.of("phone"));
        all.put("mail", List.of("mail"));
        all.put("street", List.of("street", "postal_code", "commune"));
        all.put("educationLevel", List.of("education_level"));
        all.put("rqth", List.of("rqth"));
        all.put("jobSeeker", List.of("job_seeker"));
        all.put("franceTravailNumber", List.of("france_travail_number"));
        all.put("counsellor", List.of("counsellor_id"));
        return all;
    }

    /** The names of the history, column by column of a chosen field. */
    private static List<String> histories(String field) {
        return field.equals("street") ? List.of("street", "postalCode", "commune") : List.of(field);
    }

    /** The key of the name of a field, as the history or a column calls it; none of what is no field. */
    static Optional<String> label(String field) {
        if (field.startsWith(IDENTITY)) {
            return Optional.of("person." + field.substring(IDENTITY.length()));
        }
        if (field.equals(field.toUpperCase(Locale.ROOT))) {
            return Optional.of("details." + field);
        }
        return COLUMNS.entrySet().stream()
                .filter(known -> known.getValue().contains(field))
                .map(known -> "person." + known.getKey())
                .findFirst();
    }

    /** The fields that both do not say alike. */
    List<MergedField> differing() {
        List<MergedField> found = new ArrayList<>();
        COLUMNS.forEach((field, columns) -> {
            Said one = identity(kept, keptValues, field, columns);
            Said other = identity(absorbed, absorbedValues, field, columns);
            if (!one.values().equals(other.values())) {
                found.add(MergedField.of(IDENTITY + field, one, other));
            }
        });
        Set<String> names = new TreeSet<>(keptValues.keySet());
        names.addAll(absorbedValues.keySet());
        for (String name : names) {
            Said one = profile(keptValues.get(name));
            Said other = profile(absorbedValues.get(name));
            boolean alike = one.values().equals(other.values()) && one.proven() == other.proven();
            if (!name.startsWith(IDENTITY) && !alike) {
                found.add(MergedField.of(name, one, other));
            }
        }
        return found;
    }

    private static Said identity(
            Map<String, String> person, Map<String, Map<String, String>> values, String field, List<String> columns) {
        Map<String, String> told = values.get(IDENTITY + field);
        List<String> said = columns.stream().map(column -> said(person, column)).toList();
        return new Said(said, false, told == null ? person.get("created_at") : told.get("told_at"));
    }

    /** A person not recognised as disabled, or of unknown sex, has not said anything that could be lost. */
    private static String said(Map<String, String> person, String column) {
        String value = person.get(column);
        boolean silent = column.equals("rqth") && "0".equals(value) || column.equals("sex") && "UNKNOWN".equals(value);
        return silent ? null : value;
    }

    private static Said profile(Map<String, String> value) {
        return value == null
                ? new Said(Arrays.asList((String) null), false, "")
                : new Said(
                        Arrays.asList(value.get("value")), value.get("proven").equals("1"), value.get("told_at"));
    }

    /** The identity that stays, as its row. */
    Map<String, String> identity(Set<String> fromAbsorbed) {
        Map<String, String> merged = new LinkedHashMap<>(kept);
        COLUMNS.forEach((field, columns) -> {
            if (fromAbsorbed.contains(IDENTITY + field)) {
                columns.forEach(column -> merged.put(column, absorbed.get(column)));
            }
        });
        PersonalDetails names = new PersonalDetails(
                merged.get("birth_name"),
                merged.get("used_name"),
                merged.get("first_name"),
                Sex.UNKNOWN,
                LocalDate.EPOCH,
                null,
                null,
                null,
                false,
                null,
                null,
                null);
        merged.put("folded_name", names.foldedName());
        merged.put("phonetic_name", names.phoneticName());
        return merged;
    }

    /**
     * What becomes of the history of the fields: all of it goes to the file that stays, where one value of each field is
     * the present one. What the identity has said since the registration is written out where the files differ.
     */
    List<RowChange> history(Set<String> fromAbsorbed) {
        List<RowChange> changes = new ArrayList<>();
        absorbedHistory.forEach(value -> changes.add(moved(value, true)));
        COLUMNS.forEach((field, columns) -> identityHistory(field, columns, fromAbsorbed, changes));
        absorbedValues.forEach((name, value) -> {
            if (!name.startsWith(IDENTITY)) {
                Map<String, String> known = keptValues.get(name);
                boolean taken = fromAbsorbed.contains(name);
                if (taken && known != null) {
                    changes.add(RowChange.of(FileTable.FIELD, known, "superseded", "1"));
                }
                changes.add(moved(value, !taken));
            }
        });
        return changes;
    }

    private void identityHistory(
            String field, List<String> columns, Set<String> fromAbsorbed, List<RowChange> changes) {
        boolean taken = fromAbsorbed.contains(IDENTITY + field);
        List<String> histories = histories(field);
        for (int i = 0; i < columns.size(); i++) {
            String name = IDENTITY + histories.get(i);
            String column = columns.get(i);
            Map<String, String> mine = keptValues.get(name);
            Map<String, String> theirs = absorbedValues.get(name);
            boolean differ = !Objects.equals(kept.get(column), absorbed.get(column));
            if (!differ) {
                if (theirs != null) {
                    changes.add(moved(theirs, mine != null));
                }
                continue;
            }
            if (taken) {
                changes.add(
                        mine != null
                                ? RowChange.of(FileTable.FIELD, mine, "superseded", "1")
                                : writtenOut(name, column, kept, true));
            }
            changes.add(theirs != null ? moved(theirs, !taken) : writtenOut(name, column, absorbed, !taken));
        }
    }

    private RowChange moved(Map<String, String> value, boolean superseded) {
        return RowChange.of(
                FileTable.FIELD, value, FileTable.PERSON, kept.get("id"), "superseded", superseded ? "1" : "0");
    }

    /** A value that holds since the registration; it is no more than its file said already, and stays with it. */
    private RowChange writtenOut(String name, String column, Map<String, String> owner, boolean superseded) {
        Map<String, String> after = new LinkedHashMap<>();
        String value = owner.get(column);
        after.put("id", Long.toString(Ids.next()));
        after.put(FileTable.PERSON, kept.get("id"));
        after.put("field", name);
        after.put("value", value != null && FLAGS.contains(column) ? Boolean.toString(value.equals("1")) : value);
        after.put("proven", "0");
        after.put("superseded", superseded ? "1" : "0");
        after.put("told_at", owner.get("created_at"));
        after.put("told_by", owner.get("created_by"));
        RowChange change = new RowChange(FileTable.FIELD, null, after);
        change.owner = owner.get("id");
        return change;
    }
}

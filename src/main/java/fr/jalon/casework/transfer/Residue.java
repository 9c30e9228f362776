package fr.jalon.casework.transfer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a structure keeps of a file that has left, so that its figures stay what they were: who did what on which day, and
 * nothing of whom. Only the columns named here are kept. Its head has no name, which keeps it out of every list; nothing
 * leads from the file to it.
 */
final class Residue {

    private static final String VERSION = "version";

    /** The columns that are kept, by table. */
    private static final Map<String, List<String>> KEPT = Map.of(
            "young_person",
            List.of(VERSION, "sex", "education_level", "rqth", "job_seeker", "created_at", "created_by"),
            "situation",
            List.of(
                    VERSION,
                    "category",
                    "planned",
                    "start_known",
                    "starts_on",
                    "ends_before",
                    "created_at",
                    "created_by"),
            "act",
            List.of(
                    VERSION,
                    "kind",
                    "held_on",
                    "minutes",
                    "channel",
                    "attendance",
                    "result",
                    "counsellor_id",
                    "created_at"),
            "act_theme",
            List.of("theme"),
            "service_offer",
            List.of(VERSION, "theme", "proposed_on", "proposed_by", "state", "state_on", "created_at"),
            "diagnosis",
            List.of(VERSION, "started_on", "completed_on", "hard_to_employ", "counsellor_id"),
            "diagnosis_theme",
            List.of("theme", "priority_young", "priority_counsellor"),
            "engagement_contract",
            List.of(
                    VERSION,
                    "oriented_on",
                    "signed_on",
                    "starts_on",
                    "ends_on",
                    "ended_on",
                    "weekly_hours",
                    "household",
                    "allowance",
                    "allowance_since",
                    "counsellor_id",
                    "created_at"));

    private Residue() {}

    /** The residue of a file. What another structure did is in the figures of that one. */
    static Map<String, List<Map<String, String>>> of(FilePackage file) {
        NewRows residue = new NewRows();
        for (FileTables.FileTable table : FileTables.ALL) {
            List<String> kept = KEPT.get(table.name());
            if (kept == null) {
                continue;
            }
            file.of(table.name()).stream()
                    .filter(row -> counts(table, row))
                    .filter(row -> table.parent() == null || residue.has(table.parent(), row.get(table.column())))
                    .forEach(row -> {
                        Map<String, String> anonymous = new LinkedHashMap<>();
                        kept.forEach(column -> anonymous.put(column, row.get(column)));
                        anonymous.putAll(instead(table.name(), file));
                        residue.add(table, row, anonymous);
                    });
        }
        return residue.rows();
    }

    /** A draft is no figure. */
    private static boolean counts(FileTables.FileTable table, Map<String, String> row) {
        return row.get("elsewhere") == null && !(table.name().equals("diagnosis") && row.get("completed_on") == null);
    }

    /** What stands in columns that cannot be empty. */
    private static Map<String, String> instead(String table, FilePackage file) {
        return switch (table) {
            case "young_person" ->
                Map.of(
                        "birth_name",
                        "",
                        "first_name",
                        "",
                        "folded_name",
                        "",
                        "phonetic_name",
                        "",
                        "birth_date",
                        LocalDate.of(file.birthDate().getYear(), 1, 1).toString());
            case "service_offer" -> Map.of("title", "");
            case "engagement_contract" -> Map.of("objective", "", "conditions", "[]");
            default -> Map.of();
        };
    }
}

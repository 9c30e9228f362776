package fr.jalon.launcher.demo;

import java.util.LinkedHashMap;
import java.util.Map;

/** The tables that the case files of the demonstration are written into. */
final class CaseFileTables {

    /** Tables in the order of their foreign keys, each with its columns. */
    static final Map<String, String> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put(
                "young_person",
                "id, version, birth_name, used_name, first_name, folded_name, phonetic_name, sex, birth_date, nir, phone, mail,"
                        + " postal_code, commune, education_level, rqth, job_seeker,"
                        + " france_travail_number, counsellor_id, created_at, created_by");
        COLUMNS.put(
                "situation",
                "id, version, young_person_id, category, planned, start_known, starts_on, ends_before, created_at,"
                        + " created_by");
        COLUMNS.put(
                "milestones",
                "young_person_id, first_welcome_on, last_act_on, last_interview_on, diagnosed_on, contract_ends_on");
        COLUMNS.put("field_value", "id, young_person_id, field, value, proven, superseded, told_at, told_by");
        COLUMNS.put(
                "act",
                "id, version, young_person_id, kind, held_on, minutes, channel, attendance, result, counsellor_id,"
                        + " created_at");
        COLUMNS.put("act_theme", "act_id, theme");
        COLUMNS.put("act_note", "id, act_id, level, text, superseded, own_of, written_at, written_by");
        COLUMNS.put(
                "service_offer",
                "id, version, young_person_id, act_id, theme, title, proposed_on, proposed_by, state, state_on,"
                        + " created_at");
        COLUMNS.put(
                "document",
                "id, version, young_person_id, kind, title, content_hash, file_name, media_type, size, issued_on,"
                        + " valid_until, added_on, added_at, added_by");
        COLUMNS.put(
                "appointment",
                "id, version, young_person_id, counsellor_id, starts_at, ends_at, subject, place, status,"
                        + " created_at");
        COLUMNS.put(
                "diagnosis",
                "id, version, young_person_id, started_on, completed_on, hard_to_employ, conclusion, counsellor_id");
        COLUMNS.put("diagnosis_theme", "diagnosis_id, theme, needs, strengths, priority_young, priority_counsellor");
        COLUMNS.put(
                "engagement_contract",
                "id, version, young_person_id, oriented_on, signed_on, starts_on, ends_on, weekly_hours, household,"
                        + " allowance, allowance_since, objective, conditions, counsellor_id, created_at");
    }

    private CaseFileTables() {}
}

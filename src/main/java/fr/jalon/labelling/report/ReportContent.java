package fr.jalon.labelling.report;

import java.util.List;

/**
 * What a report says: what is hashed and signed, and what its PDF and its Word document are printed of. Days are written as
 * 2026-11-21, moments as 2026-11-21T09:30:00Z; codes are those of the reference and of the platform. {@link ReportJson} writes
 * it.
 *
 * @param form what these members mean
 * @param visit null where there was none
 */
public record ReportContent(
        String form,
        Structure structure,
        Audited audit,
        Visit visit,
        List<Theme> themes,
        List<Found> findings,
        List<Extension> extensions,
        List<Asked> evidenceRequests,
        List<Sample> samples,
        String conclusion) {

    /** The form that is written now. */
    public static final String FORM = "jalon-audit-report/1";

    /** The audited structure. */
    public record Structure(String code, String name, String town, String department, String region) {}

    /** The audit: its days, and who made it. */
    public record Audited(
            String id,
            String kind,
            String requestedOn,
            String openedOn,
            String from,
            String until,
            String replyUntil,
            List<Auditor> pair) {}

    /** One of the pair. */
    public record Auditor(String kind, String name, String organisation) {}

    /** The visit as it was agreed. */
    public record Visit(String note, List<Slot> slots) {}

    /** A part of the visit. */
    public record Slot(
            String day, String begins, String ends, String node, String subject, String people, String place) {}

    /** A theme of the reference, with its criteria. */
    public record Theme(String code, String title, List<Criterion> criteria) {}

    /** The scores of a criterion, the structure's own beside the auditors'; a score is null where there is none. */
    public record Criterion(String code, String title, Score self, Score before, Score agreed, String reason) {}

    /** A score: a level, or null where the criterion does not apply. */
    public record Score(Integer level) {}

    /** A finding, with what was said of it. */
    public record Found(
            String kind,
            String code,
            String title,
            String text,
            String author,
            String at,
            List<String> evidence,
            Reply reply,
            Answer answer) {}

    /** The structure's reply. */
    public record Reply(String text, String author, String at, List<Document> documents) {}

    /** A document of a reply: its name, and the SHA-256 of its content. */
    public record Document(String name, String hash) {}

    /** What the auditors answered. */
    public record Answer(String outcome, String kind, String text, String author, String at) {}

    /** More time to reply that was asked for; granted is null where nobody said. */
    public record Extension(String reason, String askedAt, String before, Boolean granted, String after) {}

    /** Evidence that the auditors asked for, and what the structure answered. */
    public record Asked(String node, String text, String dueOn, String answer, List<String> evidence) {}

    /** A sample of case files that the auditors could read. */
    public record Sample(String label, int drawn, int population) {}

    public ReportContent {
        themes = List.copyOf(themes);
        findings = List.copyOf(findings);
        extensions = List.copyOf(extensions);
        evidenceRequests = List.copyOf(evidenceRequests);
        samples = List.copyOf(samples);
    }
}

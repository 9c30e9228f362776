package fr.jalon.casework.transfer;

import fr.jalon.casework.document.DocumentKind;
import fr.jalon.identity.Actor;
import fr.jalon.shared.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a reader may see of a sealed copy: never what somebody wrote for themselves alone, never a document of a kind that
 * the reader could not read in a file.
 *
 * @param name first name and name used
 * @param documents those of kinds that the reader may read
 */
public record SealedContent(
        String name,
        LocalDate birthDate,
        Map<String, String> head,
        List<Situation> situations,
        List<Act> acts,
        List<Diagnosis> diagnoses,
        List<Contract> contracts,
        List<Document> documents) {

    /** A situation; {@code until} is null while it lasted. */
    public record Situation(String category, LocalDate from, LocalDate until) {}

    /** An act, with what its readers in the mission could read of its notes. */
    public record Act(LocalDate heldOn, String kind, int minutes, List<String> notes) {}

    /** A diagnosis; {@code completedOn} is null for a draft. */
    public record Diagnosis(LocalDate startedOn, LocalDate completedOn, String conclusion) {}

    /** A contract. */
    public record Contract(LocalDate startsOn, LocalDate endsOn, String objective) {}

    /** A document, whose content is handed out apart. */
    public record Document(long id, DocumentKind kind, String title, String fileName) {

        /** Its identifier in addresses. */
        public String getKey() {
            return Ids.text(id);
        }
    }

    /** Of a file, for a reader. */
    static SealedContent of(FilePackage file, Actor reader) {
        Map<String, String> head = file.head();
        String last = Objects.requireNonNullElse(head.get("used_name"), head.get("birth_name"));
        return new SealedContent(
                head.get("first_name") + " " + last,
                file.birthDate(),
                head,
                file.of("situation").stream().map(SealedContent::situation).toList(),
                acts(file),
                file.of("diagnosis").stream()
                        .map(row ->
                                new Diagnosis(day(row, "started_on"), day(row, "completed_on"), row.get("conclusion")))
                        .toList(),
                file.of("engagement_contract").stream()
                        .map(row -> new Contract(day(row, "starts_on"), day(row, "ends_on"), row.get("objective")))
                        .toList(),
                documents(file, reader));
    }

    /** The documents of a file that a reader may read. */
    static List<Document> documents(FilePackage file, Actor reader) {
        return file.of("document").stream()
                .map(row -> new Document(
                        Long.parseLong(row.get("id")),
                        DocumentKind.valueOf(row.get("kind")),
                        row.get("title"),
                        row.get("file_name")))
                .filter(document -> reader.has(document.kind().readers()))
                .toList();
    }

    private static List<Act> acts(FilePackage file) {
        Map<String, List<String>> notes = file.of("act_note").stream()
                .filter(row -> !"PRIVATE".equals(row.get("level")) && !FilePackage.flag(row.get("superseded")))
                .filter(row -> !row.get("text").isEmpty())
                .collect(Collectors.groupingBy(
                        row -> row.get("act_id"), Collectors.mapping(row -> row.get("text"), Collectors.toList())));
        return file.of("act").stream()
                .map(row -> new Act(
                        day(row, "held_on"),
                        row.get("kind"),
                        Integer.parseInt(row.get("minutes")),
                        notes.getOrDefault(row.get("id"), List.of())))
                .sorted((a, b) -> b.heldOn().compareTo(a.heldOn()))
                .toList();
    }

    private static Situation situation(Map<String, String> row) {
        LocalDate before = day(row, "ends_before");
        boolean open = before.getYear() == LocalDate.MAX.withYear(9999).getYear();
        return new Situation(row.get("category"), day(row, "starts_on"), open ? null : before.minusDays(1));
    }

    private static LocalDate day(Map<String, String> row, String column) {
        return row.get(column) == null ? null : LocalDate.parse(row.get(column));
    }
}

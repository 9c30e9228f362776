package fr.jalon.labelling.report;

import fr.jalon.labelling.assessment.AuditorScore;
import fr.jalon.labelling.assessment.ComparedCriterion;
import fr.jalon.labelling.assessment.Comparisons;
import fr.jalon.labelling.assessment.FrozenScores;
import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditDocument;
import fr.jalon.labelling.audit.AuditedStructure;
import fr.jalon.labelling.audit.AuditedStructures;
import fr.jalon.labelling.audit.Finding;
import fr.jalon.labelling.reply.FindingAnswer;
import fr.jalon.labelling.reply.RepliedFinding;
import fr.jalon.labelling.reply.Replies;
import fr.jalon.labelling.reply.ReplyExtensions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Assembles what a report says, in a number of statements that does not depend on how much it is. Called inside use cases. */
@ApplicationScoped
class ReportContents {

    private final AuditedStructures structures;
    private final Comparisons comparisons;
    private final FrozenScores frozen;
    private final Replies replies;
    private final ReplyExtensions extensions;
    private final VisitParts visits;

    @Inject
    ReportContents(
            AuditedStructures structures,
            Comparisons comparisons,
            FrozenScores frozen,
            Replies replies,
            ReplyExtensions extensions,
            VisitParts visits) {
        this.structures = structures;
        this.comparisons = comparisons;
        this.frozen = frozen;
        this.replies = replies;
        this.extensions = extensions;
        this.visits = visits;
    }

    ReportContents() {
        this(null, null, null, null, null, null);
    }

    /** What the report of an audit would say now. */
    ReportContent of(Audit audit, String conclusion) {
        List<ComparedCriterion> criteria = comparisons.of(audit);
        return new ReportContent(
                ReportContent.FORM,
                structure(structures.require(audit.getStructureCode())),
                audited(audit),
                visits.plan(audit),
                themes(criteria, frozen.beforeReply(audit.getId())),
                findings(audit, titles(criteria)),
                extensions(audit),
                visits.requests(audit),
                visits.samples(audit),
                conclusion);
    }

    private static ReportContent.Structure structure(AuditedStructure structure) {
        return new ReportContent.Structure(
                structure.code(), structure.name(), structure.town(), structure.department(), structure.regionName());
    }

    private static ReportContent.Audited audited(Audit audit) {
        return new ReportContent.Audited(
                audit.getTextId(),
                audit.getKind().name(),
                day(audit.getRequest().getRequestedOn()),
                day(audit.getOpenedOn()),
                day(audit.getPlannedOn()),
                day(audit.getPlannedUntil()),
                day(audit.getReplyDeadline()),
                audit.getPair().stream()
                        .map(one ->
                                new ReportContent.Auditor(one.getKind().name(), one.getName(), one.getOrganisation()))
                        .toList());
    }

    private static Map<String, String> titles(List<ComparedCriterion> criteria) {
        Map<String, String> titles = new HashMap<>();
        criteria.forEach(one -> {
            titles.put(one.axisCode(), one.axisTitle());
            titles.put(one.code(), one.title());
        });
        return titles;
    }

    private static List<ReportContent.Theme> themes(
            List<ComparedCriterion> criteria, Map<String, FrozenScores.Kept> before) {
        Map<String, List<ComparedCriterion>> themes = criteria.stream()
                .collect(Collectors.groupingBy(ComparedCriterion::axisCode, LinkedHashMap::new, Collectors.toList()));
        return themes.values().stream()
                .map(of -> new ReportContent.Theme(
                        of.get(0).axisCode(),
                        of.get(0).axisTitle(),
                        of.stream()
                                .map(one -> criterion(one, before.get(one.code())))
                                .toList()))
                .toList();
    }

    private static ReportContent.Criterion criterion(ComparedCriterion one, FrozenScores.Kept before) {
        boolean scored = one.selfLevel() != null || !one.selfApplicable();
        AuditorScore agreed = one.agreed();
        return new ReportContent.Criterion(
                one.code(),
                one.title(),
                scored ? new ReportContent.Score(one.selfLevel()) : null,
                before == null ? null : new ReportContent.Score(before.level()),
                agreed == null ? null : new ReportContent.Score(agreed.level()),
                agreed == null ? null : agreed.reason());
    }

    private List<ReportContent.Found> findings(Audit audit, Map<String, String> titles) {
        Map<Long, List<String>> evidence = visits.evidence(audit);
        return replies.of(audit).stream()
                .filter(one -> !one.finding().isWithdrawn())
                .map(one ->
                        found(one, titles, evidence.getOrDefault(one.finding().getId(), List.of())))
                .toList();
    }

    private static ReportContent.Found found(
            RepliedFinding replied, Map<String, String> titles, List<String> evidence) {
        Finding finding = replied.finding();
        return new ReportContent.Found(
                finding.getKind().name(),
                finding.getCriterion(),
                titles.get(finding.getCriterion()),
                finding.getText(),
                finding.getAuthorName(),
                moment(finding.getRecordedAt()),
                evidence,
                reply(finding, replied.documents()),
                answer(replied.answer()));
    }

    private static ReportContent.Reply reply(Finding finding, List<AuditDocument> documents) {
        return finding.getReply() == null
                ? null
                : new ReportContent.Reply(
                        finding.getReply().getText(),
                        finding.getReply().getAuthorName(),
                        moment(finding.getReply().getRepliedAt()),
                        documents.stream()
                                .map(one -> new ReportContent.Document(one.fileName(), one.hash()))
                                .toList());
    }

    private static ReportContent.Answer answer(FindingAnswer answer) {
        return answer == null
                ? null
                : new ReportContent.Answer(
                        answer.outcome().name(),
                        answer.kind() == null ? null : answer.kind().name(),
                        answer.text(),
                        answer.authorName(),
                        moment(answer.answeredAt()));
    }

    private List<ReportContent.Extension> extensions(Audit audit) {
        return extensions.of(audit.getId()).stream()
                .map(one -> new ReportContent.Extension(
                        one.reason(), moment(one.askedAt()), day(one.dueBefore()), one.granted(), day(one.dueAfter())))
                .toList();
    }

    static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static String moment(LocalDateTime utc) {
        return utc + "Z";
    }
}

package fr.jalon.labelling.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/**
 * Names the pair and the days of an audit, or takes them away; whom that concerns is told. Called inside use cases, which
 * journal it.
 */
@ApplicationScoped
public class NamePair {

    private final Audits audits;
    private final AuditedStructures structures;
    private final AuditorCandidates candidates;
    private final NationalDay day;
    private final AssignmentNews news;

    @Inject
    NamePair(
            Audits audits,
            AuditedStructures structures,
            AuditorCandidates candidates,
            NationalDay day,
            AssignmentNews news) {
        this.audits = audits;
        this.structures = structures;
        this.candidates = candidates;
        this.day = day;
        this.news = news;
    }

    NamePair() {
        this(null, null, null, null, null);
    }

    /** The pair of these accounts; refuses who is no active auditor of that kind. */
    public Pair pair(Long certification, Long network) {
        return new Pair(candidates.require(certification, "certification"), candidates.require(network, "network"));
    }

    /**
     * Names them, in place of those named before; an audit that is admitted is opened, and one that has them already stays as it
     * is. Refuses a pair that is not
     * independent, a day in the past, and an audit whose visit began.
     *
     * @param until last day of the visit; null where it is the first
     */
    public Audit name(long auditId, Pair pair, LocalDate from, LocalDate until) {
        Audit audit = audits.require(auditId);
        AssignmentNews.Named before = AssignmentNews.Named.of(audit);
        Days days = new Days(from, until);
        if (before.equals(AssignmentNews.Named.of(pair, days))) {
            audit.getState().requireBeforeVisit();
            return audit;
        }
        if (!audit.getPair().isEmpty()) {
            audit.withdrawPair();
            audits.flush();
        }
        name(audit, pair, days);
        news.tell(audit, before);
        return audit;
    }

    void name(Audit audit, Pair pair, Days days) {
        AuditedStructure structure = structures.require(audit.getStructureCode());
        pair.requireIndependentOf(new Pair.Audited(structure.code(), structure.regionCode()), candidates.ties());
        audit.plan(pair, days, day.today());
    }

    /** Takes pair and days away; refused once the visit began. */
    public Audit withdraw(long auditId) {
        Audit audit = audits.require(auditId);
        AssignmentNews.Named before = AssignmentNews.Named.of(audit);
        audit.withdrawPair();
        news.tell(audit, before);
        return audit;
    }
}

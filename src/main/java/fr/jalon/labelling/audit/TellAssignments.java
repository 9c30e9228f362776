package fr.jalon.labelling.audit;

import fr.jalon.identity.UseCase;
import fr.jalon.shared.mail.Mailer;
import fr.jalon.shared.mail.NotSent;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes to each auditor, in the auditors' workspace, what changed in their audits: one letter for all of them. */
@ApplicationScoped
@UseCase(access = UseCase.Access.SYSTEM)
public class TellAssignments {

    /** What happened to an audit of the auditor. */
    record Line(long id, long audit, String structure, AssignmentChange change, LocalDate from, LocalDate until) {

        private Line as(AssignmentChange other) {
            return new Line(id, audit, structure, other, from, until);
        }
    }

    private static final String WAITING = "SELECT DISTINCT account_id FROM assignment_news ORDER BY account_id";
    private static final String MAIL = "SELECT mail FROM assignment_mail_receiver WHERE account_id = ?";
    private static final String UNTOLD = "SELECT n.id, n.audit_id, s.name, n.kind, n.from_day, n.until_day"
            + " FROM assignment_news n JOIN network.structure s ON s.code = n.structure_code"
            + " WHERE n.account_id = ? ORDER BY n.id";
    private static final String CLAIM = "UPDATE assignment_news SET told_at = ? WHERE id = ?";

    private final EntityManager entities;
    private final Mailer mailer;
    private final AuditLetters letters;
    private final NationalDay day;

    @Inject
    TellAssignments(EntityManager entities, Mailer mailer, AuditLetters letters, NationalDay day) {
        this.entities = entities;
        this.mailer = mailer;
        this.letters = letters;
        this.day = day;
    }

    TellAssignments() {
        this(null, null, null, null);
    }

    /** Auditors who are to be told something. */
    public List<Long> waiting() {
        return Tables.of(entities).list(WAITING, row -> row.getLong(1));
    }

    /**
     * Tells an auditor all there is, in a transaction of its own; nothing where another server has.
     *
     * @throws NotSent where the mail server does not take it: it is tried again
     */
    public void tell(long account) throws NotSent {
        Tables tables = Tables.of(entities);
        Optional<String> mail = tables.one(MAIL, row -> row.getString(1), account);
        List<Line> told = tables
                .list(
                        UNTOLD,
                        row -> new Line(
                                row.getLong(1),
                                row.getLong(2),
                                row.getString(3),
                                AssignmentChange.valueOf(row.getString(4)),
                                row.getObject(5, LocalDate.class),
                                row.getObject(6, LocalDate.class)),
                        account)
                .stream()
                .filter(line -> tables.update(CLAIM, day.instant(), line.id()) > 0)
                .toList();
        List<Line> lines = inBrief(told);
        if (mail.isPresent() && !lines.isEmpty()) {
            mailer.send(letters.letter(
                    mail.get(), AuditLetters.text("audit.assignment.subject", lines.size()), paragraphs(lines)));
        }
    }

    /** One line an audit: what was given and taken back meanwhile was never there. */
    static List<Line> inBrief(List<Line> told) {
        Map<Long, List<Line>> byAudit =
                told.stream().collect(Collectors.groupingBy(Line::audit, LinkedHashMap::new, Collectors.toList()));
        List<Line> brief = new ArrayList<>();
        for (List<Line> ofAudit : byAudit.values()) {
            boolean had = ofAudit.get(0).change() != AssignmentChange.GIVEN;
            Line last = ofAudit.get(ofAudit.size() - 1);
            boolean has = last.change() != AssignmentChange.TAKEN;
            if (has) {
                brief.add(last.as(had ? AssignmentChange.MOVED : AssignmentChange.GIVEN));
            } else if (had) {
                brief.add(last);
            }
        }
        return brief;
    }

    private static String[] paragraphs(List<Line> lines) {
        Stream<String> changes = Arrays.stream(AssignmentChange.values()).flatMap(change -> {
            List<String> audits = lines.stream()
                    .filter(line -> line.change() == change)
                    .map(line -> AuditLetters.text(
                            "audit.assignment.line", line.structure(), AuditLetters.days(line.from(), line.until())))
                    .toList();
            return audits.isEmpty()
                    ? Stream.empty()
                    : Stream.of(AuditLetters.text("audit.assignment." + change, audits.size()) + "\n"
                            + String.join("\n", audits));
        });
        return Stream.concat(changes, Stream.of(AuditLetters.text("audit.assignment.opening")))
                .toArray(String[]::new);
    }
}

package fr.jalon.labelling.audit;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list of audits as a file: all of them for the label office, their own for auditors, a mission's for the mission. */
@RequestScoped
class AuditTable implements ExportedTables {

    private final FollowAudits follow;
    private final OpenAuditFile own;
    private final ReadOwnAudits mission;
    private final Actor actor;
    private final TableWords words;

    @Inject
    AuditTable(FollowAudits follow, OpenAuditFile own, ReadOwnAudits mission, Actor actor, TableWords words) {
        this.follow = follow;
        this.own = own;
        this.mission = mission;
        this.actor = actor;
        this.words = words;
    }

    AuditTable() {
        this(null, null, null, null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(new ExportedTable("audits", this::audits));
    }

    private ExportedTable.Listing audits(Function<String, String> asked) {
        if (!actor.has(Role.LABEL_OFFICE) && !actor.has(Role.AUDITOR)) {
            return ofMission();
        }
        AuditState state = AuditListView.state(asked.apply("state"));
        AuditSummaries.Sort sort = AuditListView.sort(asked.apply("sort"));
        return new ExportedTable.Listing(
                "audit.title",
                List.of(
                        "audit.structure",
                        "register.department",
                        "audit.region",
                        "audit.kind",
                        "audit.plannedOn",
                        "audit.pair",
                        "audit.findings",
                        "common.state",
                        "audit.replyDeadline",
                        "audit.closedOn"),
                (first, size) -> page(state, sort, first, size).stream()
                        .map(this::summary)
                        .toList());
    }

    private List<AuditSummary> page(AuditState state, AuditSummaries.Sort sort, int first, int size) {
        return actor.has(Role.LABEL_OFFICE)
                ? follow.page(new AuditSummaries.Filter(null, state), sort, first, size)
                : own.page(state, sort, first, size);
    }

    private List<Object> summary(AuditSummary row) {
        return Arrays.asList(
                row.structureName(),
                row.department(),
                row.regionName(),
                words.of("audit.kind.", row.kind()),
                row.plannedOn(),
                row.pair(),
                row.findings(),
                words.of("audit.state.", row.state()),
                row.replyDeadline(),
                row.closedOn());
    }

    private ExportedTable.Listing ofMission() {
        return new ExportedTable.Listing(
                "audit.title",
                List.of(
                        "audit.kind",
                        "audit.plannedOn",
                        "audit.pair",
                        "common.state",
                        "audit.replyDeadline",
                        "audit.closedOn"),
                ExportedTable.Rows.of(
                        mission.all(),
                        audit -> Arrays.asList(
                                words.of("audit.kind.", audit.getKind()),
                                audit.getPlannedOn(),
                                audit.getPair().stream()
                                        .map(one -> one.getName() + ", " + one.getOrganisation())
                                        .collect(Collectors.joining(" ; ")),
                                words.of("audit.state.", audit.getState()),
                                audit.getReplyDeadline(),
                                audit.getClosedOn())));
    }
}

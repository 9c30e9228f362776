package fr.jalon.labelling.commission;

import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** Sessions, what waits for one, and the seats of the commission, as files. */
@RequestScoped
class CommissionTables implements ExportedTables {

    private final ReadSessions read;
    private final PlanAgenda agenda;
    private final KeepMembers members;
    private final TableWords words;

    @Inject
    CommissionTables(ReadSessions read, PlanAgenda agenda, KeepMembers members, TableWords words) {
        this.read = read;
        this.agenda = agenda;
        this.members = members;
        this.words = words;
    }

    CommissionTables() {
        this(null, null, null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(
                new ExportedTable("commission-sessions", asked -> sessions()),
                new ExportedTable("commission-waiting", asked -> waiting()),
                new ExportedTable("commission-members", asked -> members()));
    }

    private ExportedTable.Listing sessions() {
        return new ExportedTable.Listing(
                "commission.sessions",
                List.of("commission.heldOn", "commission.place", "commission.agenda", "common.state"),
                (first, size) -> read.page(first, size).stream()
                        .map(one -> Arrays.<Object>asList(
                                one.heldOn(), one.place(), one.items(), words.of("commission.state.", one.state())))
                        .toList());
    }

    private ExportedTable.Listing waiting() {
        return new ExportedTable.Listing(
                "decision.waiting",
                List.of(
                        "audit.structure",
                        "register.department",
                        "audit.region",
                        "audit.kind",
                        "commission.item",
                        "commission.since",
                        "audit.findings"),
                (first, size) -> agenda.page(first, size).stream()
                        .map(one -> Arrays.<Object>asList(
                                one.structureName(),
                                one.department(),
                                one.regionName(),
                                words.of("audit.kind.", one.auditKind()),
                                words.text(one.appealId() == null ? "commission.item.audit" : "commission.item.appeal"),
                                one.since(),
                                one.findings()))
                        .toList());
    }

    private ExportedTable.Listing members() {
        return new ExportedTable.Listing(
                "commission.members",
                List.of(
                        "commission.member",
                        "commission.college",
                        "commission.organisation",
                        "commission.from",
                        "commission.until"),
                ExportedTable.Rows.of(
                        members.all(),
                        one -> Arrays.asList(
                                one.name(),
                                words.of("commission.college.", one.college()),
                                one.organisation(),
                                one.from(),
                                one.until())));
    }
}

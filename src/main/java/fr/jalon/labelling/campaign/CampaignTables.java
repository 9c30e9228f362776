package fr.jalon.labelling.campaign;

import fr.jalon.shared.Ids;
import fr.jalon.shared.export.ExportedTable;
import fr.jalon.shared.export.ExportedTables;
import fr.jalon.shared.export.TableWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The tables of the pages of a campaign as files. */
@RequestScoped
class CampaignTables implements ExportedTables {

    private final FollowCampaigns follow;
    private final ForeseeCampaign foresee;
    private final TableWords words;

    @Inject
    CampaignTables(FollowCampaigns follow, ForeseeCampaign foresee, TableWords words) {
        this.follow = follow;
        this.foresee = foresee;
        this.words = words;
    }

    CampaignTables() {
        this(null, null, null);
    }

    @Override
    public List<ExportedTable> tables() {
        return List.of(
                new ExportedTable("audit-campaigns", asked -> campaigns()),
                new ExportedTable("audit-campaign-board", this::board),
                new ExportedTable("audit-campaign-delays", this::delays),
                new ExportedTable("audit-campaign-audits", this::audits),
                new ExportedTable("audit-campaign-calendar", this::calendar),
                new ExportedTable("audit-campaign-forecast", this::forecast));
    }

    private static long id(Function<String, String> asked) {
        return Ids.parse(asked.apply("id"));
    }

    private static CampaignFilter filter(Function<String, String> asked) {
        return CampaignFilter.of(asked.apply("region"), asked.apply("stage"), asked.apply("list"), asked.apply("date"));
    }

    private ExportedTable.Listing campaigns() {
        return new ExportedTable.Listing(
                "campaign.title",
                List.of(
                        "campaign.name",
                        "audit.kind",
                        "campaign.from",
                        "campaign.until",
                        "campaign.audits",
                        "campaign.closedAudits",
                        "campaign.late",
                        "common.state"),
                (first, size) -> follow.page(first, size).stream()
                        .map(row -> Arrays.<Object>asList(
                                row.name(),
                                words.of("audit.kind.", row.kind()),
                                row.from(),
                                row.until(),
                                row.audits(),
                                row.closed(),
                                row.late(),
                                words.of("campaign.state.", row.state())))
                        .toList());
    }

    private ExportedTable.Listing board(Function<String, String> asked) {
        List<String> columns = new ArrayList<>(List.of("campaign.region", "campaign.audits"));
        for (CampaignStage stage : CampaignStage.values()) {
            columns.add("campaign.stage." + stage);
        }
        columns.add("campaign.late");
        return new ExportedTable.Listing(
                "campaign.board", columns, ExportedTable.Rows.of(follow.regions(id(asked), filter(asked)), row -> {
                    List<Object> cells = new ArrayList<>(Arrays.asList(row.name(), row.total()));
                    for (CampaignStage stage : CampaignStage.values()) {
                        cells.add(row.at(stage));
                    }
                    cells.add(row.late());
                    return cells;
                }));
    }

    private ExportedTable.Listing delays(Function<String, String> asked) {
        return new ExportedTable.Listing(
                "campaign.delays",
                List.of("campaign.stage", "campaign.audits", "campaign.late", "campaign.mean", "campaign.longest"),
                ExportedTable.Rows.of(
                        follow.waits(id(asked), filter(asked)),
                        row -> Arrays.asList(
                                words.of("campaign.stage.", row.stage()),
                                row.audits(),
                                row.late(),
                                row.mean(),
                                row.longest())));
    }

    private ExportedTable.Listing audits(Function<String, String> asked) {
        long id = id(asked);
        CampaignFilter filter = filter(asked);
        return new ExportedTable.Listing(
                "campaign.audits",
                List.of(
                        "audit.structure",
                        "register.department",
                        "audit.region",
                        "campaign.stage",
                        "campaign.since",
                        "audit.plannedOn",
                        "campaign.due",
                        "campaign.isLate"),
                (first, size) -> follow.audits(id, filter, first, size).stream()
                        .map(row -> Arrays.<Object>asList(
                                row.structureName(),
                                row.department(),
                                row.regionName(),
                                words.of("campaign.stage.", row.stage()),
                                row.since(),
                                row.plannedOn(),
                                row.due(),
                                words.of(row.late())))
                        .toList());
    }

    private ExportedTable.Listing calendar(Function<String, String> asked) {
        return new ExportedTable.Listing(
                "campaign.calendar",
                List.of("campaign.month", "campaign.visits", "campaign.capacity"),
                ExportedTable.Rows.of(
                        foresee.calendar(id(asked)).months(),
                        row -> Arrays.asList(row.month().toString(), row.visits(), row.capacity())));
    }

    private ExportedTable.Listing forecast(Function<String, String> asked) {
        return new ExportedTable.Listing(
                "campaign.forecast",
                List.of(
                        "campaign.step",
                        "campaign.remaining",
                        "campaign.passed",
                        "campaign.perMonth",
                        "campaign.needs",
                        "campaign.basis"),
                ExportedTable.Rows.of(
                        foresee.forecast(id(asked)).steps(),
                        row -> Arrays.asList(
                                words.of("campaign.step.", row.step()),
                                row.remaining(),
                                row.passed(),
                                row.isKnown() ? row.perMonth() : null,
                                row.isKnown() ? row.days() : null,
                                words.of("campaign.basis.", row.basis()))));
    }
}

package fr.jalon.labelling.campaign;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.audit.NationalDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The label office sees the visits of a campaign day by day, and when the campaign will be completed. */
@UseCase(allowed = Role.LABEL_OFFICE)
@ApplicationScoped
public class ForeseeCampaign {

    private static final int MOST_MONTHS = 60;

    private final Campaigns campaigns;
    private final CampaignDays days;
    private final NationalDay day;

    @Inject
    ForeseeCampaign(Campaigns campaigns, CampaignDays days, NationalDay day) {
        this.campaigns = campaigns;
        this.days = days;
        this.day = day;
    }

    ForeseeCampaign() {
        this(null, null, null);
    }

    /**
     * The visits of a campaign.
     *
     * @param visits how many begin on each day on which one does
     * @param without audits that are not visited and have no day
     */
    public record Calendar(AuditCampaign campaign, LocalDate today, Map<LocalDate, Integer> visits, int without) {

        /** Every month from the first to the last of the campaign and of its visits, with its capacity. */
        public List<CampaignMonth> months() {
            Map<YearMonth, Integer> planned = new TreeMap<>();
            visits.forEach((on, count) -> planned.merge(YearMonth.from(on), count, Integer::sum));
            YearMonth first = YearMonth.from(campaign.getFromDay());
            YearMonth last = YearMonth.from(campaign.getUntilDay());
            for (YearMonth month : planned.keySet()) {
                first = month.isBefore(first) ? month : first;
                last = month.isAfter(last) ? month : last;
            }
            List<CampaignMonth> months = new ArrayList<>();
            YearMonth end = last;
            Stream.iterate(first, month -> !month.isAfter(end), month -> month.plusMonths(1))
                    .limit(MOST_MONTHS)
                    .forEach(month -> months.add(
                            new CampaignMonth(month, planned.getOrDefault(month, 0), campaign.getCapacity())));
            return months;
        }
    }

    /** The visits of a campaign, day by day. */
    public Calendar calendar(long id) {
        return new Calendar(campaigns.require(id), day.today(), days.visits(id), days.countWithoutDay(id));
    }

    /** When it will be completed, at the pace of the last thirteen weeks. */
    public Forecast forecast(long id) {
        AuditCampaign campaign = campaigns.require(id);
        CampaignDays.Ends ends = days.ends(id);
        LocalDate launched = campaign.getLaunchedOn();
        LocalDate began =
                ends.began() != null && (launched == null || ends.began().isBefore(launched)) ? ends.began() : launched;
        LocalDate since = Forecast.since(day.today(), began);
        return Forecast.of(new Forecast.Past(
                day.today(), since, campaign.getCapacity(), ends.lastPlanned(), days.steps(id, since, day.today())));
    }
}

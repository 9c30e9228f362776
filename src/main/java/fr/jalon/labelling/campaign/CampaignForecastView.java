package fr.jalon.labelling.campaign;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Bar;
import fr.jalon.shared.web.Formats;
import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When a campaign will be completed, and which step holds it up. */
@Named
@RequestScoped
public class CampaignForecastView {

    private final ForeseeCampaign foresee;
    private final ReadCampaigns read;
    private final Formats formats;
    private final Notices texts;

    private String id;
    private AuditCampaign campaign;
    private Forecast forecast;

    @Inject
    CampaignForecastView(ForeseeCampaign foresee, ReadCampaigns read, Formats formats, Notices texts) {
        this.foresee = foresee;
        this.read = read;
        this.formats = formats;
        this.texts = texts;
    }

    CampaignForecastView() {
        this(null, null, null, null);
    }

    /** Looks ahead; refuses, as not found, a campaign that there is not. */
    public void load() {
        campaign = read.open(Ids.parse(id));
        forecast = foresee.forecast(campaign.getId());
    }

    public AuditCampaign getCampaign() {
        return campaign;
    }

    public Forecast getForecast() {
        return forecast;
    }

    /** The day of completion; null where nothing is foretold. */
    public LocalDate getCompletion() {
        return forecast.completion().orElse(null);
    }

    /** The step that needs longest; null where nothing is foretold. */
    public StepForecast getBottleneck() {
        return forecast.bottleneck().orElse(null);
    }

    /** The day before which it is not completed; null where no step has a pace. */
    public LocalDate getEarliest() {
        return forecast.earliest().orElse(null);
    }

    /** Weeks after its last day, rounded up; 0 where it is in time. */
    public long getWeeksLate() {
        LocalDate end = getCompletion() == null ? getEarliest() : getCompletion();
        if (end == null || !end.isAfter(campaign.getUntilDay())) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(campaign.getUntilDay(), end);
        return (days + 6) / 7;
    }

    /** How long each step still needs; amber for the bottleneck. */
    public List<Bar> getBars() {
        double top =
                forecast.steps().stream().mapToLong(StepForecast::days).max().orElse(0);
        return forecast.steps().stream().map(step -> bar(step, top)).toList();
    }

    private Bar bar(StepForecast step, double top) {
        Bar bar = Bar.of(texts.text("campaign.step." + step.step()), null, step.days(), top, words(step));
        return step.equals(getBottleneck())
                ? new Bar(bar.label(), null, bar.start(), bar.width(), bar.text(), "attention")
                : bar;
    }

    private String words(StepForecast step) {
        return switch (step.basis()) {
            case DONE -> texts.text("campaign.basis.DONE");
            case TOO_LITTLE -> "–";
            default -> texts.text("campaign.days", formats.number(step.days()));
        };
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

package fr.jalon.labelling.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a campaign comes to, in REST. */
public final class CampaignFigures {

    /** The audits of each region, and of each stage. */
    public static final class Board {
        public List<Region> regions;
        public List<Stage> stages;

        /** For JSON. */
        public Board() {}

        Board(List<RegionBoard> regions, List<StageWait> waits) {
            this.regions = regions.stream().map(Region::new).toList();
            this.stages = waits.stream().map(Stage::new).toList();
        }
    }

    /** The audits of a region. */
    public static final class Region {
        public String code;
        public String name;
        public int audits;
        public int late;
        public Map<CampaignStage, Integer> at = new EnumMap<>(CampaignStage.class);

        /** For JSON. */
        public Region() {}

        Region(RegionBoard region) {
            code = region.code();
            name = region.name();
            audits = region.total();
            late = region.late();
            at.putAll(region.at());
        }
    }

    /** How long audits have been at a stage, in days. */
    public static final class Stage {
        public CampaignStage stage;
        public int audits;
        public int late;
        public long mean;
        public long longest;

        /** For JSON. */
        public Stage() {}

        Stage(StageWait wait) {
            stage = wait.stage();
            audits = wait.audits();
            late = wait.late();
            mean = wait.mean();
            longest = wait.longest();
        }
    }

    /** An audit of the campaign. */
    public static final class AuditLine {
        public String id;
        public String structure;
        public String name;
        public CampaignStage stage;
        public LocalDate plannedOn;
        public LocalDate since;
        public LocalDate due;
        public boolean late;

        /** For JSON. */
        public AuditLine() {}

        AuditLine(CampaignAudit audit) {
            id = audit.textId();
            structure = audit.structureCode().strip();
            name = audit.structureName();
            stage = audit.stage();
            plannedOn = audit.plannedOn();
            since = audit.since();
            due = audit.due();
            late = audit.late();
        }
    }

    /** The visits of a month, and of each of its days on which one begins. */
    public static final class Month {
        public String month;
        public int visits;
        public int capacity;
        public Map<String, Integer> days;

        /** For JSON. */
        public Month() {}

        Month(CampaignMonth one, Map<LocalDate, Integer> visits) {
            month = one.month().toString();
            this.visits = one.visits();
            capacity = one.capacity();
            days = new TreeMap<>();
            visits.forEach((day, count) -> {
                if (YearMonth.from(day).equals(one.month())) {
                    days.put(day.toString(), count);
                }
            });
        }
    }

    /** How long a step still takes. */
    public static final class Step {
        public ForecastStep step;
        public int remaining;
        public int passed;
        public StepForecast.Basis basis;
        public Double perMonth;
        public Long days;

        /** For JSON. */
        public Step() {}

        Step(StepForecast one) {
            step = one.step();
            remaining = one.remaining();
            passed = one.passed();
            basis = one.basis();
            perMonth = one.isKnown() ? one.perMonth() : null;
            days = one.isKnown() ? one.days() : null;
        }
    }

    /** When the campaign will be completed; null where too little has happened to say. */
    public static final class Outlook {
        public LocalDate since;
        public LocalDate completion;
        public LocalDate earliest;
        public ForecastStep bottleneck;
        public List<Step> steps;

        /** For JSON. */
        public Outlook() {}

        Outlook(Forecast forecast) {
            since = forecast.since();
            completion = forecast.completion().orElse(null);
            earliest = forecast.earliest().orElse(null);
            bottleneck = forecast.bottleneck().map(StepForecast::step).orElse(null);
            steps = forecast.steps().stream().map(Step::new).toList();
        }
    }

    private CampaignFigures() {}
}

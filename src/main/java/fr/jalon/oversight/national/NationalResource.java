package fr.jalon.oversight.national;

import fr.jalon.labelling.audit.AuditKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The national dashboard; without a region or a kind, of all of them. Figures of structures: no person appears. */
@Path("national-dashboard")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NationalResource {

    /** Structures of a region at each stage now. */
    public static final class Funnel {
        public String regionCode;
        public String regionName;
        public int structures;
        public Map<FunnelStage, Integer> at;
    }

    /** How long a step takes, in days. */
    public static final class Delay {
        public Step step;
        public int audits;
        public double median;
        public double ninth;
    }

    /** In how many audits a criterion is not met, and why. */
    public static final class Criterion {
        public String reference;
        public String code;
        public String title;
        public int audits;
        public int failed;
        public int below;
        public int minor;
        public int major;
    }

    /** Auditor-days of a region. */
    public static final class Cost {
        public String regionCode;
        public String regionName;
        public int audits;
        public int planned;
        public int spent;
    }

    /** All of it. */
    public static final class Dashboard {
        public List<Funnel> funnel;
        public List<Delay> delays;
        public List<Criterion> criteria;
        public List<Cost> costs;
    }

    private final ReadNationalDashboard read;

    @Inject
    NationalResource(ReadNationalDashboard read) {
        this.read = read;
    }

    NationalResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Tableau de bord national : entonnoir, délais, critères non tenus, jours d’auditeur")
    public Dashboard read(@QueryParam("region") String region, @QueryParam("kind") AuditKind kind) {
        Dashboard dashboard = new Dashboard();
        dashboard.funnel =
                read.funnel(region, kind).stream().map(NationalResource::sheet).toList();
        dashboard.delays =
                read.delays(region, kind).stream().map(NationalResource::sheet).toList();
        dashboard.criteria = read.criteria(region, kind).stream()
                .map(NationalResource::sheet)
                .toList();
        dashboard.costs =
                read.costs(region, kind).stream().map(NationalResource::sheet).toList();
        return dashboard;
    }

    private static Funnel sheet(RegionFunnel row) {
        Funnel sheet = new Funnel();
        sheet.regionCode = row.regionCode();
        sheet.regionName = row.regionName();
        sheet.structures = row.total();
        sheet.at = row.at();
        return sheet;
    }

    private static Delay sheet(StepDelay row) {
        Delay sheet = new Delay();
        sheet.step = row.step();
        sheet.audits = row.audits();
        sheet.median = row.median();
        sheet.ninth = row.ninth();
        return sheet;
    }

    private static Criterion sheet(FailedCriterion row) {
        Criterion sheet = new Criterion();
        sheet.reference = row.reference();
        sheet.code = row.code();
        sheet.title = row.title();
        sheet.audits = row.audits();
        sheet.failed = row.failed();
        sheet.below = row.below();
        sheet.minor = row.minor();
        sheet.major = row.major();
        return sheet;
    }

    private static Cost sheet(RegionCost row) {
        Cost sheet = new Cost();
        sheet.regionCode = row.regionCode();
        sheet.regionName = row.regionName();
        sheet.audits = row.audits();
        sheet.planned = row.planned();
        sheet.spent = row.spent();
        return sheet;
    }
}

package fr.jalon.labelling.diagnosis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import fr.jalon.identity.QualityCircle;
import fr.jalon.identity.UseCase;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Shows where a structure stands: against its last cycle, against comparable structures, and where it falls short. */
@RequestScoped
@UseCase(circle = QualityCircle.TEAM)
public class CompareDiagnosis {
    /** The view gives nothing where fewer than five other structures signed. */
    private static final String MEDIANS = "select m.year, m.axis_code, m.median, m.structures from axis_median m"
            + " where m.reference_id = ?1 and m.year <= ?2 order by m.year desc, m.axis_code";

    private final EntityManager entities;
    private final ReadSelfDiagnosis read;
    private final LastCycle last;
    private final Attached attached;

    @Inject
    CompareDiagnosis(EntityManager entities, ReadSelfDiagnosis read, LastCycle last, Attached attached) {
        this.entities = entities;
        this.read = read;
        this.last = last;
        this.attached = attached;
    }

    CompareDiagnosis() {
        this(null, null, null, null);
    }

    private record Median(int year, String axis, double value, int structures) {}

    public DiagnosisComparison comparison(long id) {
        DiagnosisOverview overview = read.overview(id);
        LastCycle.Marks before = last.marks(id);
        List<Median> medians = Rows.of(
                entities.createNativeQuery(MEDIANS)
                        .setParameter(1, overview.summary().referenceId())
                        .setParameter(2, overview.summary().year()),
                row -> new Median(row.count(), row.text(), row.decimal(), row.count()));
        Integer year = medians.isEmpty() ? null : medians.get(0).year();
        Map<String, Double> latest =
                medians.stream().filter(median -> median.year() == year).collect(toMap(Median::axis, Median::value));
        Integer structures = medians.isEmpty() ? null : medians.get(0).structures();
        return new DiagnosisComparison(overview, before.year(), before.marks(), year, structures, latest);
    }

    /** The criteria at a level or below it, those that block the label first, then the lowest. */
    public List<Gap> gaps(DiagnosisOverview overview, int level) {
        QualityReference reference = overview.reference();
        Map<Long, List<GapAction>> actions =
                attached.actions(overview.summary().id()).stream().collect(groupingBy(GapAction::scoreId));
        List<Gap> gaps = new ArrayList<>();
        for (ReferenceNode axis : reference.axes()) {
            for (ReferenceNode criterion : reference.criteriaOf(axis)) {
                Mark mark = overview.markOf(criterion);
                if (mark.level() != null && mark.level() <= level) {
                    String label = reference
                            .step(criterion, mark.level())
                            .map(ScaleStep::label)
                            .orElse("");
                    gaps.add(new Gap(axis, criterion, mark, label, actions.getOrDefault(mark.scoreId(), List.of())));
                }
            }
        }
        gaps.sort(Comparator.comparing((Gap gap) -> !gap.criterion().blocking())
                .thenComparing(gap -> gap.mark().level()));
        return gaps;
    }
}

package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The mean of an axis of a signed diagnosis, of which the anonymous medians of the network are made. */
@Entity
@Table(name = "axis_result")
class AxisResult {
    private static final int DECIMALS = 4;

    @Id
    private long id;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "diagnosis_id")
    private long diagnosisId;

    @Column(name = "reference_id")
    private long referenceId;

    private int year;

    @Column(name = "axis_code")
    private String axisCode;

    private BigDecimal mean;

    protected AxisResult() {}

    AxisResult(SelfDiagnosis diagnosis, String axisCode, double mean) {
        this.id = Ids.next();
        this.structureCode = diagnosis.structureCode();
        this.diagnosisId = diagnosis.id();
        this.referenceId = diagnosis.referenceId();
        this.year = diagnosis.year();
        this.axisCode = axisCode;
        this.mean = BigDecimal.valueOf(mean).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

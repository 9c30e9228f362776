package fr.jalon.labelling.evidence;

import fr.jalon.casework.activity.IndicatorResult;
import fr.jalon.shared.files.ContentHash;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** An indicator as it was computed once: MariaDB lets it be inserted and read, never changed. */
@Entity
@Table(name = "frozen_indicator")
class FrozenIndicator {
    @Id
    @Column(name = "evidence_id")
    private long evidenceId;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "indicator_code")
    private String indicatorCode;

    @Column(name = "query_version")
    private int queryVersion;

    private String label;
    private String query;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    /** Boxed: absent in a row that lists evidence of other kinds. */
    private Long value;

    @Column(name = "computed_at")
    private LocalDateTime computedAt;

    private String hash;

    protected FrozenIndicator() {}

    FrozenIndicator(Evidence evidence, IndicatorResult result) {
        IndicatorStatement statement = IndicatorStatement.of(evidence.structureCode(), result);
        this.evidenceId = evidence.id();
        this.structureCode = statement.structureCode();
        this.indicatorCode = statement.indicatorCode();
        this.queryVersion = statement.queryVersion();
        this.label = result.label();
        this.query = statement.query();
        this.periodFrom = statement.from();
        this.periodTo = statement.to();
        this.value = statement.value();
        this.computedAt = LocalDateTime.ofInstant(statement.computedAt(), ZoneOffset.UTC);
        this.hash = statement.hash().hex();
    }

    /** What was stated when it was frozen, with the hash kept then. */
    IndicatorStatement statement() {
        return new IndicatorStatement(
                structureCode,
                indicatorCode,
                queryVersion,
                query,
                periodFrom,
                periodTo,
                value,
                computedAt.toInstant(ZoneOffset.UTC));
    }

    ContentHash hash() {
        return new ContentHash(hash);
    }

    String label() {
        return label;
    }
}

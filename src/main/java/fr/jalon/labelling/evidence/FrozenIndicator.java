package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.Figure;
import fr.jalon.casework.indicator.IndicatorResult;
import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.casework.indicator.IndicatorUnit;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.time.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    private int form;

    @Column(name = "indicator_code")
    private String indicatorCode;

    @Column(name = "query_version")
    private int queryVersion;

    private String label;

    @Enumerated(EnumType.STRING)
    private IndicatorUnit unit;

    private String query;

    @Column(name = "denominator_query")
    private String denominatorQuery;

    @Column(name = "period_from")
    private LocalDate periodFrom;

    @Column(name = "period_to")
    private LocalDate periodTo;

    @Column(name = "site_id")
    private Long siteId;

    @Column(name = "site_name")
    private String siteName;

    @Column(name = "public_code")
    private String publicCode;

    /** Boxed: absent in a row that lists evidence of other kinds. */
    private Long value;

    private Long denominator;

    @Column(name = "computed_at")
    private LocalDateTime computedAt;

    private String hash;

    protected FrozenIndicator() {}

    FrozenIndicator(Evidence evidence, IndicatorResult result) {
        IndicatorStatement statement = IndicatorStatement.of(evidence.structureCode(), result);
        this.evidenceId = evidence.id();
        this.structureCode = statement.structureCode();
        this.form = statement.form();
        this.indicatorCode = statement.indicatorCode();
        this.queryVersion = statement.queryVersion();
        this.label = result.label();
        this.unit = result.unit();
        this.query = statement.query();
        this.denominatorQuery = statement.denominatorQuery();
        this.periodFrom = result.period().start();
        this.periodTo = result.period().end();
        this.siteId = result.scope().site();
        this.siteName = result.siteName();
        this.publicCode = result.scope().publicCode();
        this.value = result.value();
        this.denominator = result.denominator();
        this.computedAt = LocalDateTime.ofInstant(statement.computedAt(), ZoneOffset.UTC);
        this.hash = statement.hash().hex();
    }

    /** What was stated when it was frozen, with the hash kept then. */
    IndicatorStatement statement() {
        return new IndicatorStatement(
                form,
                structureCode,
                indicatorCode,
                queryVersion,
                query,
                denominatorQuery,
                new IndicatorScope(new Period(periodFrom, periodTo), siteId, publicCode),
                new Figure(unit, value, denominator),
                computedAt.toInstant(ZoneOffset.UTC));
    }

    long evidenceId() {
        return evidenceId;
    }

    ContentHash hash() {
        return new ContentHash(hash);
    }

    String label() {
        return label;
    }
}

package fr.jalon.labelling.evidence;

import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.casework.sample.Stratification;
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

/** A draw of case files as it was made once: MariaDB lets it be inserted and read, never changed. */
@Entity
@Table(name = "case_sample")
class CaseSample {
    @Id
    @Column(name = "evidence_id")
    private long evidenceId;

    @Column(name = "structure_code")
    private String structureCode;

    private int form;

    @Column(name = "population_code")
    private String populationCode;

    @Column(name = "query_version")
    private int queryVersion;

    private String label;
    private String query;

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

    @Enumerated(EnumType.STRING)
    private Stratification stratification;

    private long seed;
    private int wanted;

    /** Boxed: absent in a row that lists evidence of other kinds. */
    private Integer population;

    @Column(name = "population_digest")
    private String populationDigest;

    private Integer drawn;

    @Column(name = "drawn_digest")
    private String drawnDigest;

    private String strata;

    @Column(name = "drawn_at")
    private LocalDateTime drawnAt;

    private String hash;

    protected CaseSample() {}

    CaseSample(Evidence evidence, SampleStatement stated) {
        this.evidenceId = evidence.id();
        this.structureCode = evidence.structureCode();
        this.form = SampleStatement.FORM;
        this.populationCode = stated.source().code();
        this.queryVersion = stated.source().version();
        this.label = stated.source().label();
        this.query = stated.source().query();
        this.periodFrom = stated.scope().period().start();
        this.periodTo = stated.scope().period().end();
        this.siteId = stated.scope().site();
        this.siteName = stated.siteName();
        this.publicCode = stated.scope().publicCode();
        this.stratification = stated.stratification();
        this.seed = stated.seed();
        this.wanted = stated.wanted();
        this.population = stated.population();
        this.populationDigest = stated.populationDigest();
        this.drawn = stated.drawn();
        this.drawnDigest = stated.drawnDigest();
        this.strata = stated.strataText();
        this.drawnAt = LocalDateTime.ofInstant(stated.drawnAt(), ZoneOffset.UTC);
        this.hash = stated.hash().hex();
    }

    /** What was stated when it was drawn. */
    SampleStatement statement() {
        return new SampleStatement(
                structureCode,
                new SampleStatement.Source(populationCode, queryVersion, label, query),
                new IndicatorScope(new Period(periodFrom, periodTo), siteId, publicCode),
                siteName,
                stratification,
                seed,
                wanted,
                population,
                populationDigest,
                drawn,
                drawnDigest,
                SampleStatement.strata(strata),
                drawnAt.toInstant(ZoneOffset.UTC));
    }

    /** The hash kept then. */
    String hash() {
        return hash;
    }
}

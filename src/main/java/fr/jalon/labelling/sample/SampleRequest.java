package fr.jalon.labelling.sample;

import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.casework.sample.Stratification;
import fr.jalon.labelling.evidence.Confidentiality;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.OptionalLong;

/** What somebody asks to have drawn, as it is typed. Who reads it is refused what it cannot say. */
public class SampleRequest implements Serializable {
    private static final long serialVersionUID = 1L;

    static final int MOST = 60;
    private static final int USUAL = 12;

    private String title;
    private String population;
    private LocalDate from;
    private LocalDate to;
    private Long site;
    private String publicCode;
    private String stratification = Stratification.NONE.name();
    private Integer size = USUAL;
    private String seed;
    private Confidentiality confidentiality = Confidentiality.AUDITORS;
    private boolean consent;
    private Long score;

    /** Of whom it is drawn. */
    IndicatorScope scope() {
        if (population == null || population.isBlank()) {
            throw Refused.field("population", "sample.populationRequired");
        }
        if (from == null) {
            throw Refused.field("from", "evidence.periodRequired");
        }
        if (to == null || to.isBefore(from)) {
            throw Refused.field("to", "evidence.periodOrder");
        }
        return new IndicatorScope(new Period(from, to), site, publicCode);
    }

    /** By what it is divided. */
    Stratification strata() {
        return Arrays.stream(Stratification.values())
                .filter(one -> one.name().equals(stratification))
                .findFirst()
                .orElseThrow(() -> Refused.field("stratification", "sample.stratificationUnknown"));
    }

    /** How many files. */
    int files() {
        if (size == null || size < 1 || size > MOST) {
            throw Refused.field("size", "sample.sizeBounds", MOST);
        }
        return size;
    }

    /** The seed that was typed; empty where one is to be drawn. */
    OptionalLong typedSeed() {
        if (seed == null || seed.isBlank()) {
            return OptionalLong.empty();
        }
        String figures = seed.replaceAll("[\\s\u00a0\u202f]", "");
        if (!figures.matches("[0-9]{1,18}")) {
            throw Refused.field("seed", "sample.seedNotNumber");
        }
        return OptionalLong.of(Long.parseLong(figures));
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public Long getSite() {
        return site;
    }

    public void setSite(Long site) {
        this.site = site;
    }

    public String getPublicCode() {
        return publicCode;
    }

    public void setPublicCode(String publicCode) {
        this.publicCode = publicCode;
    }

    public String getStratification() {
        return stratification;
    }

    public void setStratification(String stratification) {
        this.stratification = stratification;
    }

    public Integer getSize() {
        return size;
    }

    public void setSize(Integer size) {
        this.size = size;
    }

    public String getSeed() {
        return seed;
    }

    public void setSeed(String seed) {
        this.seed = seed;
    }

    public Confidentiality getConfidentiality() {
        return confidentiality;
    }

    public void setConfidentiality(Confidentiality confidentiality) {
        this.confidentiality = confidentiality;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public Long getScore() {
        return score;
    }

    public void setScore(Long score) {
        this.score = score;
    }
}

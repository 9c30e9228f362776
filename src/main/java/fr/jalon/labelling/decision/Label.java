package fr.jalon.labelling.decision;

import fr.jalon.shared.Ids;
import fr.jalon.shared.time.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A label awarded by a decision, with its number and its first and last day. */
@Entity
@Table(name = "label")
public class Label {

    @Id
    private long id;

    @OneToOne(optional = false)
    @JoinColumn(name = "decision_id")
    private CommissionDecision decision;

    @Column(name = "structure_code")
    private String structureCode;

    private String number;
    private boolean conditional;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Version
    private int version;

    protected Label() {}

    Label(CommissionDecision decision, LabelNumber number, Period validity) {
        this.id = Ids.next();
        this.decision = decision;
        this.structureCode = decision.getStructureCode();
        this.number = number.toString();
        this.conditional = decision.getKind() == DecisionKind.LABEL_WITH_CONDITIONS;
        this.validFrom = validity.start();
        this.validUntil = validity.end();
    }

    public String getNumber() {
        return number;
    }

    public boolean isConditional() {
        return conditional;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public CommissionDecision getDecision() {
        return decision;
    }
}

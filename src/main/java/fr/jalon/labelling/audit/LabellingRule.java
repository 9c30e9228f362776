package fr.jalon.labelling.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A duration of the label, when it holds and where it comes from. Read only. */
@Entity
@Table(name = "labelling_rule", catalog = "network")
public class LabellingRule {

    @Id
    private long id;

    private String code;
    private int amount;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String source;

    protected LabellingRule() {}

    /** In the unit that its code names: days or months. */
    public int getAmount() {
        return amount;
    }

    /** Where the amount comes from, as shown beside it. */
    public String getSource() {
        return source;
    }
}

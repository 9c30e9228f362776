package fr.jalon.labelling.label;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last rank given to a label in a year: numbers follow each other without a gap. */
@Entity
@Table(name = "label_counter", catalog = "network")
class LabelCounter {

    @Id
    @Column(name = "label_year")
    private int year;

    @Column(name = "last_rank")
    private int lastRank;

    protected LabelCounter() {}

    LabelCounter(int year) {
        this.year = year;
    }

    LabelNumber next() {
        lastRank++;
        return new LabelNumber(year, lastRank);
    }
}

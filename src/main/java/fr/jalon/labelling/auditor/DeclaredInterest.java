package fr.jalon.labelling.auditor;

import fr.jalon.identity.Author;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** An interest that an auditor has in a structure or in a region: they audit nothing there meanwhile. It ends; it is never deleted. */
@Entity
@Table(name = "auditor_interest")
public class DeclaredInterest {

    private static final int REASON = 1_000;

    /**
     * What is declared.
     *
     * @param structure code of a structure, or null
     * @param region INSEE code of a region where no structure is named, or null
     * @param until last day, or null while it lasts
     */
    public record Words(String structure, String region, String reason, LocalDate from, LocalDate until) {}

    @Id
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "structure_code")
    private String structureCode;

    @Column(name = "region_code")
    private String regionCode;

    private String reason;

    @Column(name = "from_day")
    private LocalDate fromDay;

    @Column(name = "until_day")
    private LocalDate untilDay;

    @Column(name = "declared_by")
    private long declaredBy;

    @Column(name = "declared_by_name")
    private String declaredByName;

    @Column(name = "declared_at")
    private LocalDateTime declaredAt;

    protected DeclaredInterest() {}

    DeclaredInterest(long accountId, Words words, Author author, LocalDateTime now) {
        if ((words.structure() == null) == (words.region() == null)) {
            throw Refused.field("interestPlace", "auditor.refused.place");
        }
        if (words.reason() == null || words.reason().isBlank() || words.reason().length() > REASON) {
            throw Refused.field("interestReason", "auditor.refused.reason", REASON);
        }
        if (words.from() == null) {
            throw Refused.field("interestFrom", "auditor.refused.day");
        }
        if (words.until() != null && words.until().isBefore(words.from())) {
            throw Refused.field("interestUntil", "auditor.refused.end");
        }
        this.id = Ids.next();
        this.accountId = accountId;
        this.structureCode = words.structure();
        this.regionCode = words.region();
        this.reason = words.reason().strip();
        this.fromDay = words.from();
        this.untilDay = words.until();
        this.declaredBy = author.accountId();
        this.declaredByName = author.name();
        this.declaredAt = now;
    }

    /** It lasts until that day; refused where it ended before. */
    void end(LocalDate day) {
        if (untilDay != null && !untilDay.isAfter(day)) {
            throw Refused.conflict("auditor.refused.ended");
        }
        untilDay = day.isBefore(fromDay) ? fromDay : day;
    }

    public long getId() {
        return id;
    }

    public String getTextId() {
        return Ids.text(id);
    }

    public long getAccountId() {
        return accountId;
    }

    /** Code of the structure; null where it is a region. */
    public String getStructureCode() {
        return structureCode;
    }

    public String getRegionCode() {
        return regionCode;
    }

    public String getReason() {
        return reason;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    /** Last day; null while it lasts. */
    public LocalDate getUntilDay() {
        return untilDay;
    }

    public String getDeclaredByName() {
        return declaredByName;
    }

    /** Whether it lasts after that day. */
    public boolean isOpen(LocalDate day) {
        return untilDay == null || untilDay.isAfter(day);
    }
}

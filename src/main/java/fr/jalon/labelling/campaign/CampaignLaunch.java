package fr.jalon.labelling.campaign;

import fr.jalon.identity.Author;
import fr.jalon.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * The programming of the audits of a campaign: how far it is among the missions of its scope, in the order of their codes. A
 * batch moves it on in the transaction that programs its audits, so that whoever resumes begins where the last one ended.
 */
@Entity
@Table(name = "campaign_launch")
public class CampaignLaunch {

    private static final int ALL = 100;

    @Id
    private long id;

    @Column(name = "campaign_id")
    private long campaignId;

    private int total;
    private int done;
    private int programmed;

    @Column(name = "last_code")
    private String lastCode;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_by_name")
    private String askedByName;

    @Column(name = "asked_at")
    private LocalDateTime askedAt;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    protected CampaignLaunch() {}

    CampaignLaunch(long campaignId, int total, Author author, LocalDateTime now) {
        this.id = Ids.next();
        this.campaignId = campaignId;
        this.total = total;
        this.lastCode = "";
        this.askedBy = author.accountId();
        this.askedByName = author.name();
        this.askedAt = now;
    }

    /** A batch is programmed, up to this mission. */
    void move(String last, int seen, int audits) {
        lastCode = last;
        done += seen;
        total = Math.max(total, done);
        programmed += audits;
    }

    /** There is no mission left. */
    void end(LocalDateTime now) {
        total = done;
        endedAt = now;
    }

    long getId() {
        return id;
    }

    long getCampaignId() {
        return campaignId;
    }

    /** Missions of the scope. */
    public int getTotal() {
        return total;
    }

    /** Missions seen so far. */
    public int getDone() {
        return done;
    }

    /** Audits programmed or taken up for them: the others had one already. */
    public int getProgrammed() {
        return programmed;
    }

    /** Missions seen that were left as they were: an audit of theirs is under way, or in the campaign already. */
    public int getLeft() {
        return done - programmed;
    }

    String getLastCode() {
        return lastCode;
    }

    Author author() {
        return new Author(askedBy, askedByName);
    }

    public String getAskedByName() {
        return askedByName;
    }

    public LocalDateTime getAskedAt() {
        return askedAt;
    }

    public LocalDateTime getEndedAt() {
        return endedAt;
    }

    /** Whether missions are left. */
    public boolean isBusy() {
        return endedAt == null;
    }

    /** Per cent of the missions, rounded down. */
    public int getPercent() {
        if (!isBusy()) {
            return ALL;
        }
        return total == 0 ? 0 : Math.min(ALL - 1, ALL * done / total);
    }

    public String getTextId() {
        return Ids.text(id);
    }
}

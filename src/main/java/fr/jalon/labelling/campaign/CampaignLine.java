package fr.jalon.labelling.campaign;

import fr.jalon.labelling.audit.AuditKind;
import fr.jalon.shared.Ids;
import java.time.LocalDate;

/**
 * A campaign as those see it who follow it.
 *
 * @param audits that they see of it, none given up
 * @param closed how many of them have a signed report
 * @param late how many wait longer than they should
 */
public record CampaignLine(
        long id,
        String name,
        AuditKind kind,
        CampaignState state,
        LocalDate from,
        LocalDate until,
        int audits,
        int closed,
        int late) {

    private static final int ALL = 100;

    public String textId() {
        return Ids.text(id);
    }

    /** Per cent of the audits whose report is signed, rounded down. */
    public int percent() {
        return audits == 0 ? 0 : ALL * closed / audits;
    }
}

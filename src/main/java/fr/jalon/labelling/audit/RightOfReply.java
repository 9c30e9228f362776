package fr.jalon.labelling.audit;

import fr.jalon.shared.error.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.sql.Date;
import java.time.LocalDate;

/** Until when a structure may reply to the findings of an audit, that day included; days are the national union's. */
@Embeddable
public class RightOfReply {

    @Column(name = "reply_deadline")
    private LocalDate deadline;

    protected RightOfReply() {}

    static RightOfReply until(LocalDate deadline) {
        RightOfReply reply = new RightOfReply();
        reply.deadline = deadline;
        return reply;
    }

    /** With more time. Refuses a day that is no later. */
    RightOfReply extended(LocalDate until) {
        if (!until.isAfter(deadline)) {
            throw Refused.conflict("audit.refused.noLater", Date.valueOf(deadline));
        }
        return until(until);
    }

    /** Refuses once the last day has passed. */
    void requireOpen(LocalDate today) {
        if (today.isAfter(deadline)) {
            throw Refused.conflict("audit.refused.replyTooLate", Date.valueOf(deadline));
        }
    }

    /** Refuses until the last day has passed. */
    void requireOver(LocalDate today) {
        if (!today.isAfter(deadline)) {
            throw Refused.conflict("audit.refused.replyPending", Date.valueOf(deadline));
        }
    }

    LocalDate deadline() {
        return deadline;
    }
}

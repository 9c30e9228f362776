package fr.jalon.labelling.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The use cases that the page of a session calls, each by whom it is up to. */
@ApplicationScoped
class SessionActs {

    private final PlanSession plan;
    private final PlanAgenda agenda;
    private final HoldSession hold;
    private final SignMinutes sign;
    private final NotifyDecision notice;

    @Inject
    SessionActs(PlanSession plan, PlanAgenda agenda, HoldSession hold, SignMinutes sign, NotifyDecision notice) {
        this.plan = plan;
        this.agenda = agenda;
        this.hold = hold;
        this.sign = sign;
        this.notice = notice;
    }

    SessionActs() {
        this(null, null, null, null, null);
    }

    PlanSession plan() {
        return plan;
    }

    PlanAgenda agenda() {
        return agenda;
    }

    HoldSession hold() {
        return hold;
    }

    SignMinutes sign() {
        return sign;
    }

    NotifyDecision notice() {
        return notice;
    }
}

package fr.jalon.labelling.commission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The use cases that the page of an item calls, each by whom it is up to. */
@ApplicationScoped
class ItemActs {

    private final HoldSession session;
    private final HoldVote hold;
    private final CastVote vote;
    private final DeclareInterest interest;
    private final RecordDecision decide;
    private final PrepareDecision prepare;

    @Inject
    ItemActs(
            HoldSession session,
            HoldVote hold,
            CastVote vote,
            DeclareInterest interest,
            RecordDecision decide,
            PrepareDecision prepare) {
        this.session = session;
        this.hold = hold;
        this.vote = vote;
        this.interest = interest;
        this.decide = decide;
        this.prepare = prepare;
    }

    ItemActs() {
        this(null, null, null, null, null, null);
    }

    HoldSession session() {
        return session;
    }

    HoldVote hold() {
        return hold;
    }

    CastVote vote() {
        return vote;
    }

    DeclareInterest interest() {
        return interest;
    }

    RecordDecision decide() {
        return decide;
    }

    List<CommissionMember> members(CommissionSession of) {
        return prepare.members(of.heldOn());
    }

    void usualDays(DecisionForm form) {
        LocalDate from = prepare.today();
        form.days(from, from.plusMonths(prepare.usualMonths()).minusDays(1));
    }
}

package fr.jalon.labelling.commission;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** An item of an agenda: its file, the debate, the vote, the decision; each part for whom it is. */
@Named
@ViewScoped
public class ItemView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadSessions read;
    private final ItemActs acts;
    private final Actor actor;
    private final Notices notices;

    private String id;
    private String debate;
    private DecisionKind proposal;
    private boolean secret;
    private VoteChoice choice;
    private Long member;
    private String interest;
    private final DecisionForm form = new DecisionForm();
    private transient ItemFile file;

    @Inject
    ItemView(ReadSessions read, ItemActs acts, Actor actor, Notices notices) {
        this.read = read;
        this.acts = acts;
        this.actor = actor;
        this.notices = notices;
    }

    ItemView() {
        this(null, null, null, null);
    }

    /** Reads it, and proposes the usual days of a label. */
    public void load() {
        debate = getFile().debate();
        proposal = getFile().item().proposal();
        if (isOffice()) {
            acts.usualDays(form);
        }
    }

    public ItemFile getFile() {
        if (file == null) {
            file = read.item(Ids.parse(id));
        }
        return file;
    }

    public boolean isOffice() {
        return actor.has(Role.LABEL_OFFICE);
    }

    /** Whether the reader is of the label office and the session open. */
    public boolean isHolding() {
        return isOffice() && getFile().session().state() == SessionState.OPEN;
    }

    /** Whether the item may pass to that state now, at the hands of the reader. */
    public boolean may(String state) {
        return isHolding() && getFile().item().state().mayBecome(ItemState.valueOf(state));
    }

    /** Whether what was voted departs from the reference. */
    public boolean isDeparting() {
        return getFile().item().proposal() != null
                && DecisionChecks.departs(getFile().item().proposal(), getFile().breaches());
    }

    /** Whether notes of the debate are kept now. */
    public boolean isNoting() {
        SessionState state = getFile().session().state();
        return isOffice() && (state == SessionState.OPEN || state == SessionState.CLOSED);
    }

    /** Whether the reader may declare an interest now. */
    public boolean isDeclaring() {
        SessionState state = getFile().session().state();
        boolean under = state == SessionState.CONVENED || state == SessionState.OPEN;
        return under
                && !getFile().item().state().isSettled()
                && (isOffice() ? state == SessionState.OPEN : !getFile().seat().recused());
    }

    public DecisionKind[] getKinds() {
        return DecisionKind.values();
    }

    public VoteChoice[] getChoices() {
        return VoteChoice.values();
    }

    /** Members in term on the day of the session. */
    public List<CommissionMember> getMembers() {
        return acts.members(getFile().session());
    }

    /** Keeps the notes of the debate. */
    public String note() {
        acts.hold().note(item().id(), debate);
        notices.done("commission.debateKept");
        return again();
    }

    /** Opens the vote. */
    public String openVote() {
        acts.hold().open(item().id(), item().version(), proposal, secret);
        notices.done("commission.voteOpened");
        return again();
    }

    /** Closes and counts it. */
    public String closeVote() {
        acts.hold().close(item().id(), item().version());
        notices.done("commission.voteClosed");
        return again();
    }

    /** Votes. */
    public String vote() {
        acts.vote().vote(item().id(), choice);
        notices.done("commission.voted");
        return again();
    }

    /** Declares the reader's own interest, or that of a member at the table. */
    public String declare() {
        if (isOffice()) {
            acts.session().recuse(item().id(), member, interest);
        } else {
            acts.interest().declare(item().id(), interest);
        }
        notices.done("commission.declared");
        return again();
    }

    /** Leaves it to another session. */
    public String postpone() {
        acts.session().postpone(item().id(), item().version());
        notices.done("commission.postponed");
        return again();
    }

    /** Records the decision. */
    public String record() {
        acts.decide()
                .record(
                        item().id(),
                        item().version(),
                        new RecordDecision.Request(
                                form.getReason(),
                                form.getDeparture(),
                                form.wanted(),
                                form.getValidFrom(),
                                form.getValidUntil()));
        notices.done("decision.recorded", item().structureName());
        return again();
    }

    private AgendaItem item() {
        return getFile().item();
    }

    private String again() {
        return "/labelling/commission/item.xhtml?faces-redirect=true&id=" + id;
    }

    public DecisionForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getDebate() {
        return debate;
    }

    public void setDebate(String debate) {
        this.debate = debate;
    }

    public DecisionKind getProposal() {
        return proposal;
    }

    public void setProposal(DecisionKind proposal) {
        this.proposal = proposal;
    }

    public boolean isSecret() {
        return secret;
    }

    public void setSecret(boolean secret) {
        this.secret = secret;
    }

    public VoteChoice getChoice() {
        return choice;
    }

    public void setChoice(VoteChoice choice) {
        this.choice = choice;
    }

    public Long getMember() {
        return member;
    }

    public void setMember(Long member) {
        this.member = member;
    }

    public String getInterest() {
        return interest;
    }

    public void setInterest(String interest) {
        this.interest = interest;
    }
}

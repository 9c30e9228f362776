package fr.jalon.labelling.label;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A label as the label office keeps it. */
@Named
@ViewScoped
public class LabelView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final FollowLabels follow;
    private final KeepLabels keep;
    private final SettleLabelMatters settle;
    private final MakeFollowUpAudit make;
    private final Notices notices;

    private String id;
    private String reason;
    private transient LabelFile file;

    @Inject
    LabelView(
            FollowLabels follow, KeepLabels keep, SettleLabelMatters settle, MakeFollowUpAudit make, Notices notices) {
        this.follow = follow;
        this.keep = keep;
        this.settle = settle;
        this.make = make;
        this.notices = notices;
    }

    LabelView() {
        this(null, null, null, null, null);
    }

    /** Reads it. */
    public void load() {
        getFile();
    }

    public LabelFile getFile() {
        if (file == null) {
            file = follow.open(Ids.parse(id));
        }
        return file;
    }

    /** Whether something of it waits for a reason: then the form is shown. */
    public boolean isToSettle() {
        return may("SUSPENDED")
                || may("WITHDRAWN")
                || getFile().alerts().stream().anyMatch(LabelAlert::open)
                || getFile().conditions().stream().anyMatch(one -> one.state() == ConditionState.BROUGHT)
                || getFile().followUps().stream().anyMatch(one -> one.state().mayBecome(FollowUp.State.DISMISSED));
    }

    /** Whether the label may pass to that state. */
    public boolean may(String state) {
        return getFile().label().mayBecome(LabelState.valueOf(state), getFile().today());
    }

    /** Suspends it. */
    public String suspend() {
        keep.suspend(label().getId(), label().getVersion(), reason);
        notices.done("label.suspendedNow", label().getNumber());
        return again();
    }

    /** Lifts its suspension. */
    public String resume() {
        keep.resume(label().getId(), label().getVersion(), reason);
        notices.done("label.resumedNow", label().getNumber());
        return again();
    }

    /** Withdraws it. */
    public String withdraw() {
        keep.withdraw(label().getId(), label().getVersion(), reason);
        notices.done("label.withdrawnNow", label().getNumber());
        return again();
    }

    /** Lifts a condition. */
    public String lift(LabelCondition condition) {
        settle.lift(condition.id(), condition.version(), reason);
        notices.done("label.condition.liftedNow");
        return again();
    }

    /** Sends a condition back. */
    public String sendBack(LabelCondition condition) {
        settle.sendBack(condition.id(), condition.version(), reason);
        notices.done("label.condition.returnedNow");
        return again();
    }

    /** Closes an alert. */
    public String close(LabelAlert alert) {
        settle.closeAlert(alert.id(), alert.version(), reason);
        notices.done("label.alert.closedNow");
        return again();
    }

    /** Does without an audit. */
    public String dismiss(FollowUp followUp) {
        settle.dismiss(followUp.id(), followUp.version(), reason);
        notices.done("label.followUp.dismissedNow");
        return again();
    }

    /** Makes an audit. */
    public String make(FollowUp followUp) {
        make.make(followUp.id(), followUp.version());
        notices.done("label.followUp.madeNow");
        return again();
    }

    private Label label() {
        return getFile().label();
    }

    private String again() {
        return "/labelling/label/label.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

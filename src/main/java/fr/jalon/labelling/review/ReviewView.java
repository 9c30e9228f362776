package fr.jalon.labelling.review;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.labelling.improvement.ActionPlan;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** The page of a review: what slipped, the minutes, the decisions. */
@Named
@ViewScoped
public class ReviewView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int ACTION_DAYS = 90;

    private final ReadReviews read;
    private final KeepReviews keep;
    private final Actor actor;
    private final Notices notices;
    private final LocalClock clock;

    private String id;
    private int version;
    private LocalDate heldOn;
    private String participants;
    private String minutes;
    private String decision;
    private transient ReadReviews.ReviewFile file;

    @Inject
    ReviewView(ReadReviews read, KeepReviews keep, Actor actor, Notices notices, LocalClock clock) {
        this.read = read;
        this.keep = keep;
        this.actor = actor;
        this.notices = notices;
        this.clock = clock;
    }

    ReviewView() {
        this(null, null, null, null, null);
    }

    public void load() {
        ReviewText text = getFile().review().text();
        version = getFile().review().version();
        heldOn = text.heldOn();
        participants = text.participants();
        minutes = text.minutes();
    }

    public ReadReviews.ReviewFile getFile() {
        if (file == null) {
            file = read.review(Ids.parse(id));
        }
        return file;
    }

    public boolean isWritable() {
        return isEditor() && getFile().review().isOpen();
    }

    public boolean isEditor() {
        return actor.has(QualityCircle.LEADS);
    }

    public String save() {
        keep.write(Ids.parse(id), new ReviewText(heldOn, participants, minutes), version);
        notices.done("review.saved");
        return page();
    }

    /** Writes what is typed, then closes. */
    public String close() {
        keep.writeAndClose(Ids.parse(id), new ReviewText(heldOn, participants, minutes), version);
        notices.done("review.isClosed");
        return page();
    }

    public String decide() {
        keep.decide(Ids.parse(id), decision);
        notices.done("review.decided");
        return page();
    }

    /** Makes an action of a decision: owned by whoever asks, for the next three months, to be completed there. */
    public String act(ReviewDecision one) {
        String title = one.text().length() > 200 ? one.text().substring(0, 199) + "…" : one.text();
        ActionPlan plan = new ActionPlan(
                title, one.text(), actor.accountId(), clock.today().plusDays(ACTION_DAYS));
        long action = keep.act(one.id(), plan);
        notices.done("improvement.planned", title);
        return "/labelling/improvement/edit.xhtml?faces-redirect=true&id=" + Ids.text(action);
    }

    private String page() {
        return "/labelling/review/review.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public String getParticipants() {
        return participants;
    }

    public void setParticipants(String participants) {
        this.participants = participants;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getDecision() {
        return decision;
    }

    public void setDecision(String decision) {
        this.decision = decision;
    }
}

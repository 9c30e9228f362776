package fr.jalon.oversight.practice;

import fr.jalon.shared.Ids;
import java.time.LocalDateTime;
import java.util.List;

/** A practice in REST: read, and given back with If-Match to offer it again. */
public final class PracticeSheet {
    public String id;
    public String structure;
    public PracticeState state;
    public String reason;
    public String title;
    public String done;
    public String effects;
    public String conditions;
    public String contact;
    public List<String> criteria;
    public String link;
    public LocalDateTime publishedAt;
    public Long useful;

    /** For JSON. */
    public PracticeSheet() {}

    PracticeSheet(PublishedPractice practice) {
        id = Ids.text(practice.getId());
        structure = practice.getStructureCode();
        state = PracticeState.PUBLISHED;
        title = practice.getTitle();
        done = practice.getDone();
        effects = practice.getEffects();
        conditions = practice.getConditions();
        contact = practice.getContact();
        criteria = practice.getCriteria().all();
        link = practice.getLink();
        publishedAt = practice.getPublishedAt();
        useful = practice.getUseful();
    }

    PracticeSheet(Practice practice) {
        id = Ids.text(practice.getId());
        structure = practice.getStructureCode();
        state = practice.getState();
        reason = practice.getReason();
        title = practice.getTitle();
        done = practice.getDone();
        effects = practice.getEffects();
        conditions = practice.getConditions();
        contact = practice.getContact();
        criteria = practice.getCriteria().all();
        link = practice.getLink();
    }

    PracticeText told() {
        return new PracticeText(
                title, done, effects, conditions, contact, criteria == null ? null : String.join(",", criteria), link);
    }
}

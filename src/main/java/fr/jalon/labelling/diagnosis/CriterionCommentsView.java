package fr.jalon.labelling.diagnosis;

import fr.jalon.identity.Colleague;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The comments beside a criterion, and those that name whoever looks at the list of diagnoses. */
@Named
@RequestScoped
public class CriterionCommentsView {
    private final DiscussCriterion discuss;
    private final Notices notices;

    private List<CommentRow> rows;
    private List<MentionRow> mentions;
    private List<Colleague> colleagues;
    private String text;

    @Inject
    CriterionCommentsView(DiscussCriterion discuss, Notices notices) {
        this.discuss = discuss;
        this.notices = notices;
    }

    CriterionCommentsView() {
        this(null, null);
    }

    public List<CommentRow> rows(String diagnosis, long node) {
        if (rows == null) {
            rows = discuss.comments(Ids.parse(diagnosis), node);
        }
        return rows;
    }

    public List<Colleague> getColleagues() {
        if (colleagues == null) {
            colleagues = discuss.colleagues();
        }
        return colleagues;
    }

    public List<MentionRow> getMentions() {
        if (mentions == null) {
            mentions = discuss.mentions();
        }
        return mentions;
    }

    public String write(String diagnosis, long node, String back) {
        discuss.write(Ids.parse(diagnosis), node, text);
        notices.done("diagnosis.commented");
        return back;
    }

    public String read(long mention) {
        discuss.read(mention);
        return "/labelling/diagnosis/list.xhtml?faces-redirect=true";
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}

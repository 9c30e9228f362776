package fr.jalon.labelling.sample;

import fr.jalon.casework.sample.Stratification;
import fr.jalon.labelling.evidence.Confidentiality;
import fr.jalon.labelling.evidence.SampleStatement;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page that draws case files: of whom, how many, by what divided; looked at before it is drawn. */
@Named
@RequestScoped
public class DrawSampleView {
    private final DrawSample draw;
    private final Notices notices;
    private final SampleRequest request = new SampleRequest();

    private String score;
    private DrawSample.Choices choices;
    private SampleStatement preview;

    @Inject
    DrawSampleView(DrawSample draw, Notices notices) {
        this.draw = draw;
        this.notices = notices;
    }

    DrawSampleView() {
        this(null, null);
    }

    /** Of what it can be drawn; asked on opening, so that the page opens only for who may draw. */
    public DrawSample.Choices getChoices() {
        if (choices == null) {
            choices = draw.choices();
        }
        return choices;
    }

    /** Counts, and keeps nothing. */
    public void look() {
        preview = draw.look(request);
    }

    public String draw() {
        request.setScore(score == null || score.isBlank() ? null : Long.valueOf(Ids.parse(score)));
        long id = draw.draw(request);
        notices.done("sample.drawn");
        return "/labelling/sample/sample.xhtml?faces-redirect=true&id=" + Ids.text(id);
    }

    public SampleStatement getPreview() {
        return preview;
    }

    public SampleRequest getRequest() {
        return request;
    }

    public Stratification[] getStratifications() {
        return Stratification.values();
    }

    public Confidentiality[] getLevels() {
        return Confidentiality.values();
    }

    /** The largest sample. */
    public int getMost() {
        return SampleRequest.MOST;
    }

    public String getScore() {
        return score;
    }

    public void setScore(String score) {
        this.score = score;
    }
}

package fr.jalon.labelling.project;

import fr.jalon.identity.Actor;
import fr.jalon.identity.QualityCircle;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.LocalClock;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The page of a roadmap: its ten headings, to be read by all and written by the quality lead and the director. */
@Named
@ViewScoped
public class RoadmapView implements Serializable {
    private static final long serialVersionUID = 1L;

    /** A heading while its text is typed. */
    public static class Part implements Serializable {
        private static final long serialVersionUID = 1L;

        private final RoadmapHeading heading;
        private String text;

        Part(RoadmapHeading heading, String text) {
            this.heading = heading;
            this.text = text;
        }

        public RoadmapHeading getHeading() {
            return heading;
        }

        /** Its place among the ten, from one. */
        public int getNumber() {
            return heading.ordinal() + 1;
        }

        public String getText() {
            return text;
        }

        public void setText(String text) {
            this.text = text;
        }
    }

    private final ReadProject read;
    private final KeepProject keep;
    private final Actor actor;
    private final Notices notices;
    private final LocalClock clock;

    private String id;
    private int version;
    private String title;
    private Integer firstYear;
    private Integer lastYear;
    private final List<Part> parts = new ArrayList<>();

    @Inject
    RoadmapView(ReadProject read, KeepProject keep, Actor actor, Notices notices, LocalClock clock) {
        this.read = read;
        this.keep = keep;
        this.actor = actor;
        this.notices = notices;
        this.clock = clock;
    }

    RoadmapView() {
        this(null, null, null, null, null);
    }

    public void load() {
        int year = clock.today().getYear();
        RoadmapText text = new RoadmapText(null, year, year + 4, Map.of());
        if (id == null) {
            keep.open();
        } else {
            Roadmap roadmap = read.roadmap(Ids.parse(id));
            version = roadmap.version();
            text = roadmap.text();
        }
        title = text.title();
        firstYear = text.firstYear();
        lastYear = text.lastYear();
        parts.clear();
        for (RoadmapHeading heading : RoadmapHeading.values()) {
            parts.add(new Part(heading, text.under(heading)));
        }
    }

    public boolean isEditor() {
        return actor.has(QualityCircle.LEADS);
    }

    public String save() {
        Map<RoadmapHeading, String> texts = new EnumMap<>(RoadmapHeading.class);
        parts.forEach(part -> texts.put(part.getHeading(), part.getText()));
        RoadmapText text = new RoadmapText(title, firstYear, lastYear, texts);
        String saved = id;
        if (id == null) {
            saved = Ids.text(keep.addRoadmap(text));
        } else {
            keep.changeRoadmap(Ids.parse(id), text, version);
        }
        notices.done("roadmap.saved", title);
        return "/labelling/project/roadmap.xhtml?faces-redirect=true&id=" + saved;
    }

    public List<Part> getParts() {
        return parts;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public Integer getFirstYear() {
        return firstYear;
    }

    public void setFirstYear(Integer firstYear) {
        this.firstYear = firstYear;
    }

    public Integer getLastYear() {
        return lastYear;
    }

    public void setLastYear(Integer lastYear) {
        this.lastYear = lastYear;
    }
}

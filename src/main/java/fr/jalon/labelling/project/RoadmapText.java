package fr.jalon.labelling.project;

import fr.jalon.shared.error.Refused;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a roadmap says.
 *
 * @param texts under each heading; the objective is required
 */
public record RoadmapText(String title, Integer firstYear, Integer lastYear, Map<RoadmapHeading, String> texts) {
    public RoadmapText {
        title = Typed.stripped(title);
        Map<RoadmapHeading, String> kept = new EnumMap<>(RoadmapHeading.class);
        texts.forEach((heading, text) -> {
            String stripped = Typed.stripped(text);
            if (stripped != null) {
                kept.put(heading, stripped);
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    /** What stands under a heading, or null. */
    public String under(RoadmapHeading heading) {
        return texts.get(heading);
    }

    /** Refuses a missing title or objective, years that are none, texts that are too long. */
    void check() {
        Typed.required("title", title, 200);
        Typed.years(firstYear, lastYear);
        if (under(RoadmapHeading.OBJECTIVE) == null) {
            throw Refused.field(RoadmapHeading.OBJECTIVE.name(), "roadmap.objectiveRequired");
        }
        texts.forEach((heading, text) -> Typed.notLonger(heading.name(), text));
    }
}

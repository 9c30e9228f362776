package fr.jalon.casework.duplicate;

import fr.jalon.casework.Wording;
import fr.jalon.casework.profile.ProfileWording;
import fr.jalon.casework.timeline.TimelineEntry.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the pages and REST say of pairs and merges, in the reader's language. */
@Named
@RequestScoped
public class DuplicateWording {

    private final Wording wording;
    private final ProfileWording fields;

    @Inject
    DuplicateWording(Wording wording, ProfileWording fields) {
        this.wording = wording;
        this.fields = fields;
    }

    DuplicateWording() {
        this(null, null);
    }

    /** A sentence; words in its place are said first. */
    public String say(Words words) {
        return wording.words(
                words.key(),
                words.arguments().stream()
                        .map(argument -> argument instanceof Words inner ? (Object) say(inner) : argument)
                        .toList());
    }

    /** What speaks for a pair, or against it. */
    public String reasons(Pair pair, boolean against) {
        return pair.reasons().stream()
                .filter(reason -> reason.isAgainst() == against)
                .map(reason -> wording.sentence("pair." + reason, List.of()))
                .collect(Collectors.joining(", "));
    }

    /** The name of a field. */
    public String label(MergedField field) {
        return fields.label(field.name());
    }

    /** What one of the files says of a field. */
    public String said(MergedField field, boolean absorbed, Map<Long, String> names) {
        MergedField.Said said = absorbed ? field.absorbed() : field.kept();
        if (said.isEmpty()) {
            return wording.sentence("merge.nothing", List.of());
        }
        String text = said.values().stream()
                .filter(Objects::nonNull)
                .map(value -> fields.said(field.name(), value(field, value), names))
                .collect(Collectors.joining(" "));
        return said.proven() ? wording.text("merge.proven", text) : text;
    }

    private static String value(MergedField field, String value) {
        boolean flag = field.name().equals("identity.rqth") || field.name().equals("identity.jobSeeker");
        return flag ? Boolean.toString(value.equals("1")) : value;
    }
}

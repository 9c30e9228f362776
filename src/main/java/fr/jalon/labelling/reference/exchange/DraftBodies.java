package fr.jalon.labelling.reference.exchange;

import fr.jalon.labelling.reference.HeadText;
import fr.jalon.labelling.reference.NodeGroup;
import fr.jalon.labelling.reference.NodeText;
import fr.jalon.labelling.reference.Place;
import fr.jalon.labelling.reference.ScaleStep;
import fr.jalon.shared.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What REST sends to change a draft: its head, its scales, its groups, its tree. */
public final class DraftBodies {
    private static final int LONGEST = 20_000;
    private static final int MOST = 500;

    private DraftBodies() {}

    /** What a draft says of itself. */
    public static final class Head {
        @Size(max = 40)
        public String version;

        @Size(max = MOST)
        public String title;

        @Size(max = LONGEST)
        public String description;

        @NotNull
        public List<String> kinds;

        public boolean illustrative;

        @Size(max = LONGEST)
        public String notice;

        @Size(max = 20)
        public String locale = "fr";

        @Size(max = LONGEST)
        public String copyright;

        HeadText said() {
            return new HeadText(version, title, description, kinds, illustrative, notice, locale, copyright);
        }
    }

    /** A scale, from its lowest step; none at all for a node that is to inherit again. */
    public static final class Scale {
        @NotNull
        @Valid
        @Size(max = 101)
        public List<Step> steps;

        List<ScaleStep> said() {
            return steps.stream().map(Step::said).toList();
        }
    }

    /** A step of a scale. */
    public static final class Step {
        @Min(0)
        public int level;

        public String label;
        public String meaning;

        ScaleStep said() {
            return new ScaleStep(level, plain(label), plain(meaning));
        }
    }

    /** All groups there are to be. */
    public static final class Groups {
        @NotNull
        @Valid
        @Size(max = MOST)
        public List<Group> groups;

        List<NodeGroup> said() {
            return groups.stream().map(Group::said).toList();
        }
    }

    /** A group of criteria. */
    public static final class Group {
        public String code;
        public String title;

        @Size(max = 2000)
        public String description;

        NodeGroup said() {
            return new NodeGroup(plain(code), plain(title), plain(description));
        }
    }

    /** Where a node is to stand. */
    public static final class Spot {
        /** What is to be above it; absent: it is a root. */
        public String parent;

        /** How many are to stand before it there; absent: all of them. */
        @Min(0)
        public Integer index;

        Place said() {
            return new Place(parent == null ? null : Ids.parse(parent), index);
        }
    }

    /** A node to add. */
    public static final class NewNode {
        public String parent;

        @Min(0)
        public Integer index;

        public String code;
        public String title;
        public String kind;
        public boolean assessable;

        Place place() {
            return new Place(parent == null ? null : Ids.parse(parent), index);
        }

        NodeText.New said() {
            return new NodeText.New(code, title, kind, assessable);
        }
    }

    private static String plain(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

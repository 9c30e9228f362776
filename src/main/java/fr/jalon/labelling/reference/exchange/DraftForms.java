package fr.jalon.labelling.reference.exchange;

import fr.jalon.labelling.reference.NodeText;
import fr.jalon.shared.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What REST says of drafts and of what was imported. */
public final class DraftForms {
    private static final int LONGEST = 20_000;

    private DraftForms() {}

    /** The version that a draft is to be. */
    public static final class Version {
        @NotBlank
        @Size(max = 40)
        public String version;
    }

    /** What a file was taken for. */
    public static final class Taken {
        public final List<One> items;

        Taken(List<ReadReference> taken) {
            items = taken.stream().map(One::new).toList();
        }

        /** One reference of it, and what was not understood. */
        public static final class One {
            public final String id;
            public final String code;
            public final String version;
            public final String format;
            public final int nodes;
            public final int assessable;
            public final List<String> remarks;

            One(ReadReference read) {
                id = Ids.text(read.reference().id());
                code = read.reference().code();
                version = read.reference().version();
                format = read.format().name();
                nodes = read.reference().nodes().size();
                assessable = read.reference().criteria().size();
                remarks = read.remarks();
            }
        }
    }

    /** What is said of a node; lists one entry a line. */
    public static final class NodeBody {
        /** Absent: it keeps the one it has. */
        @Size(max = 40)
        public String code;

        @Size(max = 500)
        public String title;

        @Size(max = LONGEST)
        public String text;

        @Size(max = 40)
        public String kind;

        public boolean assessable;
        public int weight;
        public boolean blocking;

        @Size(max = 300)
        public String applies;

        @Size(max = LONGEST)
        public String groups;

        @Size(max = LONGEST)
        public String expectedEvidence;

        @Size(max = LONGEST)
        public String questions;

        @Size(max = LONGEST)
        public String method;

        /** Absent: they stay. */
        @Size(max = LONGEST)
        public String indicators;

        /** What the steps of its scale mean for it; absent: they stay. */
        @Valid
        public List<DraftBodies.Step> levels;

        NodeText said() {
            return new NodeText(
                    code,
                    title,
                    text,
                    kind,
                    assessable,
                    weight,
                    blocking,
                    applies,
                    groups,
                    expectedEvidence,
                    questions,
                    method,
                    indicators,
                    levels == null
                            ? null
                            : levels.stream().map(DraftBodies.Step::said).toList());
        }
    }
}

package fr.jalon.labelling.diagnosis;

import fr.jalon.shared.Ids;

/** A comment in REST. */
public final class CommentForm {
    public final String id;
    public final String author;
    public final String text;
    public final String writtenAt;

    CommentForm(CommentRow row) {
        id = Ids.text(row.id());
        author = row.author();
        text = row.text();
        writtenAt = row.writtenAt() + "Z";
    }

    /** What is written. */
    public static final class Writing {
        public String text;
    }

    /** A comment that names whoever asks. */
    public static final class Mention {
        public final String id;
        public final String diagnosis;
        public final int year;
        public final String node;
        public final String criterion;
        public final String author;
        public final String text;
        public final String writtenAt;

        Mention(MentionRow row) {
            id = Ids.text(row.id());
            diagnosis = Ids.text(row.diagnosisId());
            year = row.year();
            node = Ids.text(row.nodeId());
            criterion = row.criterion();
            author = row.author();
            text = row.text();
            writtenAt = row.writtenAt() + "Z";
        }
    }
}

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
    public List<FileSheet> files;

    /** A document in REST. */
    public static final class FileSheet {
        public String id;
        public String name;
        public String mediaType;
        public long size;
        public String hash;

        /** For JSON. */
        public FileSheet() {}

        FileSheet(PracticeDocument document) {
            id = document.textId();
            name = document.name();
            mediaType = document.mediaType();
            size = document.size();
            hash = document.hash();
        }
    }

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

    static PracticeSheet of(ReadPractices.Sheet sheet) {
        PracticeSheet written =
                sheet.published() == null ? new PracticeSheet(sheet.own()) : new PracticeSheet(sheet.published());
        written.files = sheet.files().stream().map(FileSheet::new).toList();
        return written;
    }

    PracticeText told() {
        return new PracticeText(
                title, done, effects, conditions, contact, criteria == null ? null : String.join(",", criteria), link);
    }
}

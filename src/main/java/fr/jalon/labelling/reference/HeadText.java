package fr.jalon.labelling.reference;

import fr.jalon.shared.error.Refused;
import java.util.List;

/** What the label office says of a draft itself, its code apart: that names the reference across its versions. */
public record HeadText(
        String version,
        String title,
        String description,
        List<String> kinds,
        boolean illustrative,
        String notice,
        String locale,
        String copyright) {
    private static final int LONGEST_LOCALE = 20;

    /** As it is at present. */
    public static HeadText of(ReferenceHead head) {
        return new HeadText(
                head.version(),
                head.title(),
                head.description(),
                head.kinds(),
                head.illustrative(),
                head.notice(),
                head.locale(),
                head.copyright());
    }

    ReferenceHead applyTo(ReferenceHead head) {
        return new ReferenceHead(
                head.code(),
                NodeText.plain(version),
                NodeText.plain(title),
                NodeText.plain(description),
                kinds,
                illustrative,
                NodeText.plain(notice),
                NodeText.plain(locale),
                NodeText.plain(copyright),
                head.scale(),
                head.groups(),
                head.kept());
    }

    /** Refuses what cannot be kept, at the field concerned. */
    void check() {
        required("version", version, "reference.versionRequired", ReferenceCheck.LONGEST_VERSION);
        required("title", title, "reference.titleRequired", ReferenceCheck.LONGEST_TITLE);
        required("locale", locale, "reference.localeRequired", LONGEST_LOCALE);
        if (kinds == null || kinds.isEmpty() || !ReferenceHead.KINDS.containsAll(kinds)) {
            throw Refused.field("kinds", "reference.kindsRequired");
        }
        if (illustrative && (notice == null || notice.isBlank())) {
            throw Refused.field("notice", "reference.noticeRequired");
        }
        atMost("description", description);
        atMost("notice", notice);
        atMost("copyright", copyright);
    }

    private static void required(String field, String value, String key, int longest) {
        if (value == null || value.isBlank() || value.strip().length() > longest) {
            throw Refused.field(field, key, longest);
        }
    }

    private static void atMost(String field, String value) {
        if (value != null && value.length() > ReferenceCheck.LONGEST_TEXT) {
            throw Refused.field(field, "reference.textTooLong", ReferenceCheck.LONGEST_TEXT);
        }
    }
}

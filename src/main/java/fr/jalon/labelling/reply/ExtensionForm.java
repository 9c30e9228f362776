package fr.jalon.labelling.reply;

import fr.jalon.shared.web.CursorPage;
import java.util.List;

/** More time to reply, as it was asked for and decided, as JSON: days as 2026-11-21. */
public final class ExtensionForm {

    public final String id;
    public final String reason;
    public final String askedAt;
    public final String dueBefore;
    /** None while the label office has not said. */
    public final Boolean granted;

    public final String dueAfter;
    public final String decision;
    /** For If-Match. */
    public final int version;

    ExtensionForm(ReplyExtension from) {
        id = from.textId();
        reason = from.reason();
        askedAt = from.askedAt() + "Z";
        dueBefore = from.dueBefore().toString();
        granted = from.granted();
        dueAfter = from.dueAfter() == null ? null : from.dueAfter().toString();
        decision = from.decision();
        version = from.version();
    }

    static CursorPage<ExtensionForm> page(List<ReplyExtension> all) {
        return CursorPage.of(all, Integer.MAX_VALUE, ReplyExtension::textId).map(ExtensionForm::new);
    }
}

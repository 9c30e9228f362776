package fr.jalon.labelling.webhook;

import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.StructureCode;
import java.util.Collection;
import java.util.List;

/** What somebody says of an endpoint. */
record WebhookForm(WebhookAddress address, String description, List<EventKind> events, boolean active) {
    private static final int LONGEST_DESCRIPTION = 200;

    /** What was typed, before it was looked at. */
    public record Typed(String url, String description, Collection<String> events, boolean active) {}

    /**
     * Reads what was typed; refuses what cannot be.
     *
     * @param open whether HTTP and private addresses are allowed too
     */
    static WebhookForm of(Typed typed, StructureCode structure, boolean open) {
        WebhookAddress address = WebhookAddress.of(typed.url(), open);
        String text = typed.description() == null || typed.description().isBlank()
                ? null
                : typed.description().strip();
        if (text != null && text.length() > LONGEST_DESCRIPTION) {
            throw Refused.field("description", "webhook.description.long", LONGEST_DESCRIPTION);
        }
        List<EventKind> possible = EventKind.of(structure);
        Collection<String> wanted = typed.events() == null ? List.of() : typed.events();
        if (wanted.isEmpty()) {
            throw Refused.field("events", "webhook.events.required");
        }
        for (String code : wanted) {
            if (possible.stream().noneMatch(kind -> kind.code().equals(code))) {
                throw Refused.field("events", "webhook.events.unknown", code);
            }
        }
        List<EventKind> events =
                possible.stream().filter(kind -> wanted.contains(kind.code())).toList();
        return new WebhookForm(address, text, events, typed.active());
    }
}

package fr.jalon.labelling.webhook;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One endpoint: what is told there, its secret when it is new, and what was sent. */
@Named
@ViewScoped
public class WebhookView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int SIZE = 25;
    private static final String LIST = "/labelling/webhook/list.xhtml?faces-redirect=true";
    private static final String PAGE = "/labelling/webhook/webhook.xhtml?faces-redirect=true&id=";

    private final KeepWebhooks keep;
    private final FollowDeliveries follow;
    private final Notices notices;

    private String id;
    private int page = 1;
    private int version;
    private String url;
    private String description;
    private List<String> events = List.of();
    private boolean active = true;
    private String secret;
    private transient WebhookEndpoint endpoint;
    private transient List<DeliveryRow> deliveries;
    private transient Long total;

    @Inject
    WebhookView(KeepWebhooks keep, FollowDeliveries follow, Notices notices) {
        this.keep = keep;
        this.follow = follow;
        this.notices = notices;
    }

    WebhookView() {
        this(null, null, null);
    }

    /** Opens the form of a new one, or one that there is. */
    public void load() {
        page = Math.max(page, 1);
        if (id == null) {
            events = keep.possible().stream().map(EventKind::code).toList();
        } else {
            show(keep.find(Ids.parse(id)));
        }
    }

    private void show(WebhookEndpoint shown) {
        endpoint = shown;
        version = shown.getVersion();
        url = shown.getUrl();
        description = shown.getDescription();
        events = shown.getEvents().stream().map(EventKind::code).toList();
        active = shown.isActive();
        deliveries = null;
        total = null;
    }

    /** Keeps what was said; of a new one the secret is shown. */
    public String save() {
        WebhookForm.Typed typed = new WebhookForm.Typed(url, description, events, active);
        if (id == null) {
            KeepWebhooks.Shown made = keep.register(typed);
            id = Ids.text(made.endpoint().getId());
            secret = made.secret();
            show(made.endpoint());
            return null;
        }
        keep.change(Ids.parse(id), version, typed);
        notices.done("webhook.saved");
        return PAGE + id;
    }

    /** Makes another secret and shows it. */
    public void rotate() {
        KeepWebhooks.Shown made = keep.rotate(Ids.parse(id), version);
        secret = made.secret();
        show(made.endpoint());
    }

    public String remove() {
        keep.remove(Ids.parse(id), version);
        notices.done("webhook.removed");
        return LIST;
    }

    public String ping() {
        follow.ping(Ids.parse(id));
        notices.done("webhook.pinged");
        return PAGE + id;
    }

    public String again(long delivery) {
        follow.again(Ids.parse(id), delivery);
        notices.done("webhook.again.done");
        return PAGE + id;
    }

    public List<EventKind> getPossible() {
        return keep.possible();
    }

    public WebhookEndpoint getEndpoint() {
        if (endpoint == null && id != null) {
            endpoint = keep.find(Ids.parse(id));
        }
        return endpoint;
    }

    /** Whether the secret before still signs. */
    public boolean isRotating() {
        return keep.isRotating(getEndpoint());
    }

    public List<DeliveryRow> getDeliveries() {
        if (deliveries == null) {
            deliveries = follow.page(Ids.parse(id), (page - 1) * SIZE, SIZE);
        }
        return deliveries;
    }

    public long getTotal() {
        if (total == null) {
            total = follow.count(Ids.parse(id));
        }
        return total;
    }

    /** How the last answer began, or in the reader's language why there was none. */
    public String answer(DeliveryRow row) {
        if (row.status() != null) {
            return row.answer() == null || row.answer().isEmpty()
                    ? "" + row.status()
                    : row.status() + " · " + row.answer();
        }
        return row.answer() == null ? "" : notices.text(row.answer());
    }

    public String getPreviousHref() {
        return page > 1 ? "webhook.xhtml?id=" + id + "&page=" + (page - 1) : null;
    }

    public String getNextHref() {
        return (long) page * SIZE < getTotal() ? "webhook.xhtml?id=" + id + "&page=" + (page + 1) : null;
    }

    /** The secret that was just made, until the page is left. */
    public String getSecret() {
        return secret;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public List<String> getEvents() {
        return events;
    }

    public void setEvents(List<String> events) {
        this.events = events;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}

package fr.jalon.labelling.webhook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The list of the structure's endpoints. */
@Named
@RequestScoped
public class WebhookListView {
    private final KeepWebhooks keep;
    private List<WebhookEndpoint> rows;

    @Inject
    WebhookListView(KeepWebhooks keep) {
        this.keep = keep;
    }

    WebhookListView() {
        this(null);
    }

    public void load() {
        rows = keep.all();
    }

    public List<WebhookEndpoint> getRows() {
        return rows;
    }
}

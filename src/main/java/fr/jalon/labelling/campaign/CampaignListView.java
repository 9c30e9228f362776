package fr.jalon.labelling.campaign;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The campaigns that the reader sees. */
@Named
@RequestScoped
public class CampaignListView {

    private static final int SIZE = 25;

    private final FollowCampaigns follow;
    private final Actor actor;

    private int page = 1;
    private int total;
    private List<CampaignLine> rows = List.of();

    @Inject
    CampaignListView(FollowCampaigns follow, Actor actor) {
        this.follow = follow;
        this.actor = actor;
    }

    CampaignListView() {
        this(null, null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        total = follow.count();
        rows = follow.page((page - 1) * SIZE, SIZE);
    }

    /** Whether the reader leads campaigns. */
    public boolean isOffice() {
        return actor.has(Role.LABEL_OFFICE);
    }

    public List<CampaignLine> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
    }

    public String getPreviousHref() {
        return page > 1 ? "list.xhtml?page=" + (page - 1) : null;
    }

    public String getNextHref() {
        return page * SIZE < total ? "list.xhtml?page=" + (page + 1) : null;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

package fr.jalon.casework.site;

import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The places where the mission receives, and the days on which it does not. */
@Named
@ViewScoped
public class SiteListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/casework/site/list.xhtml?faces-redirect=true";

    private final KeepSites keep;
    private final Notices notices;

    private Long closedSiteId;
    private LocalDate fromDay;
    private LocalDate untilDay;
    private String reason;
    private transient List<Site> sites;

    @Inject
    SiteListView(KeepSites keep, Notices notices) {
        this.keep = keep;
        this.notices = notices;
    }

    SiteListView() {
        this(null, null);
    }

    public List<Site> getSites() {
        if (sites == null) {
            sites = keep.list();
        }
        return sites;
    }

    public List<Closure> getClosures() {
        return keep.closures();
    }

    /** Name of a closed site; null for the whole mission. */
    public String siteName(Closure closure) {
        return getSites().stream()
                .filter(site -> closure.siteId() != null && site.id() == closure.siteId())
                .map(Site::name)
                .findFirst()
                .orElse(null);
    }

    /** Closes on some days. */
    public String close() {
        keep.close(closedSiteId, fromDay, untilDay, reason);
        notices.done("site.closure.added");
        return PAGE;
    }

    /** Takes a closure back. */
    public String reopen(long closureId) {
        keep.reopen(closureId);
        notices.done("site.closure.removed");
        return PAGE;
    }

    /** Identifier in URLs. */
    public String key(long id) {
        return Ids.text(id);
    }

    public Long getClosedSiteId() {
        return closedSiteId;
    }

    public void setClosedSiteId(Long closedSiteId) {
        this.closedSiteId = closedSiteId;
    }

    public LocalDate getFromDay() {
        return fromDay;
    }

    public void setFromDay(LocalDate fromDay) {
        this.fromDay = fromDay;
    }

    public LocalDate getUntilDay() {
        return untilDay;
    }

    public void setUntilDay(LocalDate untilDay) {
        this.untilDay = untilDay;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package fr.jalon.casework.agenda;

import fr.jalon.shared.web.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** The page where a counsellor gets the private address of their calendar; the address is shown once. */
@Named
@ViewScoped
public class FeedView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final KeepFeed keep;
    private final Notices notices;
    private String address;
    private transient CalendarFeed feed;

    @Inject
    FeedView(KeepFeed keep, Notices notices) {
        this.keep = keep;
        this.notices = notices;
    }

    FeedView() {
        this(null, null);
    }

    public void load() {
        feed = keep.own().orElse(null);
    }

    /** Makes a new address. */
    public void renew() {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        String here = request.getRequestURL()
                .substring(
                        0,
                        request.getRequestURL().length()
                                - request.getRequestURI().length());
        address = here + request.getContextPath() + "/api/v1/calendars/" + keep.renew() + ".ics";
        load();
    }

    /** Closes the address. */
    public String close() {
        keep.close();
        notices.done("feed.closed");
        return "/casework/agenda/feed.xhtml?faces-redirect=true";
    }

    /** The feed as it is; null where there is none. */
    public CalendarFeed getFeed() {
        if (feed == null) {
            load();
        }
        return feed;
    }

    /** The address, once made on this page; null otherwise. */
    public String getAddress() {
        return address;
    }
}

package fr.jalon.oversight.workshop;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The workshops to come, or those past. Which and the page are in the address. */
@Named
@RequestScoped
public class WorkshopListView {

    private static final int SIZE = 25;

    private final ReadWorkshops read;

    private String list;
    private int page = 1;
    private ReadWorkshops.Page found;

    @Inject
    WorkshopListView(ReadWorkshops read) {
        this.read = read;
    }

    WorkshopListView() {
        this(null);
    }

    /** Reads the page asked for. */
    public void load() {
        page = Math.max(page, 1);
        found = read.page(isPast(), (page - 1) * SIZE, SIZE);
    }

    public ReadWorkshops.Page getFound() {
        return found;
    }

    public boolean isPast() {
        return "past".equals(list);
    }

    public String getPreviousHref() {
        return page > 1 ? href(page - 1) : null;
    }

    public String getNextHref() {
        return (long) page * SIZE < found.total() ? href(page + 1) : null;
    }

    private String href(int number) {
        return "workshops.xhtml?list=" + (isPast() ? "past" : "next") + "&page=" + number;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}

package fr.jalon.labelling.evidence;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** What of the library is asked for, in an address of REST. */
public class LibraryParams {
    @QueryParam("list")
    @DefaultValue("all")
    public String list;

    @QueryParam("kind")
    public String kind;

    @QueryParam("review")
    public String review;

    @QueryParam("text")
    public String text;

    @QueryParam("criterion")
    public String criterion;

    LibraryFilter filter() {
        return LibraryFilter.of(list, kind, review, text, criterion);
    }
}

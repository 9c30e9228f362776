package fr.jalon.labelling.assessment;

import fr.jalon.shared.Ids;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The page of a visit. It says which audit it is for and no more: what it shows comes from REST, and stays on the device. */
@Named
@RequestScoped
public class VisitSheetView {
    private final ReadVisitSheet read;

    private String id;

    @Inject
    VisitSheetView(ReadVisitSheet read) {
        this.read = read;
    }

    VisitSheetView() {
        this(null);
    }

    /** Refuses, as not found, an audit that is not the auditor's. */
    public void load() {
        read.require(Ids.parse(id));
    }

    /** Where the sign-in page goes on to. */
    public String getNext() {
        return URLEncoder.encode("/labelling/assessment/visit.xhtml?id=" + id, StandardCharsets.UTF_8);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

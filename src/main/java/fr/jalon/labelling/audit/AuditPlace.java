package fr.jalon.labelling.audit;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where the reader reads an audit: its auditors, the label office and the structure each have a page of their own. */
@Named
@RequestScoped
public class AuditPlace {

    private final Actor actor;

    @Inject
    AuditPlace(Actor actor) {
        this.actor = actor;
    }

    AuditPlace() {
        this(null);
    }

    /** Address of the page, from a page of another part of an audit. */
    public String href(String id) {
        String page = actor.has(Role.AUDITOR) ? "audit" : actor.has(Role.LABEL_OFFICE) ? "follow" : "findings";
        return "../audit/" + page + ".xhtml?id=" + id;
    }
}

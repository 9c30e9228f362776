package fr.jalon.oversight.support;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.web.NavigationCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How many requests to answer, or answers to read, beside the entry of the navigation. */
@RequestScoped
class SupportCount implements NavigationCount {

    private final ReadSupport read;
    private final Actor actor;

    @Inject
    SupportCount(ReadSupport read, Actor actor) {
        this.read = read;
        this.actor = actor;
    }

    SupportCount() {
        this(null, null);
    }

    @Override
    public String folder() {
        return "/oversight/network/";
    }

    @Override
    public int count() {
        return actor.has(Role.LABEL_OFFICE) ? 0 : read.waiting();
    }
}

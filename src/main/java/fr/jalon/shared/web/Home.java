package fr.jalon.shared.web;

import fr.jalon.identity.Actor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The root of the site: leads to the actor's first page, or to the sign-in. */
@Named
@RequestScoped
public class Home {

    private final Actor actor;
    private final Navigation navigation;

    @Inject
    Home(Actor actor, Navigation navigation) {
        this.actor = actor;
        this.navigation = navigation;
    }

    Home() {
        this(null, null);
    }

    /** The outcome to go to. */
    public String go() {
        return (actor.isSignedIn() ? navigation.getHome() : "/workspace.xhtml") + "?faces-redirect=true";
    }
}

package fr.jalon.testing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Fails as nobody expects, on the page failure.xhtml that only the test deployment has. */
@Named
@RequestScoped
public class ActingFailure {

    /** Fails. */
    public void fail() {
        throw new IllegalStateException("Failed for a test");
    }
}

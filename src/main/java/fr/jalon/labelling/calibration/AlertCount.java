package fr.jalon.labelling.calibration;

import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.web.NavigationCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** How many alerts of calibration are to be looked into, beside the entry of the navigation. */
@RequestScoped
class AlertCount implements NavigationCount {

    private final FollowCalibrationAlerts follow;
    private final Actor actor;

    @Inject
    AlertCount(FollowCalibrationAlerts follow, Actor actor) {
        this.follow = follow;
        this.actor = actor;
    }

    AlertCount() {
        this(null, null);
    }

    @Override
    public String folder() {
        return "/labelling/calibration/";
    }

    @Override
    public int count() {
        return actor.has(Role.LABEL_OFFICE) ? follow.count(false) : 0;
    }
}

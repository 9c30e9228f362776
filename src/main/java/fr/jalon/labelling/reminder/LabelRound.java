package fr.jalon.labelling.reminder;

import fr.jalon.labelling.commission.TellLabelNews;
import fr.jalon.labelling.label.WatchLabel;
import fr.jalon.shared.error.Incident;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.mail.NotSent;
import fr.jalon.tenancy.Structure;
import fr.jalon.tenancy.StructureCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.logging.Logger;

/** What the daily round does for labels, in the workspace of the structure that it visits. */
@ApplicationScoped
class LabelRound {

    private static final Logger LOG = Logger.getLogger(LabelRound.class.getName());

    private final WatchLabel watch;
    private final TellLabelNews news;

    @Inject
    LabelRound(WatchLabel watch, TellLabelNews news) {
        this.watch = watch;
        this.news = news;
    }

    LabelRound() {
        this(null, null);
    }

    /** A mission is told its news and its label is watched; in the union, audits fall due. */
    void visit(Structure structure) {
        StructureCode code = new StructureCode(structure.getCode());
        if (code.equals(StructureCode.NATIONAL_UNION)) {
            apart(watch::fallDue);
        } else if (code.isMission()) {
            apart(() -> watch.watch(code.value()));
            apart(() -> news.tell(structure));
        }
    }

    /** Does one thing, whose failure does not keep the next from being done. */
    private static void apart(Callable<Integer> thing) {
        try {
            thing.call();
        } catch (Refused doneByAnother) {
            return;
        } catch (NotSent failure) {
            LOG.warning(() -> "News of a label were not sent: " + failure.getMessage());
        } catch (Exception failure) {
            Incident.of(failure);
        }
    }
}

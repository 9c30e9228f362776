package fr.jalon.labelling.reply;

import fr.jalon.labelling.audit.Audit;
import fr.jalon.labelling.audit.AuditState;
import fr.jalon.labelling.audit.StepCondition;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The right of reply does not end while the structure waits to hear whether it has more time. */
@ApplicationScoped
class ExtensionDecided implements StepCondition {

    private final ReplyExtensions extensions;

    @Inject
    ExtensionDecided(ReplyExtensions extensions) {
        this.extensions = extensions;
    }

    ExtensionDecided() {
        this(null);
    }

    @Override
    public void check(Audit audit, AuditState next) {
        if (next == AuditState.REPORT && extensions.isPending(audit.getId())) {
            throw Refused.conflict("reply.refused.extensionPending");
        }
    }
}

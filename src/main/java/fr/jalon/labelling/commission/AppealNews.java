package fr.jalon.labelling.commission;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.jalon.labelling.webhook.EventKind;
import fr.jalon.labelling.webhook.Happening;
import fr.jalon.labelling.webhook.Happenings;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells other software of an appeal, in the transaction in which it is filed. Called by use cases. */
@ApplicationScoped
class AppealNews {

    private final Happenings happenings;

    @Inject
    AppealNews(Happenings happenings) {
        this.happenings = happenings;
    }

    AppealNews() {
        this(null);
    }

    void filed(StructureCode structure, long appeal, CommissionDecision decision) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("appeal", Ids.text(appeal))
                .put("decision", decision.getTextId())
                .put("structure", structure.value());
        happenings.tell(structure, new Happening(EventKind.APPEAL_FILED, Ids.text(appeal), "", data));
    }
}

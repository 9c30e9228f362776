package fr.jalon.labelling.reference;

import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the published references to everybody who works with them. */
@RequestScoped
@UseCase(
        allowed = {
            Role.QUALITY_LEAD,
            Role.DIRECTOR,
            Role.TEAM_LEAD,
            Role.COUNSELLOR,
            Role.LABEL_OFFICER,
            Role.NETWORK_OFFICER,
            Role.AUDITOR,
            Role.LABEL_OFFICE,
            Role.COMMISSION_MEMBER
        })
public class ReadReferences {
    private final References references;

    @Inject
    ReadReferences(References references) {
        this.references = references;
    }

    ReadReferences() {
        this(null);
    }

    /** The references for a kind of structure (MISSION, ASSOCIATION), the newest first. */
    public List<QualityReference> forKind(String structureKind) {
        return references.forKind(structureKind);
    }

    public QualityReference find(long id) {
        return references.find(id);
    }
}

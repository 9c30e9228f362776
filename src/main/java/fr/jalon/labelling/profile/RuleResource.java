package fr.jalon.labelling.profile;

import fr.jalon.labelling.reference.ApplicabilityRule;
import fr.jalon.labelling.reference.MalformedRule;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How many structures a rule of a reference is for. */
@Path("reference-rules/reach")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RuleResource {
    private final RuleReach reach;

    @Inject
    RuleResource(RuleReach reach) {
        this.reach = reach;
    }

    RuleResource() {
        this(null);
    }

    /** How far a rule reaches; those of which too little is known are not excluded. */
    public static final class Form {
        public final String label;
        public final int concerned;
        public final int unknown;
        public final int excluded;

        Form(ApplicabilityRule rule, RuleReach.Reach found) {
            label = rule.label(Locale.FRENCH);
            concerned = found.concerned();
            unknown = found.unknown();
            excluded = found.excluded();
        }
    }

    @GET
    @Operation(summary = "Combien de structures une règle d’un référentiel concerne, exclut, ou ne peut pas départager")
    public Form reach(@QueryParam("rule") String rule, @QueryParam("kinds") List<String> kinds) {
        List<String> forKinds = kinds.isEmpty() ? List.of(ReferenceHead.KINDS.get(0)) : kinds;
        if (!ReferenceHead.KINDS.containsAll(forKinds)) {
            throw Refused.field("kinds", "reference.kindsRequired");
        }
        try {
            ApplicabilityRule read = ApplicabilityRule.parse(rule);
            return new Form(read, reach.of(read, forKinds));
        } catch (MalformedRule malformed) {
            throw Refused.field("rule", "reference.rule", malformed.getMessage());
        }
    }
}

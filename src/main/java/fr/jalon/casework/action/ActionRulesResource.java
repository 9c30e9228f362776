package fr.jalon.casework.action;

import fr.jalon.shared.web.Etags;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** When the files of the mission need action. */
@Path("action-rules")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ActionRulesResource {

    private final SetActionRules set;

    @Inject
    ActionRulesResource(SetActionRules set) {
        this.set = set;
    }

    ActionRulesResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Règles et seuils de la mission")
    @APIResponseSchema(value = Sheet.class, responseCode = "200")
    public Response read() {
        return answer(set.current());
    }

    @PUT
    @Operation(summary = "Change les règles et les seuils, pour la version lue (If-Match)")
    @APIResponseSchema(value = Sheet.class, responseCode = "200")
    public Response change(@HeaderParam("If-Match") String ifMatch, Sheet sheet) {
        return answer(set.set(Etags.required(ifMatch), sheet.rules()));
    }

    private static Response answer(ActionRuleEditions.Edition edition) {
        return Response.ok(new Sheet(edition.rules()))
                .tag(Etags.of(edition.number()))
                .build();
    }

    /** The rules as REST writes and reads them; a code that is left out is refused. */
    public static class Sheet {

        public int dormantDays;
        public Map<String, Rule> rules = new TreeMap<>();

        /** Made by JSON-B. */
        public Sheet() {}

        Sheet(ActionRules known) {
            dormantDays = known.dormantDays();
            known.rules().forEach((code, rule) -> rules.put(code.name(), new Rule(rule)));
        }

        ActionRules rules() {
            Map<ActionCode, ActionRules.Rule> all = new EnumMap<>(ActionCode.class);
            for (ActionCode code : ActionCode.values()) {
                Rule rule = rules.get(code.name());
                if (rule != null) {
                    all.put(code, new ActionRules.Rule(rule.enabled, rule.amount));
                }
            }
            return new ActionRules(dormantDays, all);
        }
    }

    /** One rule. */
    public static class Rule {

        public boolean enabled;
        public int amount;

        /** Made by JSON-B. */
        public Rule() {}

        Rule(ActionRules.Rule rule) {
            enabled = rule.enabled();
            amount = rule.amount();
        }
    }
}

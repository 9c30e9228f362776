package fr.jalon.shared.web;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says in {@code /openapi} what holds for every operation: how failures are answered, what an identifier looks like, and
 * that creations may carry a key. Named in microprofile-config.properties.
 */
public class ApiDescription implements OASFilter {

    private static final String PROBLEM = "Problem";
    private static final String ID = "[0-9A-HJKMNP-TV-Z]{13}";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents().addSchema(PROBLEM, problem());
        api.getPaths().getPathItems().values().forEach(ApiDescription::complete);
    }

    private static void complete(PathItem path) {
        path.getOperations().values().forEach(operation -> {
            operation
                    .getResponses()
                    .addAPIResponse("4XX", failure("La demande est refusée, et ce qu’il faut corriger"));
            operation.getResponses().addAPIResponse("5XX", failure("Un incident, et son numéro"));
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(ApiDescription::identify);
            }
        });
        if (path.getPOST() != null) {
            offerKey(path.getPOST());
        }
    }

    private static void offerKey(Operation creation) {
        creation.addParameter(OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("Clé choisie par l’appelant, un UUID par exemple. Pendant 24 heures, la même demande"
                        + " renvoyée avec la même clé reçoit la même réponse, sans rien créer de plus ; une autre"
                        + " demande avec cette clé est refusée (422).")
                .schema(text().maxLength(100)));
    }

    /** Where nothing is said of a parameter's form, it is an identifier. */
    private static void identify(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema != null && (schema.getRef() != null || schema.getType() == Schema.SchemaType.OBJECT)) {
            parameter.setSchema(text().pattern(ID));
        }
    }

    private static APIResponse failure(String description) {
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
    }

    private static Schema problem() {
        Schema field = object().addProperty("field", text()).addProperty("message", text());
        return object().description("RFC 9457")
                .addProperty("type", text())
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().type(Schema.SchemaType.INTEGER))
                .addProperty("detail", text())
                .addProperty("incident", text())
                .addProperty(
                        "errors",
                        OASFactory.createSchema().type(Schema.SchemaType.ARRAY).items(field));
    }

    private static Schema object() {
        return OASFactory.createSchema().type(Schema.SchemaType.OBJECT);
    }

    private static Schema text() {
        return OASFactory.createSchema().type(Schema.SchemaType.STRING);
    }
}

package fr.jalon.labelling.reference.exchange;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.labelling.reference.EditDraft;
import fr.jalon.labelling.reference.ReadReferences;
import fr.jalon.labelling.reference.ReferenceForm;
import fr.jalon.labelling.reference.ShapeDraft;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What a draft says and the shape of its tree. Each change names, in If-Match, the revision of the draft that was read. */
@Path("references")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DraftContentResource {
    private final ReadReferences read;
    private final EditDraft edit;
    private final ShapeDraft shape;

    @Inject
    DraftContentResource(ReadReferences read, EditDraft edit, ShapeDraft shape) {
        this.read = read;
        this.edit = edit;
        this.shape = shape;
    }

    DraftContentResource() {
        this(null, null, null);
    }

    @PUT
    @Path("{id}/head")
    @Operation(
            summary = "Change l’en-tête d’un brouillon : version, titre, structures, mentions (If-Match : sa révision)")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "200")
    public Response head(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftBodies.Head head) {
        edit.saveHead(id.value(), head.said(), Etags.required(ifMatch));
        return DraftAnswer.of(Response.ok(), read, id.value());
    }

    @PUT
    @Path("{id}/scale")
    @Operation(summary = "Change l’échelle commune d’un brouillon (If-Match : sa révision)")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "200")
    public Response scale(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftBodies.Scale scale) {
        edit.saveScale(id.value(), scale.said(), Etags.required(ifMatch));
        return DraftAnswer.of(Response.ok(), read, id.value());
    }

    @PUT
    @Path("{id}/groups")
    @Operation(summary = "Change les groupes de critères d’un brouillon (If-Match : sa révision)")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "200")
    public Response groups(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftBodies.Groups groups) {
        edit.saveGroups(id.value(), groups.said(), Etags.required(ifMatch));
        return DraftAnswer.of(Response.ok(), read, id.value());
    }

    @POST
    @AnsweredOnce
    @Path("{id}/nodes")
    @Operation(summary = "Ajoute un nœud à un brouillon, à la place dite (If-Match : sa révision)")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "201")
    public Response add(
            @PathParam("id") IdParam id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftBodies.NewNode node) {
        long added = shape.add(id.value(), node.place(), node.said(), Etags.required(ifMatch));
        String reference = "references/" + Ids.text(id.value());
        return DraftAnswer.of(Response.created(URI.create(reference + "/nodes/" + Ids.text(added))), read, id.value());
    }

    @PUT
    @Path("{id}/nodes/{node}/scale")
    @Operation(
            summary = "Donne à un nœud et à ce qu’il contient une échelle propre ; sans niveau, celle d’au-dessus vaut"
                    + " de nouveau (If-Match : la révision du brouillon)")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "200")
    public Response ownScale(
            @PathParam("id") IdParam id,
            @PathParam("node") IdParam node,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftBodies.Scale scale) {
        edit.saveScale(id.value(), node.value(), scale.said(), Etags.required(ifMatch));
        return DraftAnswer.of(Response.ok(), read, id.value());
    }

    @PUT
    @Path("{id}/nodes/{node}/place")
    @Operation(summary = "Déplace un nœud d’un brouillon avec ce qu’il contient (If-Match : la révision du brouillon)")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "200")
    public Response move(
            @PathParam("id") IdParam id,
            @PathParam("node") IdParam node,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull DraftBodies.Spot spot) {
        shape.move(id.value(), node.value(), spot.said(), Etags.required(ifMatch));
        return DraftAnswer.of(Response.ok(), read, id.value());
    }

    @DELETE
    @Path("{id}/nodes/{node}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Supprime un nœud d’un brouillon avec ce qu’il contient (If-Match : la révision du brouillon)")
    @APIResponseSchema(value = ReferenceForm.class, responseCode = "200")
    public Response remove(
            @PathParam("id") IdParam id, @PathParam("node") IdParam node, @HeaderParam("If-Match") String ifMatch) {
        shape.remove(id.value(), node.value(), Etags.required(ifMatch));
        return DraftAnswer.of(Response.ok(), read, id.value());
    }

    @PUT
    @Path("{id}/successions/{from}/{to}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Dit qu’un critère de cette version reprend un critère de celle d’avant")
    public void join(@PathParam("id") IdParam id, @PathParam("from") IdParam from, @PathParam("to") IdParam to) {
        edit.succeed(id.value(), from.value(), to.value(), true);
    }

    @DELETE
    @Path("{id}/successions/{from}/{to}")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Dit qu’il ne le reprend pas")
    public void part(@PathParam("id") IdParam id, @PathParam("from") IdParam from, @PathParam("to") IdParam to) {
        edit.succeed(id.value(), from.value(), to.value(), false);
    }
}

package fr.jalon.labelling.campaign;

import fr.jalon.identity.AnsweredOnce;
import fr.jalon.shared.web.CursorPage;
import fr.jalon.shared.web.Etags;
import fr.jalon.shared.web.IdParam;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Campaigns of audits: the label office's. */
@Path("audit-campaigns")
@Tag(name = "Audit campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CampaignResource {

    private final LeadCampaign lead;
    private final ReadCampaigns read;
    private final FollowCampaigns follow;
    private final ForeseeCampaign foresee;

    @Inject
    CampaignResource(LeadCampaign lead, ReadCampaigns read, FollowCampaigns follow, ForeseeCampaign foresee) {
        this.lead = lead;
        this.read = read;
        this.follow = follow;
        this.foresee = foresee;
    }

    CampaignResource() {
        this(null, null, null, null);
    }

    @GET
    @Operation(summary = "Campagnes d’audit, dans l’ordre où elles ont été préparées")
    public CursorPage<CampaignSheet> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byId(cursor, limit, read::after, AuditCampaign::getId).map(CampaignSheet::new);
    }

    @POST
    @AnsweredOnce
    @Operation(summary = "Prépare une campagne : toutes les missions, celles de régions, ou des missions choisies")
    @APIResponseSchema(value = CampaignSheet.class, responseCode = "201")
    public Response prepare(@Valid @NotNull CampaignSheet sheet) {
        AuditCampaign campaign = lead.prepare(sheet.text());
        return answer(Response.created(URI.create("audit-campaigns/" + campaign.getTextId())), campaign.getId());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Une campagne")
    @APIResponseSchema(value = CampaignSheet.class, responseCode = "200")
    public Response read(@PathParam("id") IdParam id) {
        return answer(Response.ok(), id.value());
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Change une campagne ; lancée, elle garde son référentiel et la nature de ses audits")
    @APIResponseSchema(value = CampaignSheet.class, responseCode = "200")
    public Response change(
            @PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CampaignSheet sheet) {
        lead.change(id.value(), Etags.required(ifMatch), sheet.text());
        return answer(Response.ok(), id.value());
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Supprime une campagne qui n’a jamais été lancée, pour la version lue (If-Match)")
    public void delete(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        lead.delete(id.value(), Etags.required(ifMatch));
    }

    @POST
    @Path("{id}/launch")
    @AnsweredOnce
    @Operation(
            summary = "Lance une campagne, ou la relance : les audits des missions qui n’en ont pas sont programmés en"
                    + " arrière-plan")
    @APIResponseSchema(value = CampaignSheet.Progress.class, responseCode = "202")
    public Response launch(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        CampaignLaunch launch = lead.launch(id.value(), Etags.required(ifMatch));
        return Response.accepted(new CampaignSheet.Progress(launch)).build();
    }

    @GET
    @Path("{id}/progress")
    @Operation(summary = "Où en est la programmation des audits d’une campagne ; zéro partout avant son lancement")
    public CampaignSheet.Progress progress(@PathParam("id") IdParam id) {
        return read.progress(id.value()).map(CampaignSheet.Progress::new).orElseGet(CampaignSheet.Progress::new);
    }

    @POST
    @Path("{id}/closure")
    @AnsweredOnce
    @Operation(summary = "Clôt une campagne : elle ne prend plus d’audit, ceux en cours continuent")
    @APIResponseSchema(value = CampaignSheet.class, responseCode = "200")
    public Response close(@PathParam("id") IdParam id, @HeaderParam("If-Match") String ifMatch) {
        lead.close(id.value(), Etags.required(ifMatch));
        return answer(Response.ok(), id.value());
    }

    @GET
    @Path("{id}/board")
    @Operation(summary = "Audits d’une campagne par région et par étape ; pour une association, ceux de ses missions")
    public CampaignFigures.Board board(
            @PathParam("id") IdParam id, @QueryParam("region") String region, @QueryParam("list") String list) {
        CampaignFilter filter = CampaignFilter.of(region, null, list, null);
        return new CampaignFigures.Board(follow.regions(id.value(), filter), follow.waits(id.value(), filter));
    }

    @GET
    @Path("{id}/audits")
    @Operation(
            summary =
                    "Audits d’une campagne, ceux en retard d’abord ; d’une région, d’une étape, en retard ou d’un jour")
    public CursorPage<CampaignFigures.AuditLine> audits(
            @PathParam("id") IdParam id, @BeanParam Asked asked, @QueryParam("cursor") String cursor) {
        return CursorPage.byPlace(
                        cursor, asked.limit, (first, size) -> follow.audits(id.value(), asked.filter(), first, size))
                .map(CampaignFigures.AuditLine::new);
    }

    /** Which audits are asked for. */
    public static class Asked {
        @QueryParam("region")
        String region;

        @QueryParam("stage")
        String stage;

        @QueryParam("list")
        String list;

        @QueryParam("date")
        String date;

        @QueryParam("limit")
        @DefaultValue(CursorPage.DEFAULT_LIMIT)
        int limit;

        CampaignFilter filter() {
            return CampaignFilter.of(region, stage, list, date);
        }
    }

    @GET
    @Path("{id}/calendar")
    @Operation(summary = "Visites d’une campagne, mois par mois et jour par jour, avec sa capacité")
    public List<CampaignFigures.Month> calendar(@PathParam("id") IdParam id) {
        ForeseeCampaign.Calendar calendar = foresee.calendar(id.value());
        return calendar.months().stream()
                .map(month -> new CampaignFigures.Month(month, calendar.visits()))
                .toList();
    }

    @GET
    @Path("{id}/forecast")
    @Operation(summary = "Date d’achèvement prévue d’une campagne et étape qui la retient")
    public CampaignFigures.Outlook forecast(@PathParam("id") IdParam id) {
        return new CampaignFigures.Outlook(foresee.forecast(id.value()));
    }

    private Response answer(Response.ResponseBuilder response, long id) {
        AuditCampaign campaign = read.open(id);
        return response.entity(new CampaignSheet(campaign))
                .tag(Etags.of(campaign.getVersion()))
                .build();
    }
}

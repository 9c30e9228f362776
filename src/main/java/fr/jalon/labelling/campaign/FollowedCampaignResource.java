package fr.jalon.labelling.campaign;

import fr.jalon.shared.web.CursorPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The campaigns that audit the missions of an association, as it follows them; all of them for the union. */
@Path("followed-campaigns")
@Tag(name = "Audit campaigns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FollowedCampaignResource {

    /** A campaign and how far it is; of an association, with its own missions only. */
    public static final class Line {

        private final CampaignLine line;

        Line(CampaignLine line) {
            this.line = line;
        }

        public String getId() {
            return line.textId();
        }

        public String getName() {
            return line.name();
        }

        public CampaignState getState() {
            return line.state();
        }

        public LocalDate getFrom() {
            return line.from();
        }

        public LocalDate getUntil() {
            return line.until();
        }

        public int getAudits() {
            return line.audits();
        }

        /** Those whose report is signed. */
        public int getClosed() {
            return line.closed();
        }

        /** Those that wait longer than they should. */
        public int getLate() {
            return line.late();
        }
    }

    private final FollowCampaigns follow;

    @Inject
    FollowedCampaignResource(FollowCampaigns follow) {
        this.follow = follow;
    }

    FollowedCampaignResource() {
        this(null);
    }

    @GET
    @Operation(summary = "Les campagnes suivies, la plus récente d’abord, et où elles en sont")
    public CursorPage<Line> list(
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(CursorPage.DEFAULT_LIMIT) int limit) {
        return CursorPage.byPlace(cursor, limit, follow::page).map(Line::new);
    }
}

package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.jalon.launcher.simulation.CampaignSimulation;
import fr.jalon.launcher.simulation.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A campaign of a handful of missions, from its launch to the public register, as {@code ./jalon simulate} plays 440. */
@ExtendWith(Browsing.class)
class CampaignSimulationST {

    private static final int AUDITS = 5;
    private static final int TOGETHER = 2;
    private static final int SECONDS = 5;
    private static final int CRITERIA = 20;

    @Test
    void a_campaign_played_by_everybody_keeps_its_invariants(Visitors visitors) throws SQLException {
        StringWriter told = new StringWriter();
        CampaignSimulation simulation = new CampaignSimulation(
                PlatformDatabase.database(),
                URI.create(visitors.address()),
                new CampaignSimulation.Settings(AUDITS, Stage.LABEL, 0, TOGETHER, SECONDS, CRITERIA),
                new PrintWriter(told));
        assertThat(simulation.run()).as(told.toString()).isTrue();
        Page register = visitors.anybody();
        register.navigate(visitors.address() + "/register/list.xhtml");
        assertThat(register.locator("h1")).isVisible();
    }
}

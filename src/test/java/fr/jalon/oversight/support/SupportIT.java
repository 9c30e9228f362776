package fr.jalon.oversight.support;

import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER_ELSEWHERE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import jakarta.inject.Inject;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A request goes between a mission and its association by turns; nobody else reads it. */
@ExtendWith(ArquillianExtension.class)
class SupportIT {

    @Inject
    TestActor actor;

    @Inject
    AskSupport ask;

    @Inject
    ContinueSupport go;

    @Inject
    ReadSupport read;

    @Test
    void itIsAskedAnsweredClosedAndOpenedAgain() {
        long id = asked();
        int before = actor.as(QUALITY_LEAD_NORTH, read::waiting);
        write(LABEL_OFFICER, id, "Voyez la fiche du réseau.");
        assertThat(state(LABEL_OFFICER, id)).isEqualTo(SupportState.ANSWERED);
        assertThat(actor.as(QUALITY_LEAD_NORTH, read::waiting)).isEqualTo(before + 1);
        assertThat(state(QUALITY_LEAD_NORTH, id)).isEqualTo(SupportState.ANSWERED);
        assertThat(actor.as(QUALITY_LEAD_NORTH, read::waiting)).isEqualTo(before);
        actor.as(DIRECTOR_NORTH, () -> {
            go.close(id, version(id));
            return null;
        });
        assertThat(state(LABEL_OFFICER, id)).isEqualTo(SupportState.CLOSED);
        write(QUALITY_LEAD_NORTH, id, "Une question encore.");
        assertThat(state(LABEL_OFFICER, id)).isEqualTo(SupportState.ASKED);
        assertThat(actor.as(LABEL_OFFICER, () -> read.open(id)).messages())
                .extracting(SupportMessage::isFromAssociation)
                .containsExactly(false, true, false);
    }

    @Test
    void whoReadAnOlderVersionIsRefused() {
        long id = asked();
        int stale = actor.as(LABEL_OFFICER, () -> version(id));
        write(LABEL_OFFICER, id, "Une réponse.");
        assertThatThrownBy(() -> actor.as(LABEL_OFFICER, () -> {
                    go.write(id, "Une autre.", stale);
                    return null;
                }))
                .hasMessage("error.changedMeanwhile");
    }

    @Test
    void theAssociationDoesNotCloseAndNobodyElseReads() {
        long id = asked();
        assertThatThrownBy(() -> actor.as(LABEL_OFFICER, () -> {
                    go.close(id, version(id));
                    return null;
                }))
                .hasMessage("error.forbidden");
        for (TestPeople stranger : new TestPeople[] {QUALITY_LEAD_SOUTH, LABEL_OFFICER_ELSEWHERE}) {
            assertThatThrownBy(() -> actor.as(stranger, () -> read.open(id))).hasMessage("error.notFound");
        }
    }

    private long asked() {
        return actor.as(
                QUALITY_LEAD_NORTH,
                () -> ask.ask(
                        new SupportQuestion("5.1", "Premier accueil", "Délais d’accueil", "Comment les afficher ?")));
    }

    private void write(TestPeople who, long id, String text) {
        actor.as(who, () -> {
            go.write(id, text, version(id));
            return null;
        });
    }

    private int version(long id) {
        return read.open(id).request().getVersion();
    }

    private SupportState state(TestPeople who, long id) {
        return actor.as(who, () -> read.open(id).request().getState());
    }
}

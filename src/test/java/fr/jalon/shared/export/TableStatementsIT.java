package fr.jalon.shared.export;

import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.evidence.AttachEvidence;
import fr.jalon.labelling.evidence.Description;
import fr.jalon.oversight.practice.OfferPractice;
import fr.jalon.oversight.practice.PracticeText;
import fr.jalon.oversight.practice.PublishPractice;
import fr.jalon.oversight.support.AskSupport;
import fr.jalon.oversight.support.SupportQuestion;
import fr.jalon.oversight.workshop.PlanWorkshop;
import fr.jalon.oversight.workshop.WorkshopPlan;
import fr.jalon.testing.Here;
import fr.jalon.testing.Statements;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The statements that the rows of a table take do not depend on how many rows there are. */
@ExtendWith(ArquillianExtension.class)
class TableStatementsIT {

    private static final int MORE = 12;

    @Inject
    TestActor actor;

    @Inject
    Statements statements;

    @Inject
    @Any
    Instance<ExportedTables> tables;

    @Inject
    AttachEvidence attach;

    @Inject
    AskSupport ask;

    @Inject
    PlanWorkshop plan;

    @Inject
    OfferPractice offer;

    @Inject
    PublishPractice publish;

    @Test
    void ofTheLibraryOfEvidence() {
        constant(
                "evidence",
                QUALITY_LEAD_NORTH,
                () -> actor.as(
                        QUALITY_LEAD_NORTH,
                        () -> attach.note(
                                null,
                                new Description(
                                        "Beaucoup", "Texte", Here.today().minusDays(1)))));
    }

    @Test
    void ofRequestsForSupport() {
        constant(
                "support-requests",
                LABEL_OFFICER,
                () -> actor.as(
                        QUALITY_LEAD_NORTH,
                        () -> ask.ask(new SupportQuestion("5.1", "Accueil", "Beaucoup", "Comment ?"))));
    }

    @Test
    void ofWorkshops() {
        LocalDateTime start = LocalDateTime.now().plusDays(20);
        constant(
                "regional-workshops",
                QUALITY_LEAD_NORTH,
                () -> actor.as(
                        LABEL_OFFICER,
                        () -> plan.plan(
                                new WorkshopPlan("Beaucoup", "Réduire", start, start.plusHours(2), "Caen", "5.1", 3))));
    }

    @Test
    void ofPractices() {
        PracticeText text = new PracticeText("Beaucoup", "Fait", "Effet", null, "Accueil", "5.1", null);
        constant("practices", LABEL_OFFICER, () -> {
            long id = actor.as(QUALITY_LEAD_NORTH, () -> offer.offer(text));
            return actor.as(LABEL_OFFICER, () -> {
                publish.publish(id, 1);
                return null;
            });
        });
    }

    private void constant(String name, TestPeople reader, Callable<?> one) {
        make(one, 1);
        long few = taken(name, reader);
        make(one, MORE);
        assertThat(taken(name, reader)).as(name).isEqualTo(few);
    }

    private static void make(Callable<?> one, int times) {
        for (int i = 0; i < times; i++) {
            try {
                one.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private long taken(String name, TestPeople reader) {
        return actor.as(
                reader,
                () -> statements.of(() -> tables.stream()
                        .flatMap(feature -> feature.tables().stream())
                        .filter(table -> table.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .listing()
                        .apply(parameter -> Map.<String, String>of().get(parameter))
                        .rows()
                        .page(0, 200)));
    }
}

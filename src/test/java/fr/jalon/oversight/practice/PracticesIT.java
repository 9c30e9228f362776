package fr.jalon.oversight.practice;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER_ELSEWHERE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.error.Refused;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A practice is offered, read by the association, published to all or sent back; its documents go with it. */
@ExtendWith(ArquillianExtension.class)
class PracticesIT {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };

    @Inject
    TestActor actor;

    @Inject
    OfferPractice offer;

    @Inject
    AttachToPractice attach;

    @Inject
    PublishPractice publish;

    @Inject
    MarkPractice mark;

    @Inject
    ReadPractices read;

    @Test
    void whatIsProposedIsReadByItsMissionAndItsAssociationOnly() {
        long id = offered("Proposée");
        assertThat(actor.as(LABEL_OFFICER, () -> read.open(id)).own().getState())
                .isEqualTo(PracticeState.PROPOSED);
        for (TestPeople stranger : List.of(QUALITY_LEAD_SOUTH, LABEL_OFFICER_ELSEWHERE, LABEL_OFFICE)) {
            assertThat(refusal(stranger, () -> read.open(id)))
                    .as(stranger.name())
                    .isEqualTo("error.notFound");
        }
    }

    @Test
    void whatIsPublishedIsReadByTheWholeNetworkAndNoLongerChanged() {
        long id = offered("Publiée");
        published(id);
        for (TestPeople reader : List.of(QUALITY_LEAD_SOUTH, LABEL_OFFICER_ELSEWHERE, LABEL_OFFICE, COUNSELLOR_NORTH)) {
            assertThat(actor.as(reader, () -> read.open(id)).published().getTitle())
                    .isEqualTo("Publiée");
        }
        int seen = version(id);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> change(id, seen))).isEqualTo("practice.refused.state");
        assertThat(refusal(LABEL_OFFICER, () -> publishing(id, seen))).isEqualTo("practice.refused.state");
    }

    @Test
    void whatIsSentBackSaysWhyAndIsOfferedAgain() {
        long id = offered("Renvoyée");
        int seen = version(id);
        assertThat(refusal(LABEL_OFFICER, () -> sendBack(id, " ", seen))).isEqualTo("practice.refused.reason");
        actor.as(LABEL_OFFICER, () -> sendBack(id, "Dites les effets", seen));
        assertThat(north(() -> read.open(id)).own().getReason()).isEqualTo("Dites les effets");
        int returned = version(id);
        north(() -> change(id, returned));
        assertThat(north(() -> read.open(id)).own().getState()).isEqualTo(PracticeState.PROPOSED);
    }

    @Test
    void whatIsWithdrawnNobodyElseReadsAnyMore() {
        long id = offered("Retirée");
        published(id);
        int seen = version(id);
        north(() -> {
            offer.withdraw(id, seen);
            return null;
        });
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> read.open(id))).isEqualTo("error.notFound");
    }

    @Test
    void itIsUsefulToAStructureOnceAndNeverToItsOwn() {
        long id = offered("Utile");
        published(id);
        actor.as(QUALITY_LEAD_SOUTH, () -> marking(id, true));
        actor.as(QUALITY_LEAD_SOUTH, () -> marking(id, true));
        assertThat(north(() -> read.open(id)).published().getUseful()).isEqualTo(1);
        actor.as(QUALITY_LEAD_SOUTH, () -> marking(id, false));
        assertThat(north(() -> read.open(id)).published().getUseful()).isZero();
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> marking(id, true))).isEqualTo("practice.refused.own");
    }

    @Test
    void itIsFoundByCriterionWordsAndRegion() {
        long id = offered("Retrouvée parmi les coquelicots");
        published(id);
        String region = north(() -> read.open(id)).published().getRegionName();
        assertThat(found(new PracticeSearch("5.1", "COQUELICOTS", region))).containsExactly(id);
        assertThat(found(new PracticeSearch("5.2", "coquelicots", region))).isEmpty();
        assertThat(found(new PracticeSearch(null, "coquelicots", "Ailleurs"))).isEmpty();
        assertThat(actor.as(QUALITY_LEAD_SOUTH, read::regions)).contains(region);
    }

    @Test
    void itsDocumentIsReadByWhoeverReadsItAndByNobodyBefore() throws Exception {
        long id = offered("Avec document");
        long file = attached(id, "fiche.pdf", PDF);
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> read.download(id, file))).isEqualTo("error.notFound");
        assertThat(actor.as(
                        LABEL_OFFICER, () -> read.download(id, file).content().readAllBytes()))
                .isEqualTo(PDF);
        published(id);
        for (TestPeople reader : List.of(QUALITY_LEAD_SOUTH, LABEL_OFFICE, LABEL_OFFICER_ELSEWHERE)) {
            assertThat(actor.as(reader, () -> read.download(id, file).content().readAllBytes()))
                    .isEqualTo(PDF);
        }
    }

    @Test
    void aDocumentIsAPdfOrAnOfficeOneWhateverItsName() {
        long id = offered("Mauvais documents");
        int seen = version(id);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> attaching(id, "photo.png", PNG, seen)))
                .isEqualTo("practice.refused.fileType");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> attaching(id, "fiche.docx", PDF, seen)))
                .isEqualTo("files.type");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> attaching(id, "vide.pdf", new byte[0], seen)))
                .isEqualTo("files.empty");
        assertThat(north(() -> read.open(id)).files()).isEmpty();
    }

    @Test
    void whatIsPublishedIsWhatTheAssociationReadDocumentsIncluded() {
        long id = offered("Changée sous ses yeux");
        int seen = version(id);
        attached(id, "fiche.pdf", PDF);
        assertThat(refusal(LABEL_OFFICER, () -> publishing(id, seen))).isEqualTo("error.changedMeanwhile");
        published(id);
        int now = version(id);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> attaching(id, "autre.pdf", PDF, now)))
                .isEqualTo("practice.refused.state");
    }

    @Test
    void aDocumentIsTakenOffUntilItIsPublished() {
        long id = offered("Document retiré");
        long file = attached(id, "fiche.pdf", PDF);
        int seen = version(id);
        north(() -> {
            attach.detach(id, file, seen);
            return null;
        });
        assertThat(north(() -> read.open(id)).files()).isEmpty();
    }

    private long offered(String title) {
        return north(() -> offer.offer(text(title)));
    }

    private static PracticeText text(String title) {
        return new PracticeText(title, "Un accueil sans rendez-vous", "Moins d’attente", null, "Accueil", "5.1", null);
    }

    private void published(long id) {
        int seen = version(id);
        actor.as(LABEL_OFFICER, () -> publishing(id, seen));
    }

    private Void publishing(long id, int version) {
        publish.publish(id, version);
        return null;
    }

    private Void sendBack(long id, String reason, int version) {
        publish.sendBack(id, reason, version);
        return null;
    }

    private Void change(long id, int version) {
        offer.change(id, text("Redite"), version);
        return null;
    }

    private Void marking(long id, boolean useful) {
        mark.mark(id, useful);
        return null;
    }

    private long attached(long id, String name, byte[] content) {
        int seen = version(id);
        return north(() -> attaching(id, name, content, seen));
    }

    private long attaching(long id, String name, byte[] content, int version) throws Exception {
        return attach.attach(id, name, new ByteArrayInputStream(content), version);
    }

    private List<Long> found(PracticeSearch search) {
        return actor.as(QUALITY_LEAD_SOUTH, () -> read.page(search, 0, 10)).rows().stream()
                .map(PublishedPractice::getId)
                .toList();
    }

    private int version(long id) {
        return north(() -> read.open(id)).own().getVersion();
    }

    private <T> T north(Callable<T> work) {
        return actor.as(QUALITY_LEAD_NORTH, work);
    }

    private String refusal(TestPeople who, Callable<?> work) {
        return catchThrowableOfType(Refused.class, () -> actor.as(who, work)).key();
    }
}

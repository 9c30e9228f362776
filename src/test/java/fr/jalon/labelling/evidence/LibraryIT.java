package fr.jalon.labelling.evidence;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.error.Refused;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The library of evidence, on a real MariaDB, as its people use it. */
@ExtendWith(ArquillianExtension.class)
class LibraryIT {

    @Inject
    TestActor actor;

    @Inject
    AttachEvidence attach;

    @Inject
    KeepEvidence keep;

    @Inject
    ReviewEvidence reviews;

    @Inject
    ReadEvidence read;

    @Inject
    BrowseLibrary library;

    @Test
    void whatAContributorBringsWaitsForItsReview() {
        long piece = actor.as(COUNSELLOR_NORTH, () -> attach.note(null, said("Compte rendu", "Vu en équipe")));
        assertThat(north(() -> read.find(piece)).review()).isEqualTo(Review.PROPOSED);
        int version = north(() -> read.find(piece)).version();
        assertThat(refusal(COUNSELLOR_NORTH, () -> review(piece, version, Review.ACCEPTED, null)))
                .isEqualTo("error.forbidden");
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> review(piece, version, Review.REDO, " ")))
                .isEqualTo("evidence.reviewReasonRequired");
        north(() -> review(piece, version, Review.REDO, "Il manque la date"));
        assertThat(north(() -> read.find(piece)).reviewReason()).isEqualTo("Il manque la date");
    }

    @Test
    void aReviewerIsToldThatItWasWithdrawnMeanwhile() {
        long piece = actor.as(COUNSELLOR_NORTH, () -> attach.note(null, said("Retirée", "Texte")));
        int seen = north(() -> read.find(piece)).version();
        actor.as(COUNSELLOR_NORTH, () -> {
            keep.withdraw(piece, seen, "Erreur de structure");
            return null;
        });
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> review(piece, seen, Review.ACCEPTED, null)))
                .isEqualTo("evidence.withdrawnMeanwhile");
        assertThat(north(() -> read.find(piece)).review()).isEqualTo(Review.WITHDRAWN);
    }

    @Test
    void theSecondOfTwoWhoDecideIsTold() {
        long piece = actor.as(COUNSELLOR_NORTH, () -> attach.note(null, said("Deux", "Texte")));
        int seen = north(() -> read.find(piece)).version();
        north(() -> review(piece, seen, Review.ACCEPTED, null));
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> review(piece, seen, Review.REDO, "Non")))
                .isEqualTo("error.changedMeanwhile");
    }

    @Test
    void anOlderVersionStaysReadableWithItsHash() {
        long piece = north(() -> attach.file(null, said("Bilan", null), "bilan.txt", stream("premier")));
        int seen = north(() -> read.find(piece)).version();
        north(() -> {
            keep.renewFile(piece, seen, "Chiffres corrigés", "bilan.txt", stream("second"));
            return null;
        });
        EvidenceSheet sheet = north(() -> read.sheet(piece));
        assertThat(sheet.versions()).extracting(VersionRow::number).containsExactly(2, 1);
        assertThat(sheet.versions().get(0).fileHash())
                .isNotEqualTo(sheet.versions().get(1).fileHash());
        assertThat(north(() -> read.download(piece, 1).content().readAllBytes()))
                .isEqualTo("premier".getBytes(StandardCharsets.UTF_8));
        assertThat(north(() -> read.download(piece).content().readAllBytes()))
                .isEqualTo("second".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theWordsOfAFileAreFoundWithoutTheirAccentsAndShownInTheirPlaceNeverElsewhere() throws Exception {
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(sheet, "Essai", "1.0")) {
            workbook.newWorksheet("Feuille").value(0, 0, "Le comité de repérage xylophonique s’est réuni à Lisieux");
        }
        byte[] content = sheet.toByteArray();
        long piece = north(
                () -> attach.file(null, said("Tableau", null), "tableau.xlsx", new ByteArrayInputStream(content)));
        LibraryFilter wanted = new LibraryFilter(null, null, null, "reperage XYLOPHONIQUE", null);
        BrowseLibrary.Page found = north(() -> library.page(wanted, 0, 10));
        assertThat(found.rows()).extracting(EvidenceRow::id).containsExactly(piece);
        assertThat(found.excerpts().get(piece)).contains("comité de repérage");
        assertThat(actor.as(QUALITY_LEAD_SOUTH, () -> library.page(wanted, 0, 10))
                        .rows())
                .isEmpty();
    }

    @Test
    void aFileThatUnfoldsIntoMuchMoreThanItsSizeIsRefusedAndNothingIsKept() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }
        long before = north(() -> library.page(new LibraryFilter(null, null, null, null, null), 0, 1))
                .total();
        byte[] content = bomb.toByteArray();
        assertThat(refusal(
                        QUALITY_LEAD_NORTH,
                        () -> attach.file(null, said("Bombe", null), "bombe.docx", new ByteArrayInputStream(content))))
                .isEqualTo("files.unfolds");
        assertThat(north(() -> library.page(new LibraryFilter(null, null, null, null, null), 0, 1))
                        .total())
                .isEqualTo(before);
    }

    @Test
    void aLinkIsTheAddressOfAPage() {
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> attach.link(null, said("Lien", null), "javascript:alert(1)")))
                .isEqualTo("evidence.urlWrong");
        long piece = north(() -> attach.link(null, said("Lien", null), "https://www.exemple.test/page"));
        assertThat(north(() -> read.find(piece)).url()).isEqualTo("https://www.exemple.test/page");
    }

    @Test
    void theLibraryCountsWhatEndsSoon() {
        LocalDate today = Here.today();
        Description ending =
                new Description("Convention", "Texte", today.minusDays(300), today.plusDays(20), null, false);
        long piece = north(() -> attach.note(null, ending));
        List<EvidenceRow> rows = north(() -> library.page(
                        new LibraryFilter(LibraryFilter.Tab.ENDING, EvidenceKind.NOTE, null, null, null), 0, 50))
                .rows();
        assertThat(rows).anyMatch(row -> row.id() == piece && row.validity(today) == Validity.ENDS_IN_60);
    }

    private Void review(long piece, int version, Review outcome, String reason) {
        reviews.review(piece, version, outcome, reason);
        return null;
    }

    private <T> T north(Callable<T> work) {
        return actor.as(QUALITY_LEAD_NORTH, work);
    }

    private static Description said(String title, String text) {
        return new Description(title, text, LocalDate.of(2026, 1, 15));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(TestPeople who, Callable<?> work) {
        return catchThrowableOfType(Refused.class, () -> actor.as(who, work)).key();
    }
}

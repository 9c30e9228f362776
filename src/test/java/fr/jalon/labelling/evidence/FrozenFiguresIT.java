package fr.jalon.labelling.evidence;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.diagnosis.CriterionSheet;
import fr.jalon.labelling.diagnosis.DiagnosisOverview;
import fr.jalon.labelling.diagnosis.ReadSelfDiagnosis;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.shared.time.Period;
import fr.jalon.testing.Here;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Figures frozen as evidence, their alerts, and the archive of a diagnosis, on a real MariaDB. */
@ExtendWith(ArquillianExtension.class)
class FrozenFiguresIT {
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Inject
    UserTransaction transaction;

    @Inject
    TestActor actor;

    @Inject
    TestDiagnosis current;

    @Inject
    ReadSelfDiagnosis read;

    @Inject
    AttachEvidence attach;

    @Inject
    ReadEvidence evidence;

    @Inject
    WatchIndicators watch;

    @Inject
    ArchiveEvidence archives;

    @Inject
    EntityManager entities;

    private final int year = Here.today().getYear();

    private long diagnosis;
    private long node;

    @BeforeEach
    void openOnce() {
        diagnosis = current.id();
        node = overview().next().id();
    }

    @Test
    void anIndicatorThatNoLongerHoldsOpensOneAlertUntilSomebodySaysWhy() {
        long scoreId = sheet().scoreId();
        long piece = north(() -> attach.indicator(scoreId, "FIRST_WELCOMES", Period.year(1997)));
        north(() -> watch.recount());
        assertThat(north(() -> evidence.sheet(piece)).openAlert()).isNull();
        welcome(LocalDate.of(1997, 5, 4));
        north(() -> watch.recount());
        north(() -> watch.recount());
        assertThat(north(() -> evidence.sheet(piece)).alerts()).hasSize(1);
        AlertRow alert = north(() -> evidence.sheet(piece)).openAlert();
        assertThat(alert.now().value()).isEqualTo(alert.then().value() + 1);
        north(() -> watch.acknowledge(alert.id(), alert.version(), "Un accueil saisi en retard"));
        north(() -> watch.recount());
        assertThat(north(() -> evidence.sheet(piece)).openAlert()).isNull();
        welcome(LocalDate.of(1997, 6, 4));
        north(() -> watch.recount());
        assertThat(north(() -> evidence.sheet(piece)).openAlert()).isNotNull();
    }

    @Test
    void everyIndicatorOfTheCatalogueIsCountedForASiteAndAPublicToo() {
        IndicatorScope scope = new IndicatorScope(Period.year(year), null, "QPV");
        assertThat(north(() -> evidence.indicators())).allSatisfy(one -> {
            assertThat(north(() -> attach.preview(one.code(), IndicatorScope.of(Period.year(year))))
                            .value())
                    .isNotNegative();
            assertThat(north(() -> attach.preview(one.code(), scope)).query()).contains("PRIORITY_NEIGHBOURHOOD");
        });
    }

    @Test
    void theArchiveOfADiagnosisIsVerifiedByOneCommandAndSaysWhatIsMissing() throws Exception {
        long scoreId = sheet().scoreId();
        Description expired =
                new Description("Périmée", "Ancienne", LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), null, false);
        north(() -> attach.note(scoreId, expired));
        north(() -> attach.file(scoreId, description("=Bilan", null), "été 1.pdf", new ByteArrayInputStream(PDF)));
        north(() -> attach.indicator(scoreId, "APPOINTMENTS_HONOURED_RATE", Period.year(year)));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        north(() -> {
            archives.write(archives.open(diagnosis), zipped);
            return null;
        });
        Path folder = Files.createTempDirectory("archive");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        Process verified = new ProcessBuilder("sha256sum", "-c", "SHA256SUMS")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(verified.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(verified.waitFor()).as(said).isZero();
        assertThat(said).contains("MANQUANT.csv: OK").contains("-v1-ete_1.pdf: OK");
        assertThat(Files.readString(folder.resolve("MANQUANT.csv")))
                .contains("périmée depuis le 2021-01-01", "aucune preuve");
        assertThat(Files.readString(folder.resolve("SOMMAIRE.csv"))).contains("\"'=Bilan\"");
        assertThat(refusal(QUALITY_LEAD_SOUTH, () -> archives.open(diagnosis))).isEqualTo("error.notFound");
    }

    private void welcome(LocalDate day) {
        actor.as(COUNSELLOR_NORTH, () -> {
            transaction.begin();
            long id = Ids.next();
            entities.createNativeQuery("INSERT INTO young_person (id, version, birth_name, first_name, folded_name,"
                            + " sex, birth_date, rqth, created_at, created_by) VALUES (?1, 1, 'Indicateur', 'Essai',"
                            + " 'indicateur essai', 'MALE', '1980-01-01', FALSE, NOW(6), 101)")
                    .setParameter(1, id)
                    .executeUpdate();
            entities.createNativeQuery("INSERT INTO act (id, version, young_person_id, kind, held_on, minutes, channel,"
                            + " counsellor_id, created_at) VALUES (?1, 1, ?1, 'FIRST_WELCOME', ?2, 30, 'ON_SITE', 101,"
                            + " NOW(6))")
                    .setParameter(1, id)
                    .setParameter(2, day)
                    .executeUpdate();
            transaction.commit();
            return id;
        });
    }

    private <T> T north(Callable<T> work) {
        return actor.as(QUALITY_LEAD_NORTH, work);
    }

    private DiagnosisOverview overview() {
        return north(() -> read.overview(diagnosis));
    }

    private CriterionSheet sheet() {
        return north(() -> read.criterion(diagnosis, node));
    }

    private static Description description(String title, String text) {
        return new Description(title, text, LocalDate.of(2026, 1, 15));
    }

    private String refusal(TestPeople who, Callable<?> work) {
        return catchThrowableOfType(Refused.class, () -> actor.as(who, work)).key();
    }
}

package fr.jalon.casework.document;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.RECEPTION_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.RegisterYoungPerson;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.profile.EditProfile;
import fr.jalon.casework.profile.ProfileField;
import fr.jalon.casework.profile.ProfileSection;
import fr.jalon.casework.profile.ReadProfile;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.files.Download;
import fr.jalon.testing.Here;
import fr.jalon.testing.Statements;
import fr.jalon.testing.Together;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The documents of a file: told apart by their content, read by those who may, replaced and withdrawn, never lost. */
@ExtendWith(ArquillianExtension.class)
class DocumentsIT {

    private static final LocalDate TODAY = Here.today();
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Inject
    TestActor actor;

    @Inject
    RegisterYoungPerson register;

    @Inject
    ReadDocuments read;

    @Inject
    KeepDocuments keep;

    @Inject
    ReadProfile profile;

    @Inject
    EditProfile editProfile;

    @Inject
    EntityManager entities;

    @Inject
    Statements statements;

    @Inject
    Together together;

    @Test
    void theSameBytesTwiceInOneFileAreToldAndInAnotherFileAreFine() {
        long first = registered("Doublet");
        long second = registered("Doublet");
        String content = pdf();
        add(first, DocumentKind.CURRICULUM_VITAE, content);
        assertThatThrownBy(() -> add(first, DocumentKind.DIPLOMA, content)).hasMessage("document.already");
        assertThat(add(second, DocumentKind.CURRICULUM_VITAE, content).isCurrent())
                .isTrue();
        assertThat(list(COUNSELLOR_NORTH, first).current()).hasSize(1);
    }

    @Test
    void ofTwoPeopleWhoBringTheSameContentAtOnceOneDoes() {
        long person = registered("Ensemble");
        String content = pdf();
        List<Together.Outcome> outcomes = together.all(
                () -> keep.add(person, details(DocumentKind.CURRICULUM_VITAE), false, "cv.pdf", stream(content)),
                COUNSELLOR_NORTH,
                RECEPTION_NORTH,
                COUNSELLOR_NORTH,
                COUNSELLOR_NORTH);
        assertThat(outcomes.stream().filter(Together.Outcome::isDone)).hasSize(1);
        assertThat(list(COUNSELLOR_NORTH, person).current()).hasSize(1);
    }

    @Test
    void whatARoleMayNotReadIsNeitherListedNorServedNorBrought() {
        long person = registered("Réservé");
        Document permit = add(person, DocumentKind.RESIDENCE_PERMIT, pdf());
        Document health = add(person, DocumentKind.HEALTH_COVER, pdf());
        Document address = add(person, DocumentKind.PROOF_OF_ADDRESS, pdf());
        assertThat(list(RECEPTION_NORTH, person).current())
                .extracting(Document::id)
                .containsExactly(address.id());
        assertThat(list(DIRECTOR_NORTH, person).current())
                .extracting(Document::id)
                .containsExactly(address.id(), permit.id());
        for (TestPeople reader : List.of(RECEPTION_NORTH, DIRECTOR_NORTH, COUNSELLOR_SOUTH)) {
            assertThatThrownBy(() -> actor.as(reader, () -> read.download(health.id())))
                    .hasMessage("error.notFound");
            assertThatThrownBy(() -> actor.as(reader, () -> read.find(health.id())))
                    .hasMessage("error.notFound");
        }
        assertThatThrownBy(() -> actor.as(
                        RECEPTION_NORTH,
                        () -> keep.add(person, details(DocumentKind.HEALTH_COVER), false, "a.pdf", stream(pdf()))))
                .hasMessage("error.forbidden");
        assertThatThrownBy(() -> actor.as(QUALITY_LEAD_NORTH, () -> read.list(person)))
                .hasMessage("error.forbidden");
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> read.list(person)))
                .hasMessage("error.notFound");
    }

    @Test
    void aNewerDocumentReplacesTheOlderWhichStaysReadable() throws Exception {
        long person = registered("Relève");
        String first = pdf();
        Document older = add(person, DocumentKind.TAX_NOTICE, first);
        assertThatThrownBy(() -> replace(older, 4711, pdf())).hasMessage("error.changedMeanwhile");
        assertThatThrownBy(() -> replace(older, older.version(), first)).hasMessage("document.same");
        Document newer = replace(older, older.version(), pdf());
        DocumentList list = list(COUNSELLOR_NORTH, person);
        assertThat(list.current()).extracting(Document::id).containsExactly(newer.id());
        assertThat(list.past()).singleElement().satisfies(past -> {
            assertThat(past.replacedBy()).isEqualTo(newer.id());
            assertThat(past.stateOn(TODAY)).isEqualTo(DocumentState.REPLACED);
        });
        assertThat(content(older)).isEqualTo(first);
        assertThatThrownBy(() -> replace(older, list.past().get(0).version(), pdf()))
                .hasMessage("document.notCurrent");
    }

    @Test
    void aWithdrawnDocumentTellsWhyAndIsNotHandedOut() {
        long person = registered("Retrait");
        String content = pdf();
        Document wrong = add(person, DocumentKind.CURRICULUM_VITAE, content);
        assertThatThrownBy(() -> withdraw(wrong, " ")).hasMessage("document.reason.missing");
        withdraw(wrong, "D’une autre personne");
        assertThatThrownBy(() -> content(wrong)).hasMessage("document.withdrawn");
        assertThat(list(COUNSELLOR_NORTH, person).past())
                .extracting(Document::withdrawnReason)
                .containsExactly("D’une autre personne");
        assertThat(add(person, DocumentKind.CURRICULUM_VITAE, content).isCurrent())
                .isTrue();
    }

    @Test
    void aProgramInDisguiseAndAnEmptyFileAreRefusedAndNothingIsKept() {
        long person = registered("Refus");
        assertThatThrownBy(() -> add(person, DocumentKind.OTHER, "MZ\u0090\u0000\u0003program"))
                .hasMessage("document.title.missing");
        assertThatThrownBy(() -> add(person, DocumentKind.DIPLOMA, "MZ\u0090\u0000\u0003program"))
                .hasMessage("files.type");
        assertThatThrownBy(() -> add(person, DocumentKind.DIPLOMA, "")).hasMessage("files.empty");
        assertThat(list(COUNSELLOR_NORTH, person).current()).isEmpty();
    }

    @Test
    void aFileDamagedOnDiskIsToldAndTheSameContentBroughtAgainHealsIt() throws Exception {
        String content = pdf();
        Document damaged = add(registered("Abîmé"), DocumentKind.CURRICULUM_VITAE, content);
        String hash = damaged.contentHash().hex();
        Path stored = Path.of(System.getProperty("jalon.files"), "98001S00", hash.substring(0, 2), hash);
        Files.writeString(stored, content.replace("%PDF", "%pdf"));
        assertThatThrownBy(() -> content(damaged)).hasMessage("files.damaged");
        Files.delete(stored);
        assertThatThrownBy(() -> content(damaged)).hasMessage("files.damaged");
        add(registered("Guéri"), DocumentKind.CURRICULUM_VITAE, content);
        assertThat(content(damaged)).isEqualTo(content);
    }

    @Test
    void theOriginalThatWasSeenProvesWhatTheFileSays() {
        long person = registered("Preuve");
        actor.as(
                COUNSELLOR_NORTH,
                () -> editProfile.change(
                        person, List.of(new EditProfile.Entry(ProfileField.TAX_SITUATION, "NOT_TAXED", false, null))));
        add(person, DocumentKind.TAX_NOTICE, pdf());
        assertThat(isProven(person)).isFalse();
        actor.as(
                COUNSELLOR_NORTH,
                () -> keep.add(person, details(DocumentKind.TAX_NOTICE), true, "avis.pdf", stream(pdf())));
        assertThat(isProven(person)).isTrue();
    }

    @Test
    void aListTakesAsManyStatementsForManyDocumentsAsForOne() {
        long person = registered("Compte");
        add(person, DocumentKind.CURRICULUM_VITAE, pdf());
        long one = actor.as(COUNSELLOR_NORTH, () -> statements.of(() -> read.list(person)));
        for (int i = 0; i < 12; i++) {
            add(person, DocumentKind.CURRICULUM_VITAE, pdf());
        }
        assertThat(actor.as(COUNSELLOR_NORTH, () -> statements.of(() -> read.list(person))))
                .isEqualTo(one);
    }

    private boolean isProven(long person) {
        return actor.as(COUNSELLOR_NORTH, () -> profile.read(person, ProfileSection.HOUSEHOLD)).parts().stream()
                .flatMap(part -> part.lines().stream())
                .anyMatch(line -> line.field() == ProfileField.TAX_SITUATION && line.proven());
    }

    private Document add(long person, DocumentKind kind, String content) {
        return actor.as(
                COUNSELLOR_NORTH,
                () -> keep.add(person, details(kind), false, "C:\\dossier\\copie.pdf", stream(content)));
    }

    private Document replace(Document older, int version, String content) {
        return actor.as(
                COUNSELLOR_NORTH,
                () -> keep.replace(
                        older.id(), version, details(DocumentKind.TAX_NOTICE), false, "avis.pdf", stream(content)));
    }

    private void withdraw(Document document, String reason) {
        actor.as(COUNSELLOR_NORTH, () -> keep.withdraw(document.id(), document.version(), reason));
    }

    private String content(Document document) throws Exception {
        Download download = actor.as(COUNSELLOR_NORTH, () -> read.download(document.id()));
        try (InputStream in = download.content()) {
            assertThat(download.name()).endsWith(".pdf").doesNotContain("\\");
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        }
    }

    private DocumentList list(TestPeople reader, long person) {
        return actor.as(reader, () -> read.list(person));
    }

    private long registered(String name) {
        PersonalDetails details = new PersonalDetails(
                name, null, "Essai", Sex.MALE, TODAY.minusYears(19), null, null, null, false, null, null, null);
        return actor.as(COUNSELLOR_NORTH, () -> register.register(details, null, true))
                .id();
    }

    private static DocumentDetails details(DocumentKind kind) {
        return new DocumentDetails(kind, null, null, null);
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A PDF like no other. */
    private static String pdf() {
        return "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%" + COUNT.incrementAndGet() + "-" + System.nanoTime() + "\n%%EOF";
    }
}

package fr.jalon.casework.access;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.COUNSELLOR_SOUTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.TEAM_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.casework.activity.ActDetails;
import fr.jalon.casework.activity.ActKind;
import fr.jalon.casework.activity.Attendance;
import fr.jalon.casework.activity.Channel;
import fr.jalon.casework.activity.NoteLevel;
import fr.jalon.casework.activity.RecordAct;
import fr.jalon.casework.activity.Theme;
import fr.jalon.casework.document.DocumentDetails;
import fr.jalon.casework.document.DocumentKind;
import fr.jalon.casework.document.KeepDocuments;
import fr.jalon.casework.profile.EditProfile;
import fr.jalon.casework.profile.ProfileField;
import fr.jalon.identity.Role;
import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import fr.jalon.testing.NewFiles;
import fr.jalon.testing.Statements;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a young person receives who asks for all that is kept of them: everything, save what reveals somebody else. */
@ExtendWith(ArquillianExtension.class)
class AccessIT {

    private static final LocalDate TODAY = Here.today();

    @Inject
    TestActor actor;

    @Inject
    NewFiles files;

    @Inject
    RecordAct acts;

    @Inject
    EditProfile profile;

    @Inject
    KeepDocuments documents;

    @Inject
    AnswerAccessRequest answers;

    @Inject
    Statements statements;

    @Test
    void thePaperHoldsWhatWasWrittenPrivateNotesIncluded() throws IOException {
        long person = files.open("Accès");
        act(person, "Vu ensemble", "Pour l’équipe", "Pour moi seule");
        say(person, ProfileField.JUSTICE_NOTE, "Suivi par la PJJ");
        String paper = paper(person);
        assertThat(paper)
                .contains("Vos données personnelles", "Accès", "Entretien individuel", "Logement")
                .contains("Vu ensemble", "Pour l’équipe", "Pour moi seule", "Suivi par la PJJ")
                .contains("Qui a consulté ou modifié le dossier", "Conseiller");
    }

    @Test
    void thePaperIsTaggedAndSaysItsTitleItsLanguageAndItsChapters() throws IOException {
        long person = files.open("Balises");
        try (PDDocument pdf = Loader.loadPDF(bytes(person, AccessFormat.PDF))) {
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Vos données personnelles – Zoé Balises");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("Identité");
        }
    }

    @Test
    void whatRevealsSomebodyElseIsLeftOutEverywhereAndToldToBe() throws IOException {
        long person = files.open("Tiers");
        act(person, "Vu ensemble", "Sa sœur Anna est hospitalisée", null);
        String ref = lines(person).stream()
                .filter(line -> line.text().contains("Anna"))
                .findFirst()
                .orElseThrow()
                .ref();
        actor.as(TEAM_LEAD_NORTH, () -> {
            answers.leaveOut(person, ref, "Nomme sa sœur");
            return null;
        });
        assertThat(paper(person))
                .contains("Un texte a été laissé", "Vu ensemble")
                .doesNotContain("Anna", "Nomme");
        JsonObject json = json(person);
        assertThat(json.getInt("leftOut")).isEqualTo(1);
        assertThat(json.toString()).contains("\"leftOut\":[\"text\"]").doesNotContain("Anna", "Nomme");
        actor.as(TEAM_LEAD_NORTH, () -> {
            answers.putBack(person, ref);
            return null;
        });
        assertThat(paper(person)).contains("Anna").doesNotContain("laissé");
    }

    @Test
    void nothingIsLeftOutWithoutAReasonNorTwiceNorOfAnotherFile() {
        long person = files.open("Motif");
        act(person, null, "Note", null);
        long other = files.open("Autre");
        String ref = lines(person).get(0).ref();
        assertThatThrownBy(() -> leaveOut(person, ref, " ")).hasMessage("access.reason.missing");
        assertThatThrownBy(() -> leaveOut(other, ref, "Motif")).hasMessage("error.notFound");
        leaveOut(person, ref, "Motif");
        assertThatThrownBy(() -> leaveOut(person, ref, "Encore")).hasMessage("error.changedMeanwhile");
    }

    @Test
    void whoConsultedIsToldByFunctionAndNeverByName() {
        long person = files.open("Regards");
        act(person, "Vu", null, null);
        JsonObject json = json(person);
        assertThat(json.getJsonArray("journal")).isNotEmpty();
        assertThat(json.getJsonArray("journal").toString())
                .contains("Conseiller", "Responsable d’équipe")
                .doesNotContain("Essai");
    }

    @Test
    void theArchiveHoldsTheDocumentsAndTellsWhichAreDamaged() throws IOException {
        long person = files.open("Archive");
        document(person, "%PDF-1.7\n%intact " + Ids.next() + "\n%%EOF");
        String hash = document(person, "%PDF-1.7\n%abîmé " + Ids.next() + "\n%%EOF");
        Path stored = Path.of(System.getProperty("jalon.files"), "98001S00", hash.substring(0, 2), hash);
        Files.writeString(stored, "autre chose");
        Map<String, String> archive = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(person, AccessFormat.ZIP)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                archive.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(archive.keySet())
                .contains("documents/02-cv.pdf", "A-LIRE-documents-manquants.txt")
                .doesNotContain("documents/01-cv.pdf");
        assertThat(archive.get("documents/02-cv.pdf")).contains("intact");
        assertThat(archive.get("A-LIRE-documents-manquants.txt")).contains("documents/01-cv.pdf");
        assertThat(archive.keySet()).anyMatch(name -> name.endsWith(".pdf") && name.startsWith("droit-d-acces"));
    }

    @Test
    void onlyATeamLeadOfTheMissionAnswers() {
        long person = files.open("Droits");
        for (TestPeople other : List.of(COUNSELLOR_NORTH, DIRECTOR_NORTH)) {
            assertThatThrownBy(() -> actor.as(other, () -> answers.open(person, AccessFormat.PDF)))
                    .hasMessage("error.forbidden");
        }
        assertThatThrownBy(() -> actor.as(COUNSELLOR_SOUTH, () -> answers.open(person, AccessFormat.PDF)))
                .hasMessage("error.forbidden");
        assertThatThrownBy(
                        () -> actor.as(201, "98002S00", Role.TEAM_LEAD, () -> answers.open(person, AccessFormat.PDF)))
                .hasMessage("error.notFound");
    }

    @Test
    void aThickFileTakesAsManyStatementsAsAThinOne() {
        long person = files.open("Épais");
        act(person, "Un", "Deux", "Trois");
        long one = gathered(person);
        for (int i = 0; i < 30; i++) {
            act(person, "Un", "Deux", "Trois");
        }
        assertThat(gathered(person)).isEqualTo(one).isLessThan(40);
    }

    private long gathered(long person) {
        return actor.as(TEAM_LEAD_NORTH, () -> statements.of(() -> answers.open(person, AccessFormat.JSON)));
    }

    private List<AnswerAccessRequest.Line> lines(long person) {
        return actor.as(TEAM_LEAD_NORTH, () -> answers.prepare(person, Locale.FRENCH))
                .lines();
    }

    private void leaveOut(long person, String ref, String reason) {
        actor.as(TEAM_LEAD_NORTH, () -> {
            answers.leaveOut(person, ref, reason);
            return null;
        });
    }

    private String paper(long person) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(person, AccessFormat.PDF))) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    private JsonObject json(long person) {
        return Json.createReader(new ByteArrayInputStream(bytes(person, AccessFormat.JSON)))
                .readObject();
    }

    private byte[] bytes(long person, AccessFormat format) {
        return actor.as(TEAM_LEAD_NORTH, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            answers.write(answers.open(person, format), format, out);
            return out.toByteArray();
        });
    }

    private void act(long person, String shared, String team, String own) {
        Map<NoteLevel, String> notes = new TreeMap<>();
        notes.put(NoteLevel.SHARED, shared);
        notes.put(NoteLevel.TEAM, team);
        notes.put(NoteLevel.PRIVATE, own);
        ActDetails details = new ActDetails(
                ActKind.INDIVIDUAL_INTERVIEW,
                TODAY,
                30,
                Channel.ON_SITE,
                Set.of(Theme.HOUSING),
                Attendance.ATTENDED,
                null,
                notes);
        actor.as(COUNSELLOR_NORTH, () -> acts.record(person, details));
    }

    private void say(long person, ProfileField field, String value) {
        List<EditProfile.Entry> entries = List.of(new EditProfile.Entry(field, value, false, null));
        actor.as(COUNSELLOR_NORTH, () -> profile.change(person, entries));
    }

    /** The hash of a new one. */
    private String document(long person, String content) {
        DocumentDetails details = new DocumentDetails(DocumentKind.CURRICULUM_VITAE, null, null, null);
        return actor.as(
                        COUNSELLOR_NORTH,
                        () -> documents.add(
                                person,
                                details,
                                false,
                                "cv.pdf",
                                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))))
                .contentHash()
                .hex();
    }
}

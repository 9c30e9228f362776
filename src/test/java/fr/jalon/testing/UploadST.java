package fr.jalon.testing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.jalon.testing.Hand.press;
import static fr.jalon.testing.Hand.sees;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A file that is not taken in is refused in words, nothing of it is kept, and the form stays as it was typed. */
@ExtendWith(Browsing.class)
class UploadST {

    private static final String STRUCTURE = "14327S00";
    private static final byte[] PROGRAM = "MZ\u0090\u0000\u0003program".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final int TOO_LARGE = 20 * 1024 * 1024 + 1;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Test
    void a_program_in_disguise_an_empty_and_an_oversized_file_are_refused(Visitors visitors) throws Exception {
        Page page = criterion(visitors);
        refused(page, new FilePayload("bilan.pdf", "application/pdf", PROGRAM), "n’est pas d’un type accepté");
        refused(page, new FilePayload("vide.pdf", "application/pdf", new byte[0]), "vide");
        refused(page, new FilePayload("lourd.pdf", "application/pdf", large()), "20 Mo");
    }

    @Test
    void an_oversized_file_is_stopped_before_it_is_sent(Visitors visitors) {
        Page page = criterion(visitors);
        Locator form = Hand.unfold(page, "Joindre un fichier");
        form.getByLabel("Fichier").setInputFiles(new FilePayload("lourd.pdf", "application/pdf", large()));
        assertThat(form.getByRole(AriaRole.ALERT)).containsText("20 Mo");
        assertThat(form.getByLabel("Fichier")).hasValue("");
    }

    @Test
    void a_name_with_folders_is_kept_without_them(Visitors visitors) throws Exception {
        Page page = criterion(visitors);
        Locator form = fill(page, new FilePayload("..\\..\\<b>rapport.pdf", "application/pdf", PDF));
        press(form, "Joindre");
        sees(page, "est jointe");
        assertThat(page.locator("#evidence")).containsText("<b>rapport.pdf");
        assertThat(PlatformDatabase.count(
                        "network",
                        "evidence_version WHERE structure_code = '" + STRUCTURE + "' AND file_name = '<b>rapport.pdf'"))
                .isEqualTo(1);
    }

    private void refused(Page page, FilePayload file, String told) throws Exception {
        long rows = PlatformDatabase.count("network", "evidence WHERE structure_code = '" + STRUCTURE + "'");
        long files = PlatformDatabase.files(STRUCTURE);
        Locator form = Hand.unfold(page, "Joindre un fichier");
        form.getByLabel("Fichier")
                .evaluate("input => input.removeAttribute('data-max-bytes')"); // as if without scripts
        press(fill(page, file), "Joindre");
        Locator answered = Hand.unfold(page, "Joindre un fichier");
        assertThat(answered).containsText(told);
        assertThat(answered.getByLabel("Titre")).hasValue("Pièce refusée");
        assertThat(answered.getByLabel("Date de la preuve")).hasValue(today.toString());
        assertThat(PlatformDatabase.count("network", "evidence WHERE structure_code = '" + STRUCTURE + "'"))
                .isEqualTo(rows);
        assertThat(PlatformDatabase.files(STRUCTURE)).isEqualTo(files);
    }

    private Locator fill(Page page, FilePayload file) {
        Locator form = Hand.unfold(page, "Joindre un fichier");
        form.getByLabel("Fichier").setInputFiles(file);
        form.getByLabel("Titre").fill("Pièce refusée");
        form.getByLabel("Date de la preuve").fill(today.toString());
        return form;
    }

    /** The first criterion of next year's diagnosis, opened where there is none yet. */
    private Page criterion(Visitors visitors) {
        Page page = visitors.signedIn(Person.NEIGHBOUR);
        String title = "Autodiagnostic " + (today.getYear() + 1);
        page.navigate("/labelling/diagnosis/list.xhtml");
        if (page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(title).setExact(true))
                        .count()
                == 0) {
            Hand.fill(page, "Année", String.valueOf(today.getYear() + 1));
            press(page, "Ouvrir l’autodiagnostic");
        } else {
            Hand.follow(page, title);
        }
        assertThat(page.locator("#evidence")).isVisible();
        return page;
    }

    private static byte[] large() {
        byte[] content = new byte[TOO_LARGE];
        Arrays.fill(content, (byte) ' ');
        System.arraycopy(PDF, 0, content, 0, PDF.length);
        return content;
    }
}

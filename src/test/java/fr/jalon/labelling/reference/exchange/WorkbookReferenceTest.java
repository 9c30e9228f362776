package fr.jalon.labelling.reference.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.labelling.reference.MalformedReference;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class WorkbookReferenceTest {
    @Test
    void theTemplateIsAReferenceToBeginWith() throws Exception {
        assertThat(read(ReferenceTexts.template()).reference().criteria()).hasSize(1);
    }

    @Test
    void errorsNameTheSheetAndTheCell() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 3, "Axe");
            sheet.value(1, 5, "peut-être");
            sheet.value(2, 0, "1");
            sheet.value(2, 1, "9");
            sheet.value(2, 3, "Critère");
            sheet.value(2, 5, "oui");
            sheet.value(2, 6, "lourd");
        });
        assertThat(problems(file))
                .contains("Nœuds!F2 : « peut-être » ; écrivez oui ou non")
                .contains("« Nœuds!A3 » : « 1 » est déjà pris")
                .contains("Nœuds!G3 : « lourd » n’est pas un nombre entier");
    }

    @Test
    void aCycleBetweenRowsIsRefused() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(1, 0, "1");
            sheet.value(1, 1, "2");
            sheet.value(2, 0, "2");
            sheet.value(2, 1, "1");
        });
        assertThat(problems(file)).contains("l’arbre a un cycle");
    }

    @Test
    void aWorkbookThatUnfoldsIntoAHugeOneIsNotRead() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 100; i++) {
                zip.write(nothing);
            }
        }
        assertThat(problems(bomb.toByteArray())).contains("démesuré");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        assertThat(problems(new byte[] {'P', 'K', 3, 4, 5})).contains(".xlsx");
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(other, "Essai", "1.0")) {
            workbook.newWorksheet("Feuille 1").value(0, 0, "x");
        }
        assertThat(problems(other.toByteArray())).contains("la feuille « Référentiel » manque");
    }

    private interface Filling {
        void fill(Worksheet nodes);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Essai", "1.0")) {
            Worksheet head = workbook.newWorksheet(Sheets.HEAD);
            String[] fields = {"Code", "E", "Version", "1", "Titre", "Essai"};
            for (int i = 0; i < 3; i++) {
                head.value(i + 1, 0, fields[2 * i]);
                head.value(i + 1, 1, fields[2 * i + 1]);
            }
            Worksheet scale = workbook.newWorksheet(Sheets.SCALE);
            for (int i = 0; i < 2; i++) {
                scale.value(i + 1, 0, i);
                scale.value(i + 1, 1, "niveau");
            }
            filling.fill(workbook.newWorksheet(Sheets.NODES));
        }
        return out.toByteArray();
    }

    private static String problems(byte[] file) {
        return catchThrowableOfType(MalformedReference.class, () -> read(file)).getMessage();
    }

    private static ReadReference read(byte[] file) throws MalformedReference {
        return ReferenceFiles.read(file, Taking.PLAIN).get(0);
    }
}

package fr.jalon.launcher.demo;

import fr.jalon.casework.document.DocumentKind;
import fr.jalon.launcher.demo.InventedFile.InventedDocument;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Invents the documents of a file: copies of a few files, the same for everybody, which say that they are invented. */
final class DocumentInvention {

    private final Random random;
    private final LocalDate today;

    DocumentInvention(Random random, LocalDate today) {
        this.random = random;
        this.today = today;
    }

    List<InventedDocument> next(LocalDate registered, boolean inContract) {
        List<InventedDocument> all = new ArrayList<>();
        boolean complete = inContract && random.nextInt(7) > 0;
        if (complete || random.nextInt(3) > 0) {
            LocalDate issued = registered.minusMonths(random.nextInt(118));
            all.add(document(DocumentKind.IDENTITY_DOCUMENT, issued, issued.plusYears(10), registered));
        }
        if (random.nextInt(2) == 0) {
            LocalDate issued = registered.minusDays(random.nextInt(60));
            all.add(document(DocumentKind.PROOF_OF_ADDRESS, issued, issued.plusMonths(3), registered));
        }
        if (random.nextInt(3) == 0) {
            all.add(document(DocumentKind.CURRICULUM_VITAE, registered, null, later(registered)));
        }
        if (random.nextInt(6) == 0) {
            LocalDate issued = today.minusMonths(11).minusDays(random.nextInt(25));
            all.add(document(DocumentKind.HEALTH_COVER, issued, issued.plusMonths(12), later(registered)));
        }
        if (inContract) {
            all.add(document(DocumentKind.SIGNED_CONTRACT, null, null, later(registered)));
            if (complete || random.nextInt(2) == 0) {
                all.add(document(DocumentKind.BANK_DETAILS, null, null, later(registered)));
            }
            if (complete) {
                LocalDate issued = today.minusMonths(random.nextInt(11));
                all.add(document(DocumentKind.TAX_NOTICE, issued, issued.plusMonths(12), later(registered)));
            }
        }
        return all;
    }

    private static InventedDocument document(DocumentKind kind, LocalDate issued, LocalDate until, LocalDate added) {
        return new InventedDocument(kind, DemoFile.of(kind), issued, until, added);
    }

    private LocalDate later(LocalDate registered) {
        LocalDate day = registered.plusDays(random.nextInt(90));
        return day.isAfter(today) ? today : day;
    }
}

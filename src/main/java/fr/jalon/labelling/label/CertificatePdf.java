package fr.jalon.labelling.label;

import fr.jalon.shared.i18n.Texts;
import fr.jalon.shared.pdf.Report;
import fr.jalon.shared.pdf.ReportPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The certificate of a label: whose it is, its number and days, and a code that leads to the page that proves it. In French. */
final class CertificatePdf {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);

    private CertificatePdf() {}

    /**
     * Writes it; the stream stays open.
     *
     * @param address of the page of the register that proves it
     */
    static void write(PrintCertificate.Certified certified, String address, OutputStream out) throws IOException {
        Label label = certified.label();
        String title = text("certificate.title");
        Report report = new Report(new Report.About(
                "fr",
                title + " " + label.getNumber(),
                text("certificate.from"),
                text("certificate.subject", certified.structureName()),
                title,
                text("certificate.foot", label.getNumber()),
                List.of(text("commission.paper.page"), text("commission.paper.pageOf"))));
        report.cover(text("certificate.from"), title, certified.structureName());
        report.text(text("certificate.text", certified.structureName()));
        report.facts(List.of(
                new Report.Fact(text("register.number"), label.getNumber()),
                new Report.Fact(text("certificate.from.day"), day(label.getValidFrom())),
                new Report.Fact(text("certificate.until"), day(label.getValidUntil())),
                new Report.Fact(
                        text("register.label"),
                        text(label.isConditional() ? "register.conditional" : "register.valid"))));
        report.chapter(text("certificate.proof"), null);
        report.text(text("certificate.proof.text"));
        report.code(QrCode.png(address), text("certificate.code.alt", address));
        report.text(address);
        report.note(text("certificate.illustrative"));
        ReportPrinter.print(report, out);
    }

    private static String day(LocalDate day) {
        return DAY.format(day).replaceFirst("^1 ", "1er ");
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(Locale.FRENCH, key, arguments);
    }
}

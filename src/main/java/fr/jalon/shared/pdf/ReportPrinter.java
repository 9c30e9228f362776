package fr.jalon.shared.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;

/** Makes a PDF of a {@link Report}: tagged for screen readers (PDF/UA), its font within. */
public final class ReportPrinter {

    private static final String FAMILY = "Atkinson Hyperlegible Next";
    private static final Map<Integer, String> FONTS = Map.of(400, "400Regular", 600, "600SemiBold", 700, "700Bold");

    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.SEVERE));
    }

    private ReportPrinter() {}

    /** Writes the PDF; the stream stays open. */
    public static void print(Report report, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        FONTS.forEach((weight, name) -> builder.useFont(
                () -> resource("AtkinsonHyperlegibleNext_" + name + ".ttf"), FAMILY, weight, FontStyle.NORMAL, true));
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Jalon");
        builder.withW3cDocument(report.finished(style()), null);
        builder.toStream(out);
        builder.run();
    }

    private static String style() throws IOException {
        try (InputStream css = resource("report.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        InputStream found = ReportPrinter.class.getResourceAsStream(name);
        if (found == null) {
            throw new UncheckedIOException(new IOException("Missing in the archive: " + name));
        }
        return found;
    }
}

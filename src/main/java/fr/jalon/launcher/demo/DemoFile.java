package fr.jalon.launcher.demo;

import fr.jalon.casework.document.DocumentKind;
import fr.jalon.shared.files.ContentHash;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A small file of the demonstration, drawn by code: an image of an identity document, a PDF of one page otherwise.
 *
 * @param hash SHA-256 of its content, in hexadecimal
 */
record DemoFile(String name, String mediaType, String hash, byte[] content) {

    private static final Map<DocumentKind, String> TITLES = new EnumMap<>(Map.of(
            DocumentKind.IDENTITY_DOCUMENT, "Carte d'identité",
            DocumentKind.PROOF_OF_ADDRESS, "Justificatif de domicile",
            DocumentKind.CURRICULUM_VITAE, "Curriculum vitae",
            DocumentKind.HEALTH_COVER, "Attestation d'assurance maladie",
            DocumentKind.SIGNED_CONTRACT, "Contrat d'engagement jeune",
            DocumentKind.BANK_DETAILS, "Relevé d'identité bancaire",
            DocumentKind.TAX_NOTICE, "Avis d'imposition"));

    private static final Map<DocumentKind, DemoFile> ALL = new EnumMap<>(DocumentKind.class);

    static {
        System.setProperty("java.awt.headless", "true");
        TITLES.forEach((kind, title) -> ALL.put(
                kind, kind == DocumentKind.IDENTITY_DOCUMENT ? image("identite.png", title) : pdf(kind, title)));
    }

    static DemoFile of(DocumentKind kind) {
        return ALL.get(kind);
    }

    static List<DemoFile> all() {
        return List.copyOf(ALL.values());
    }

    long size() {
        return content.length;
    }

    private static DemoFile made(String name, String mediaType, byte[] content) {
        String hash = HexFormat.of().formatHex(ContentHash.digest().digest(content));
        return new DemoFile(name, mediaType, hash, content);
    }

    private static DemoFile image(String name, String title) {
        BufferedImage image = new BufferedImage(720, 450, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0xE0EEF2));
        pen.fillRect(0, 0, 720, 450);
        pen.setColor(new Color(0x0B5468));
        pen.setStroke(new BasicStroke(6));
        pen.drawRoundRect(12, 12, 696, 426, 24, 24);
        pen.fillOval(60, 110, 150, 150);
        pen.fillRoundRect(45, 280, 180, 110, 60, 60);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 34));
        pen.drawString(title, 270, 150);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 22));
        pen.drawString("Document inventé", 270, 200);
        pen.drawString("pour la démonstration", 270, 232);
        pen.dispose();
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return made(name, "image/png", out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF of one page, in the font that every reader has. */
    private static DemoFile pdf(DocumentKind kind, String title) {
        String page = "BT /F1 26 Tf 72 740 Td (" + title + ") Tj /F1 13 Tf 0 -36 Td"
                + " (Document inventé pour la démonstration : il ne concerne personne.) Tj ET";
        List<String> objects = Arrays.asList(
                "<< /Type /Catalog /Pages 2 0 R >>",
                "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> >> >>",
                "<< /Length " + page.length() + " >>\nstream\n" + page + "\nendstream",
                "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n \n", file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int start = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table);
        file.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        file.append(start).append("\n%%EOF\n");
        String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".pdf";
        return made(name, "application/pdf", file.toString().getBytes(StandardCharsets.ISO_8859_1));
    }
}

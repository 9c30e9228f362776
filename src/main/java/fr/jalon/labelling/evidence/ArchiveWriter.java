package fr.jalon.labelling.evidence;

import fr.jalon.shared.Ids;
import fr.jalon.shared.files.ContentHash;
import fr.jalon.shared.files.FileDamaged;
import fr.jalon.shared.files.FileStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes an archive of evidence: each piece once, whatever the number of criteria it proves; SOMMAIRE.csv says which file
 * proves what, MANQUANT.csv what is missing, SHA256SUMS the hash of every other file.
 */
final class ArchiveWriter {
    private static final int LONGEST_NAME = 80;

    private static final String READ_ME =
            """
            Preuves d'un autodiagnostic, telles qu'elles étaient le %s.

            SOMMAIRE.csv dit quel fichier prouve quel critère, MANQUANT.csv ce qui manque.
            Pour vérifier que rien n'a changé, dans ce dossier :

                sha256sum -c SHA256SUMS

            Chaque indicateur et chaque échantillon est donné dans sa forme canonique : l'empreinte que Jalon en montre
            est le SHA-256 du fichier. D'un échantillon, c'est ce qui dit comment il fut tiré ; les dossiers n'y sont pas.
            """;

    private final EvidenceList evidence;
    private final EvidenceSamples samples;
    private final FileStore files;
    private final LocalDate today;
    private final StringBuilder sums = new StringBuilder();
    private final StringBuilder missing = new StringBuilder("critère;intitulé;preuve;ce qui manque\r\n");
    private final StringBuilder summary = new StringBuilder("critère;intitulé;preuve;nature;version;fichier\r\n");
    private final Map<String, String> written = new HashMap<>();

    ArchiveWriter(EvidenceList evidence, EvidenceSamples samples, FileStore files, LocalDate today) {
        this.evidence = evidence;
        this.samples = samples;
        this.files = files;
        this.today = today;
    }

    void write(ArchiveEvidence.Archive archive, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (ArchiveEvidence.Proven proven : archive.criteria()) {
                if (proven.pieces().isEmpty()) {
                    miss(proven, null, "aucune preuve");
                }
                for (EvidenceRow row : proven.pieces()) {
                    look(proven, row, archive.alerted().contains(row.id()));
                    String path = piece(zip, proven, row);
                    line(
                            summary,
                            proven.criterion().node().code(),
                            proven.criterion().node().title(),
                            row.title(),
                            row.kind().name(),
                            row.number(),
                            path);
                }
            }
            text(zip, "SOMMAIRE.csv", summary.toString());
            text(zip, "MANQUANT.csv", missing.toString());
            text(zip, "LISEZ-MOI.txt", READ_ME.formatted(today));
            zip.putNextEntry(new ZipEntry("SHA256SUMS"));
            zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private void look(ArchiveEvidence.Proven proven, EvidenceRow row, boolean alerted) {
        if (row.validity(today) == Validity.EXPIRED) {
            miss(proven, row, "périmée depuis le " + row.validUntil());
        }
        switch (row.review()) {
            case REDO -> miss(proven, row, "à refaire : " + row.reviewReason());
            case PROPOSED -> miss(proven, row, "pas encore relue");
            case WITHDRAWN -> miss(proven, row, "retirée : " + row.reviewReason());
            default -> {}
        }
        if (alerted) {
            miss(proven, row, "indicateur qui ne tient plus");
        }
    }

    private String piece(ZipOutputStream zip, ArchiveEvidence.Proven proven, EvidenceRow row) throws IOException {
        String key = row.id() + "/" + row.number();
        if (written.containsKey(key)) {
            return written.get(key);
        }
        String name = Ids.text(row.id()) + "-v" + (row.number() == null ? 1 : row.number());
        String path =
                switch (row.kind()) {
                    case FILE -> file(zip, proven, row, "fichiers/" + name + "-" + plain(row.fileName()));
                    case INDICATOR ->
                        text(
                                zip,
                                "indicateurs/" + name + ".txt",
                                evidence.frozen(row.id()).statement().canonical());
                    case SAMPLE ->
                        text(
                                zip,
                                "echantillons/" + name + ".json",
                                samples.statement(row.id()).canonical());
                    default -> text(zip, "textes/" + name + ".txt", words(row));
                };
        written.put(key, path);
        return path;
    }

    private String file(ZipOutputStream zip, ArchiveEvidence.Proven proven, EvidenceRow row, String path)
            throws IOException {
        String owner = evidence.find(row.id()).structureCode();
        try (InputStream content = files.open(owner, new ContentHash(row.fileHash()))) {
            entry(zip, path, content::transferTo);
            return path;
        } catch (FileDamaged damaged) {
            miss(proven, row, "fichier abîmé ou perdu");
            return "";
        }
    }

    private String text(ZipOutputStream zip, String path, String words) throws IOException {
        entry(zip, path, out -> out.write(words.getBytes(StandardCharsets.UTF_8)));
        return path;
    }

    /** Writes what an entry holds. */
    @FunctionalInterface
    private interface Content {
        void to(OutputStream out) throws IOException;
    }

    private void entry(ZipOutputStream zip, String path, Content content) throws IOException {
        MessageDigest digest = ContentHash.digest();
        zip.putNextEntry(new ZipEntry(path));
        content.to(new DigestOutputStream(zip, digest));
        zip.closeEntry();
        sums.append(HexFormat.of().formatHex(digest.digest()))
                .append("  ")
                .append(path)
                .append('\n');
    }

    private static String words(EvidenceRow row) {
        StringBuilder text = new StringBuilder(row.title()).append("\n\n");
        if (row.url() != null) {
            text.append(row.url()).append("\n\n");
        }
        return text.append(row.words() == null ? "" : row.words()).append('\n').toString();
    }

    private void miss(ArchiveEvidence.Proven proven, EvidenceRow row, String what) {
        line(
                missing,
                proven.criterion().node().code(),
                proven.criterion().node().title(),
                row == null ? "" : row.title(),
                what);
    }

    private static void line(StringBuilder table, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            String text = cells[i] == null ? "" : cells[i].toString();
            // what begins as a formula does is none
            String harmless = text.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + text : text;
            table.append(i == 0 ? "" : ";")
                    .append('"')
                    .append(harmless.replace("\"", "\"\""))
                    .append('"');
        }
        table.append("\r\n");
    }

    /** A name that every system takes. */
    static String plain(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "_")
                .replaceAll("^[.-]+", "_");
        return plain.length() > LONGEST_NAME ? plain.substring(plain.length() - LONGEST_NAME) : plain;
    }
}

package fr.jalon.casework.transfer;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.jalon.casework.person.Nir;
import fr.jalon.shared.files.ContentHash;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A whole file: every row of every table of {@link FileTables}, as text. The contents of its documents are not in it:
 * their hashes are.
 *
 * @param rows by table
 */
record FilePackage(Map<String, List<Map<String, String>>> rows) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads what {@link #bytes()} wrote. */
    static FilePackage of(byte[] content) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return new FilePackage(JSON.readValue(in, new TypeReference<Map<String, List<Map<String, String>>>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is kept: JSON, compressed. */
    byte[] bytes() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(content)) {
            JSON.writeValue(out, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toByteArray();
    }

    List<Map<String, String>> of(String table) {
        return rows.getOrDefault(table, List.of());
    }

    Map<String, String> head() {
        return of(FileTables.HEAD).get(0);
    }

    /** What its documents contain. */
    Set<ContentHash> documents() {
        return of("document").stream()
                .map(row -> new ContentHash(row.get("content_hash")))
                .collect(Collectors.toSet());
    }

    /** Its NIR; none where there is none. */
    List<Nir> nir() {
        return Stream.ofNullable(head().get("nir")).map(Nir::new).toList();
    }

    LocalDate birthDate() {
        return LocalDate.parse(head().get("birth_date"));
    }

    boolean rqth() {
        return flag(head().get("rqth"));
    }

    /** Last days of its contracts. */
    List<LocalDate> contractEnds() {
        return of("engagement_contract").stream()
                .map(row -> LocalDate.parse(row.get("ended_on") == null ? row.get("ends_on") : row.get("ended_on")))
                .toList();
    }

    /** A column that is true or false. */
    static boolean flag(String value) {
        return "1".equals(value);
    }
}

package fr.jalon.identity;

import fr.jalon.shared.files.ContentHash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;

/** How the journal is hashed: each entry by its content, each seal by the one before and its entries. SHA-256. */
public final class JournalHash {

    private static final char SEPARATOR = '\u001f';

    private JournalHash() {}

    /** The hash of an entry: its fields in the order of the columns, an absent one empty, each followed by U+001F. */
    public static byte[] ofEntry(Object... fields) {
        StringBuilder content = new StringBuilder();
        for (Object field : fields) {
            content.append(field == null ? "" : field).append(SEPARATOR);
        }
        return ContentHash.digest().digest(content.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of a seal: that of the previous seal (nothing for the first), then those of its entries by identifier. */
    public static byte[] ofSeal(byte[] previous, Collection<byte[]> entries) {
        MessageDigest digest = ContentHash.digest();
        if (previous != null) {
            digest.update(previous);
        }
        entries.forEach(digest::update);
        return digest.digest();
    }
}

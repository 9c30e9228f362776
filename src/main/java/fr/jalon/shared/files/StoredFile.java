package fr.jalon.shared.files;

/**
 * A file as the store took it in.
 *
 * @param hash SHA-256 of its content, by which it is found again
 * @param type its real type, decided from its content
 * @param size in bytes
 */
public record StoredFile(ContentHash hash, FileType type, long size) {}

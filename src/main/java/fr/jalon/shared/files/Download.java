package fr.jalon.shared.files;

import java.io.InputStream;

/**
 * A stored file to be sent, its content already checked against its hash.
 *
 * @param name under which it was uploaded
 * @param size in bytes
 */
public record Download(String name, FileType type, long size, InputStream content) {}

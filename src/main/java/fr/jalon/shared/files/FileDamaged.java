package fr.jalon.shared.files;

import java.io.IOException;

/** A stored file is missing, or its content is no longer the one that was taken in. */
public final class FileDamaged extends IOException {
    private static final long serialVersionUID = 1L;

    FileDamaged(ContentHash hash, String why) {
        super("Stored file " + hash + " " + why);
    }
}

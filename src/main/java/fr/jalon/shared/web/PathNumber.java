package fr.jalon.shared.web;

import fr.jalon.shared.error.Refused;

/** Reads a small whole number in a path: of a file of a sample, of a version. What is none names nothing: 404. */
public final class PathNumber {

    private PathNumber() {}

    /** The number, from 0 to 9999; "not found" for anything else. */
    public static int read(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw Refused.notFound();
        }
        return Integer.parseInt(text);
    }
}

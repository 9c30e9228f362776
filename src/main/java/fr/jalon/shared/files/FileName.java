package fr.jalon.shared.files;

/** The name of an uploaded file, as it is kept. */
public final class FileName {

    private static final int LONGEST = 255;

    private FileName() {}

    /** The name without folders or control characters, at most 255 characters, its extension kept. */
    public static String plain(String uploaded) {
        String name = uploaded == null ? "" : uploaded.substring(uploaded.lastIndexOf('/') + 1);
        name = name.substring(name.lastIndexOf('\\') + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }
}

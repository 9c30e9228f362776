package fr.jalon.labelling.reference;

/**
 * A group of criteria that a reference defines: a theme, a level, a public.
 *
 * @param code named by its criteria
 * @param title null where the code says it all
 */
public record NodeGroup(String code, String title, String description) {

    /** Its title, or its code. */
    public String label() {
        return title == null ? code : title;
    }
}

package fr.jalon.identity;

/** Where a reader may be sent on: within the application only. */
final class Redirects {

    private Redirects() {}

    /** The path asked for, if it is one of ours; {@code otherwise} where it is absent or leads elsewhere. */
    static String within(String asked, String otherwise) {
        boolean ours = asked != null
                && asked.startsWith("/")
                && !asked.startsWith("//")
                && asked.indexOf('\\') < 0
                && asked.chars().noneMatch(Character::isISOControl);
        return ours ? asked : otherwise;
    }
}

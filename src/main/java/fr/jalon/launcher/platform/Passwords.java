package fr.jalon.launcher.platform;

import java.security.SecureRandom;
import java.util.Map;
import org.glassfish.soteria.identitystores.hash.Pbkdf2PasswordHashImpl;

/** The passwords that the launcher gives, hashed as the application hashes them. */
public final class Passwords {

    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private static final Map<String, String> WORK_FACTOR = Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
            "Pbkdf2PasswordHash.Iterations", "600000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "32");

    private Passwords() {}

    /** The hash of a password; computing one takes half a second. */
    public static String hash(String password) {
        Pbkdf2PasswordHashImpl passwords = new Pbkdf2PasswordHashImpl();
        passwords.initialize(WORK_FACTOR);
        return passwords.generate(password.toCharArray());
    }

    /** Drawn at random: four groups of five letters and digits, none of which is taken for another. */
    public static String invent() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}

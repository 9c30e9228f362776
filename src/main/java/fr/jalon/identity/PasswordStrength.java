package fr.jalon.identity;

import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Judges a password by how soon it would be guessed (zxcvbn), and says what makes it weak. */
final class PasswordStrength {

    static final int MINIMUM_LENGTH = 12;

    private static final int STRONG_ENOUGH = 3;
    private static final Zxcvbn JUDGE = new Zxcvbn();

    private PasswordStrength() {}

    /**
     * The key of the sentence that names the weakness; empty where the password is strong enough.
     *
     * @param ownWords what an attacker would try first: the person's name, mail, structure
     */
    static Optional<String> weakness(String password, List<String> ownWords) {
        if (password == null || password.length() < MINIMUM_LENGTH) {
            return Optional.of("password.tooShort");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (ownWords.stream().anyMatch(word -> word.length() > 3 && lower.contains(word.toLowerCase(Locale.ROOT)))) {
            return Optional.of("password.ownWords");
        }
        Strength strength = JUDGE.measure(password, ownWords);
        if (strength.getScore() >= STRONG_ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(strength.getSequence().stream()
                .map(match -> switch (match.pattern) {
                    case Dictionary -> "password.common";
                    case Repeat -> "password.repeated";
                    case Sequence -> oneCharacter(match.token) ? "password.repeated" : "password.sequence";
                    case Spatial -> "password.sequence";
                    case Date, Regex -> "password.date";
                    default -> "password.weak";
                })
                .findFirst()
                .orElse("password.weak"));
    }

    private static boolean oneCharacter(CharSequence token) {
        return token.chars().distinct().count() == 1;
    }
}

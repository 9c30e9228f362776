package fr.jalon.casework.person;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of the platform with which a NIR becomes a fingerprint (HMAC-SHA256): the same number makes the same one in each
 * structure, and nobody who has the fingerprints but not the key can try numbers. It is in no database.
 */
public final class FingerprintKey {

    /** Characters that a key has at least: 128 bits in base 64. */
    public static final int SHORTEST = 22;

    private static final String ALGORITHM = "HmacSHA256";
    private static final String NO_NIR = "jalon";

    private final SecretKeySpec key;

    /** Refuses a text that is too short to be a secret. */
    public FingerprintKey(String secret) {
        if (secret == null || secret.strip().length() < SHORTEST) {
            throw new IllegalArgumentException("A fingerprint key has at least " + SHORTEST + " characters");
        }
        key = new SecretKeySpec(secret.strip().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * The fingerprint of a number of the national directory: 64 hexadecimal digits. A provisional number has none, for the
     * person gets another one.
     */
    public Optional<String> of(Nir nir) {
        return nir == null || nir.isProvisional() ? Optional.empty() : Optional.of(hash(nir.value()));
    }

    /** Tells two keys apart without telling either. */
    public String mark() {
        return hash(NO_NIR);
    }

    private String hash(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "FingerprintKey";
    }
}

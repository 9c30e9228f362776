package fr.jalon.labelling.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Encrypts the secrets of endpoints (AES-256-GCM), each bound to its endpoint: put into another row, it cannot be read.
 * The key is the configuration {@code jalon.webhook.key} (environment: {@code JALON_WEBHOOK_KEY}), which the launcher
 * gives; it is in no database.
 */
@ApplicationScoped
public class SecretSeal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST = 22;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    @Inject
    SecretSeal(@ConfigProperty(name = "jalon.webhook.key") String secret) {
        this.key = secret == null ? null : key(secret);
    }

    SecretSeal() {
        this(null);
    }

    /** A secret that was encrypted with another key, or for another endpoint. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable(Throwable cause) {
            super("The secret of an endpoint cannot be read with the present key", cause);
        }
    }

    private static SecretKeySpec key(String secret) {
        if (secret.strip().length() < SHORTEST) {
            throw new IllegalArgumentException("A key of webhooks has at least " + SHORTEST + " characters");
        }
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(secret.strip().getBytes(StandardCharsets.UTF_8));
            return new SecretKeySpec(hash, "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] close(long endpoint, WebhookSecret secret) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, endpoint, nonce)
                    .doFinal(secret.text().getBytes(StandardCharsets.US_ASCII));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    WebhookSecret open(long endpoint, byte[] sealed) throws Unreadable {
        ByteBuffer buffer = ByteBuffer.wrap(sealed);
        byte[] nonce = new byte[NONCE];
        buffer.get(nonce);
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, endpoint, nonce).doFinal(rest);
            return new WebhookSecret(new String(text, StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException other) {
            throw new Unreadable(other);
        }
    }

    private Cipher cipher(int mode, long endpoint, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(endpoint).array());
        return cipher;
    }
}

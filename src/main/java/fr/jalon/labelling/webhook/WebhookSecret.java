package fr.jalon.labelling.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What an endpoint and we sign with: {@code whsec_} and 32 random bytes in base 64, as Standard Webhooks has it. */
record WebhookSecret(String text) {
    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    static WebhookSecret create() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new WebhookSecret(PREFIX + Base64.getEncoder().encodeToString(bytes));
    }

    /** The signature of a message: {@code v1,} and the HMAC-SHA256 of identifier, moment and body, with points between. */
    String sign(String id, Instant moment, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(text.substring(PREFIX.length())), ALGORITHM));
            String signed = id + "." + moment.getEpochSecond() + "." + body;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "WebhookSecret";
    }
}

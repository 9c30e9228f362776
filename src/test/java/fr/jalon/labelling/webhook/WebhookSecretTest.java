package fr.jalon.labelling.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    /** The example of the standard. */
    @Test
    void a_message_is_signed_as_the_standard_has_it() {
        WebhookSecret secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.sign(
                        "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1_614_265_330), "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_secret_is_of_its_own_and_never_in_a_text() {
        WebhookSecret secret = WebhookSecret.create();
        assertThat(secret.text())
                .matches("whsec_[A-Za-z0-9+/]{43}=")
                .isNotEqualTo(WebhookSecret.create().text());
        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    @Test
    void a_sealed_secret_opens_for_its_endpoint_and_its_key_only() throws SecretSeal.Unreadable {
        SecretSeal seal = new SecretSeal("une-cle-d-essai-de-32-caracteres");
        WebhookSecret secret = WebhookSecret.create();
        byte[] sealed = seal.close(7, secret);
        assertThat(seal.open(7, sealed)).isEqualTo(secret);
        assertThatThrownBy(() -> seal.open(8, sealed)).isInstanceOf(SecretSeal.Unreadable.class);
        SecretSeal other = new SecretSeal("une-autre-cle-d-essai-tout-aussi-longue");
        assertThatThrownBy(() -> other.open(7, sealed)).isInstanceOf(SecretSeal.Unreadable.class);
    }
}

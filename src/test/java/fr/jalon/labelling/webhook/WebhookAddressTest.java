package fr.jalon.labelling.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"https://outils.exemple.fr/jalon", "https://outils.exemple.fr:8443/a?b=c", "https://8.8.8.8/"})
    void a_public_https_address_is_taken(String text) {
        assertThat(WebhookAddress.of(text, false)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://outils.exemple.fr/",
                "ftp://outils.exemple.fr/",
                "https://qui:quoi@outils.exemple.fr/",
                "https://outils.exemple.fr/#ici",
                "https:///jalon",
                "outils.exemple.fr",
                "https://2130706433/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://10.1.2.3/",
                "https://localhost/",
                "https://service.localhost/",
                "https://outils exemple.fr/"
            })
    void any_other_one_is_refused(String text) {
        assertThatThrownBy(() -> WebhookAddress.of(text, false)).hasMessageStartingWith("webhook.url.");
    }

    @Test
    void where_private_addresses_are_allowed_http_is_too() {
        assertThat(WebhookAddress.of("http://127.0.0.1:8080/x", true)).hasToString("http://127.0.0.1:8080/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "2001:db8::1",
                "2001::1",
                "2002:7f00:1::",
                "64:ff9b::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1"
            })
    void no_address_that_is_not_public_is_connected_to(String address) throws UnknownHostException {
        InetAddress found = InetAddress.getByName(address);
        assertThat(PublicAddresses.isPublic(found)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "193.0.0.1", "2a01:e0a::1", "2606:4700::1111"})
    void a_public_address_is(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void a_name_with_one_private_address_among_public_ones_is_refused() {
        PublicAddresses addresses = new PublicAddresses(new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        });
        assertThatThrownBy(() -> addresses.resolve("outils.exemple.fr")).isInstanceOf(PublicAddresses.NotPublic.class);
    }
}

package fr.jalon.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private static final TrustedProxies PROXIES = TrustedProxies.of("10.0.0.0/8, 192.0.2.7,::1");

    @ParameterizedTest(name = "connected from {0}, forwarded for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "203.0.113.9 |                               | 203.0.113.9",
                "203.0.113.9 | 198.51.100.1                  | 203.0.113.9",
                "10.1.2.3    | 198.51.100.1                  | 198.51.100.1",
                "192.0.2.7   | 198.51.100.1                  | 198.51.100.1",
                "192.0.2.8   | 198.51.100.1                  | 192.0.2.8",
                "10.1.2.3    | 1.2.3.4, 198.51.100.1         | 198.51.100.1",
                "10.1.2.3    | 198.51.100.1, 10.9.9.9        | 198.51.100.1",
                "10.1.2.3    | 1.2.3.4, 198.51.100.1, 10.4.4.4 | 198.51.100.1",
                "0:0:0:0:0:0:0:1 | 2001:db8::5               | 2001:db8:0:0:0:0:0:5",
                "10.1.2.3    | unknown                       | 10.1.2.3",
                "10.1.2.3    | <script>                      | 10.1.2.3",
            })
    void onlyTheNearestAddressBehindTrustedProxiesIsBelieved(String connection, String forwarded, String client) {
        assertThat(PROXIES.client(connection, forwarded == null ? List.of() : List.of(forwarded)))
                .isEqualTo(client);
    }

    @Test
    void severalHeadersAreReadInTheirOrder() {
        assertThat(PROXIES.client("10.1.2.3", List.of("1.2.3.4", "198.51.100.1")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void withoutASettingNobodyIsBelieved() {
        assertThat(TrustedProxies.of("").client("127.0.0.1", List.of("198.51.100.1")))
                .isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.org", "10.0.0.0/33", "10.0.0.0/x", "10.0.0", "::1/129", "300.1.1.1"})
    void aSettingThatIsNoAddressIsRefusedBySaying(String setting) {
        assertThatThrownBy(() -> TrustedProxies.of(setting))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(setting);
    }
}

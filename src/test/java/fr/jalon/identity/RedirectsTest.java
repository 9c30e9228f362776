package fr.jalon.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {

    private static final String OTHERWISE = "/otherwise";

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/casework/person/list.xhtml", "/casework/person/list.xhtml?q=a&page=2", "/a?next=//b"})
    void aPathOfOursIsKept(String path) {
        assertThat(Redirects.within(path, OTHERWISE)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example/",
                "HTTPS:evil.example",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "\t//evil.example",
                " //evil.example",
                "evil.example/path",
                "javascript:alert(1)",
                "data:text/html,x",
                "/ok\r\nSet-Cookie: JALON=x"
            })
    void whatLeadsElsewhereIsReplaced(String path) {
        assertThat(Redirects.within(path, OTHERWISE)).isEqualTo(OTHERWISE);
    }
}

package fr.jalon.casework.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ListRefererTest {

    @Test
    void theListIsGoneBackToAsItWasAndNothingElseIs() {
        assertThat(ListReferer.of("https://a.test/casework/person/list.xhtml?list=all&q=m%C3%A9", ""))
                .isEqualTo("/casework/person/list.xhtml?list=all&q=m%C3%A9");
        assertThat(ListReferer.of("https://evil.test/casework/person/list.xhtml", ""))
                .isEqualTo("/casework/person/list.xhtml");
        assertThat(ListReferer.of("https://a.test/casework/file/file.xhtml?id=1", ""))
                .isNull();
        assertThat(ListReferer.of("https://a.test//evil.test/casework/person/list.xhtml", ""))
                .isNull();
        assertThat(ListReferer.of("::", "")).isNull();
        assertThat(ListReferer.of(null, "")).isNull();
    }
}

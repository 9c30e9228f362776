package fr.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What can be asked for by its address is a page; parts of pages stand under WEB-INF, where nobody can. */
class WebPagesTest {

    /** The root: it leads elsewhere and shows nothing. */
    private static final String ROOT = "/index.xhtml";

    @Test
    void whatTheServerAnswersIsAPageOfItsOwn() {
        assertThat(WebPages.unframed()).containsExactly(ROOT);
        assertThat(WebPages.addresses()).isNotEmpty();
    }
}

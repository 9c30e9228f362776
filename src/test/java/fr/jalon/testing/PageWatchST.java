package fr.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The watch over pages sees what it is there to see. */
@ExtendWith(Browsing.class)
class PageWatchST {

    @Test
    void names_the_rule_and_the_place_of_a_barrier(Visitors visitors) {
        Page page = visitors.anybody();
        PageWatch watch = PageWatch.over(page);
        page.setContent("<html lang='fr'><title>Essai</title><main><img id='mute' src='data:,'></main></html>");
        watch.findBarriers();
        assertThat(watch.complaints("here")).singleElement().asString().contains("axe image-alt", "mute");
    }
}

package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.shared.error.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;

class CursorPageTest {

    @Test
    void theLastPageHasNoNext() {
        CursorPage<String> page = CursorPage.of(List.of("Alençon", "Caen"), 2, name -> name);
        assertThat(page.getItems()).containsExactly("Alençon", "Caen");
        assertThat(page.getNext()).isNull();
    }

    @Test
    void theNextPageFollowsTheLastItemShown() {
        CursorPage<String> page = CursorPage.of(List.of("Alençon", "Évreux", "Caen"), 2, name -> name);
        assertThat(page.getItems()).containsExactly("Alençon", "Évreux");
        assertThat(CursorPage.position(page.getNext())).isEqualTo("Évreux");
    }

    @Test
    void aCursorThatWasNotMadeHereIsRefused() {
        assertThatThrownBy(() -> CursorPage.position("é è")).isInstanceOf(Refused.class);
        assertThat(CursorPage.position(null)).isNull();
    }

    @Test
    void aPageHasOneToTwoHundredItems() {
        assertThat(CursorPage.limit(200)).isEqualTo(200);
        assertThatThrownBy(() -> CursorPage.limit(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> CursorPage.limit(201)).isInstanceOf(Refused.class);
    }
}

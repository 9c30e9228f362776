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
    void aListWithoutIdentifiersGoesOnFromAPlace() {
        List<String> all = List.of("Alençon", "Caen", "Évreux");
        CursorPage.Slice<String> list = (first, limit) -> all.subList(first, Math.min(all.size(), first + limit));
        CursorPage<String> begun = CursorPage.byPlace(null, 2, list);
        assertThat(begun.getItems()).containsExactly("Alençon", "Caen");
        assertThat(CursorPage.byPlace(begun.getNext(), 2, list).getItems()).containsExactly("Évreux");
        String ofAnotherList =
                CursorPage.of(List.of("Caen", "Rouen"), 1, name -> name).getNext();
        assertThatThrownBy(() -> CursorPage.byPlace(ofAnotherList, 2, list)).isInstanceOf(Refused.class);
    }

    @Test
    void aPageHasOneToTwoHundredItems() {
        assertThat(CursorPage.limit(200)).isEqualTo(200);
        assertThatThrownBy(() -> CursorPage.limit(0)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> CursorPage.limit(201)).isInstanceOf(Refused.class);
    }
}

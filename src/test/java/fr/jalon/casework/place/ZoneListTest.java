package fr.jalon.casework.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneListTest {

    @Test
    void readsTheCodeAtTheBeginningOfEachLineOnce() {
        ZoneList list = ZoneList.of(List.of("\uFEFFCode;Commune", "14366;Lisieux", "\"14478\",Orbec", "", "14366"));
        assertThat(list.codes()).containsExactly("14366", "14478");
        assertThat(list.faults()).isEmpty();
    }

    @Test
    void tellsTheLinesThatAreNoCommune() {
        assertThat(ZoneList.of(List.of("14366", "14999", "Lisieux")).faults())
                .containsExactly(
                        "ligne 2 : « 14999 » n'est le code d'aucune commune",
                        "ligne 3 : « Lisieux » n'est le code d'aucune commune");
    }

    @Test
    void tellsAFewOfManyFaults() {
        assertThat(ZoneList.of(Collections.nCopies(500, "99999")).faults())
                .hasSize(11)
                .last()
                .asString()
                .contains("490");
    }

    @Test
    void anEmptyFileIsNoList() {
        assertThat(ZoneList.of(List.of("Code")).faults()).isNotEmpty();
    }
}

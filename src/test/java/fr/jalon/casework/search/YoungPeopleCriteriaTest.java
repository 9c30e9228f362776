package fr.jalon.casework.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YoungPeopleCriteriaTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list=all",
                "list=mine&q=le+goff",
                "list=all&files=12%2C15",
                "list=contract&action=ANY&situation=NONE&age=16-17&rqth=YES&quiet=90&level=1-3",
                "list=all&counsellor=NONE&contract=NEVER&place=Caen&since=2026-01-31&sort=last_act&order=desc",
                "list=all&place=14&sort=contract_end"
            })
    void whatAnAddressSaysIsReadAndWrittenTheSame(String address) {
        assertThat(YoungPeopleCriteria.of(address).query()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list=theirs",
                "situation=HAPPY",
                "age=1-99",
                "since=hier",
                "place=%25",
                "files=x",
                "sort=nir",
                "action=ALL",
                "quiet=1%20OR%201"
            })
    void whatItCannotSayIsLeftOut(String address) {
        assertThat(YoungPeopleCriteria.of(address)).isEqualTo(YoungPeopleCriteria.all());
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=295109912611193", "q=0600000000", "q=prenom%40exemple.fr"})
    void whatTellsOnePersonFromAllOthersIsNotReadFromAnAddress(String address) {
        assertThat(YoungPeopleCriteria.of(address).text()).isEmpty();
    }

    @Test
    void aListIsKeptWithoutWhatWasSearched() {
        assertThat(YoungPeopleCriteria.of("list=all&q=martin&rqth=YES").kept()).isEqualTo("list=all&rqth=YES");
    }
}

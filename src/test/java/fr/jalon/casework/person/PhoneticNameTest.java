package fr.jalon.casework.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneticNameTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Guillaume, Guilhaume",
        "Philippe, Filip",
        "Philippe, Filippe",
        "Le Goff, Legof",
        "Thibault, Tibo",
        "Thibaut, Thibault",
        "Mohamed, Mohammed",
        "Nguyen, Nguyên",
        "Diallo, Djallo",
        "Diallo, Dialo",
        "Aïcha, Aicha",
        "Aïcha, Aisha",
        "Chloé, Cloe",
        "Matthieu, Mathieu",
        "Matthieu, Matieu",
        "Catherine, Katherine",
        "Catherine, Katrine",
        "Rémi, Remy",
        "Yannick, Yanick",
        "Yannick, Ianic",
        "Jérôme, Gérome",
        "Geoffroy, Joffroi",
        "Dupont, Dupond",
        "Dupont, Dupon",
        "Lefebvre, Lefevre",
        "Lefèvre, Lefebvre",
        "Gauthier, Gautier",
        "Gauthier, Gotier",
        "Beaumont, Bomont",
        "Renault, Renaud",
        "Renault, Reno",
        "Quentin, Kentin",
        "Quentin, Cantin",
        "Mickaël, Michael",
        "Mickaël, Mikael",
        "Christophe, Kristof",
        "Stéphanie, Stefanie",
        "Sophie, Sofie",
        "Hélène, Elene",
        "Henri, Enri",
        "Françoise, Fransoise",
        "Khadija, Kadija",
        "Youssef, Yousef",
        "Youssef, Youcef",
        "Traoré, Traore",
        "Coulibaly, Koulibali",
        "N'Diaye, Ndiaye",
        "Fatoumata, Fatumata",
        "Zoé, Zoe",
        "Anaïs, Anais",
        "Lucie, Lussie",
        "Océane, Oseane",
        "Maëlys, Maelis",
        "Enzo, Enso",
        "Théo, Teo",
        "Léa, Leah",
        "Inès, Ines",
        "Sarah, Sara",
        "Hugo, Ugo",
        "Jean-Baptiste, Jean-Batiste",
        "Gaëlle, Gaele",
        "Moreau, Moro",
        "Roux, Rou",
        "Leclerc, Leclerq",
        "Leclercq, Leclerc",
        "Benoît, Benoit",
        "Auclair, Oclair",
        "Boucher, Bouchet",
        "Marchand, Marchant",
        "Garnier, Garnié",
        "Pichon, Pishon",
        "Cécile, Sesile",
        "Isaac, Izaac",
        "Elisa, Eliza",
        "Wassim, Ouassim",
        "Walid, Oualid"
    })
    void spellingsOfOneNameSoundAlike(String one, String other) {
        assertThat(PhoneticName.of(one)).isEqualTo(PhoneticName.of(other));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Martin, Marin",
        "Martin, Morin",
        "Petit, Patte",
        "Durand, Dumont",
        "Marie, Mario",
        "Lucas, Luc",
        "Jean, Jeanne",
        "Julien, Julie",
        "Emma, Amy",
        "Thomas, Tom",
        "Camille, Camélia",
        "Paul, Pauline",
        "Simon, Simone",
        "Bernard, Bertrand",
        "Robert, Rupert",
        "Richard, Ricard",
        "Roger, Rocher",
        "Fabien, Fabienne",
        "Adrien, Adrienne",
        "Leroy, Laroy",
        "Blanc, Blanche",
        "Nicolas, Nicole",
        "Legrand, Legrain",
        "Bertin, Bertaud",
        "Gilles, Jules",
        "Boyer, Bayer",
        "Dubois, Dubos",
        "Moulin, Molin",
        "Fontaine, Fantin",
        "Perrin, Perron",
        "Masson, Mathon",
        "Chevalier, Cavalier",
        "Lemaire, Lemoine",
        "Sonia, Sanaa",
        "Kevin, Calvin",
        "Aline, Alain"
    })
    void differentNamesDoNot(String one, String other) {
        assertThat(PhoneticName.of(one)).isNotEqualTo(PhoneticName.of(other));
    }

    /** Known: what is heard only by some, or not at all. */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "Abdelkader, Abdelkadir",
        "Khadija, Hadija",
        "Mohamed, Mouhamed",
        "Mohamed, Muhammad",
        "Ryan, Rayan",
        "Yasmine, Jasmine"
    })
    void theseSpellingsAreNotFound(String one, String other) {
        assertThat(PhoneticName.of(one)).isNotEqualTo(PhoneticName.of(other));
    }

    /** Known: French does not pronounce the difference, or hardly. */
    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"Denis, Denise", "Louis, Louise", "Michel, Michelle", "Noël, Noëlle"})
    void theseNamesAreConfused(String one, String other) {
        assertThat(PhoneticName.of(one)).isEqualTo(PhoneticName.of(other));
    }

    @Test
    void aNameOfSeveralWordsIsHeardApartAndAsOne() {
        assertThat(keys("Le Goff", "Anna", null)).isEqualTo(" le gof legof ana ");
        assertThat(keys("Diop", "Aïcha", "N’Diaye")).isEqualTo(" jop aiCa n jai ndiai ");
    }

    @Test
    void whatHasNoLetterOfOursHasNoKey() {
        assertThat(PhoneticName.of("李").key()).isEmpty();
        assertThat(keys("李", "娜", null)).isEqualTo("  ");
    }

    @Test
    void theKeysFitIntoTheirColumn() {
        String long100 = "Bartholomé ".repeat(8).strip();
        assertThat(keys(long100 + " Un", "Deux " + long100, "Trois " + long100)).hasSizeLessThanOrEqualTo(310);
        StringBuilder many = new StringBuilder();
        for (char c = 'a'; c < 't'; c++) {
            many.append("ka").append(c).append("o ");
        }
        String keys = keys(many.toString(), "M" + many.substring(1), "T" + many.substring(1));
        assertThat(keys).hasSizeLessThanOrEqualTo(310).endsWith(" ");
    }

    private static String keys(String birthName, String firstName, String usedName) {
        return new PersonalDetails(
                        birthName,
                        usedName,
                        firstName,
                        Sex.FEMALE,
                        LocalDate.EPOCH,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        null)
                .phoneticName();
    }
}

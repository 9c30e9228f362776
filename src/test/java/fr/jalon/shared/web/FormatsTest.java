package fr.jalon.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.identity.Actor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @Test
    void daysAreWrittenAsFrenchPeopleWriteThem() {
        Formats formats = in(Locale.FRENCH);
        assertThat(formats.day(DAY)).isEqualTo("21 novembre 2026");
        assertThat(formats.day(LocalDate.of(2026, 1, 1))).isEqualTo("1er janvier 2026");
        assertThat(formats.shortDay(DAY)).isEqualTo("21 nov. 2026");
        assertThat(formats.day(null)).isEmpty();
    }

    @Test
    void aMomentIsToldInTheTimeOfTheReader() {
        assertThat(in(Locale.FRENCH).moment(LocalDateTime.of(2026, 11, 21, 13, 5)))
                .isEqualTo("21 novembre 2026 à 14\u00a0h\u00a005");
        assertThat(in(Locale.FRENCH).moment(LocalDateTime.of(2026, 7, 1, 22, 30)))
                .isEqualTo("2 juillet 2026 à 0\u00a0h\u00a030");
        assertThat(in(Locale.ENGLISH).moment(LocalDateTime.of(2026, 11, 21, 13, 5)))
                .isEqualTo("21 November 2026 at 14:05");
    }

    @Test
    void aMomentIsToldInTheTimeOfTheStructure() {
        LocalDateTime evening = LocalDateTime.of(2026, 11, 30, 22, 30);
        assertThat(in(Locale.FRENCH, "Indian/Reunion").moment(evening))
                .isEqualTo("1er décembre 2026 à 2\u00a0h\u00a030");
        assertThat(in(Locale.FRENCH, "America/Cayenne").moment(evening))
                .isEqualTo("30 novembre 2026 à 19\u00a0h\u00a030");
        assertThat(in(Locale.FRENCH, "Indian/Reunion").dayOf(evening)).isEqualTo("1er décembre 2026");
    }

    @Test
    void numbersAndSizesHaveTheSeparatorsOfTheLanguage() {
        assertThat(in(Locale.FRENCH).number(12345)).isEqualTo("12\u202f345");
        assertThat(in(Locale.FRENCH).size(3_200_000)).isEqualTo("3,2\u00a0Mo");
        assertThat(in(Locale.ENGLISH).number(12345)).isEqualTo("12,345");
        assertThat(in(Locale.FRENCH).size(10)).isEqualTo("1\u00a0Ko");
    }

    private static Formats in(Locale locale) {
        return in(locale, "Europe/Paris");
    }

    private static Formats in(Locale locale, String zone) {
        Shell shell = new Shell() {
            @Override
            public Locale getLocale() {
                return locale;
            }
        };
        return new Formats(shell, new Actor() {
            @Override
            public ZoneId zone() {
                return ZoneId.of(zone);
            }
        });
    }
}

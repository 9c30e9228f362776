package fr.jalon.labelling.sample;

import static fr.jalon.identity.TestPeople.AUDITOR_CERTIFIER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER_ELSEWHERE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.casework.sample.SampledCase;
import fr.jalon.identity.TestClock;
import fr.jalon.labelling.evidence.Confidentiality;
import fr.jalon.shared.Ids;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Workspace;
import fr.jalon.testing.Here;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Samples of case files opened until a day, and who reads them, on a real MariaDB. */
@ExtendWith(ArquillianExtension.class)
class SampleShownIT extends TestSamples {
    @Test
    void nothingThatTellsOfAPersonIsPublished() {
        long sample = drawn("SEX", FILES, "5");
        open(sample);
        String published = TestCases.published(sample);
        assertThat(published).contains("INDIVIDUAL_INTERVIEW", "CEJ").doesNotContain(TestCases.PRIVATE, "Un objectif");
        for (String column : List.of(
                "birth_name", "first_name", "birth_date", "nir", "phone", "mail", "street", "postal_code", "commune")) {
            for (Object value : TestCases.column(
                    TestCases.NORTH,
                    "SELECT " + column + " FROM young_person WHERE id IN (" + TestCases.ids(people) + ")")) {
                assertThat(published).as(column).doesNotContain(value.toString());
            }
        }
        for (long person : people) {
            assertThat(published).doesNotContain(Long.toString(person), Ids.text(person));
        }
    }

    @Test
    void theAssociationReadsWithConsentUntilTheDayAndNoOtherAssociationDoes() {
        SampleRequest silent = request("NONE", 3, "3");
        long closed = lead(() -> draw.draw(silent));
        open(closed);
        assertThat(refusal(LABEL_OFFICER, () -> association.sheet(closed))).isEqualTo("error.notFound");
        SampleRequest consented = request("NONE", 3, "3");
        consented.setConfidentiality(Confidentiality.NETWORK);
        consented.setConsent(true);
        long shown = lead(() -> draw.draw(consented));
        assertThat(actor.as(LABEL_OFFICER, () -> association.sheet(shown)).files())
                .isEmpty();
        open(shown);
        SampledCase one =
                actor.as(LABEL_OFFICER, () -> association.file(shown, 2)).file();
        assertThat(one.lines()).isNotEmpty();
        assertThat(TestCases.journal("ar_98", shown)).isGreaterThan(0);
        assertThat(refusal(LABEL_OFFICER_ELSEWHERE, () -> association.sheet(shown)))
                .isEqualTo("error.notFound");
        over(shown);
        assertThat(actor.as(LABEL_OFFICER, () -> association.sheet(shown)).files())
                .isEmpty();
        assertThat(refusal(LABEL_OFFICER, () -> association.file(shown, 2))).isEqualTo("sample.ended");
    }

    @Test
    void anAuditorReadsUntilTheDayAndNotAfter() {
        assertThat(actor.as(AUDITOR_CERTIFIER, () -> auditors.file(9201, 9110, 1))
                        .file()
                        .lines())
                .hasSize(1);
        assertThat(TestCases.journal("audit", 9110)).isGreaterThan(0);
        over(9110);
        try {
            assertThat(refusal(AUDITOR_CERTIFIER, () -> auditors.file(9201, 9110, 1)))
                    .isEqualTo("sample.ended");
            assertThat(actor.as(AUDITOR_CERTIFIER, () -> auditors.sheet(9201, 9110))
                            .files())
                    .isEmpty();
        } finally {
            TestCases.change(
                    "network",
                    "UPDATE sample_opening SET open_until = CURRENT_DATE + INTERVAL 1 MONTH WHERE evidence_id = 9110");
        }
    }

    @Test
    void theCopiesAreDeletedOnceItEndedAndWhatWasDrawnStays() throws Exception {
        long sample = drawn("NONE", 4, "13");
        open(sample);
        over(sample);
        try (Workspace.Stay stay = Workspace.of(new StructureCode("98001S00")).enter()) {
            assertThat(tend.sweep(ZoneId.of("Europe/Paris"))).isGreaterThanOrEqualTo(4);
        }
        assertThat(TestCases.column("network", "SELECT id FROM sampled_case WHERE evidence_id = " + sample))
                .isEmpty();
        assertThat(TestCases.column("network", "SELECT id FROM sampled_line WHERE evidence_id = " + sample))
                .isEmpty();
        assertThat(lead(() -> read.sheet(sample)).files()).hasSize(4);
    }

    /** Just after midnight in France it is still the day before in UTC, for MariaDB, and in Guyane. */
    @Test
    void aSampleEndsAtMidnightInFranceAndIsErasedOnceItsDayIsOverWhereTheMissionIs() {
        long sample = drawn("NONE", 2, "23");
        SampleRequest consented = request("NONE", 2, "29");
        consented.setConfidentiality(Confidentiality.NETWORK);
        consented.setConsent(true);
        long shown = lead(() -> draw.draw(consented));
        open(sample);
        open(shown);
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        TestCases.change(
                "network",
                "UPDATE sample_opening SET open_until = '" + day + "' WHERE evidence_id IN (" + sample + ", " + shown
                        + ", 9110)");
        try {
            itIs(day.atTime(23, 30));
            assertThat(actor.as(LABEL_OFFICER, () -> association.file(shown, 1)).file())
                    .isNotNull();
            assertThat(actor.as(AUDITOR_CERTIFIER, () -> auditors.file(9201, 9110, 1))
                            .file())
                    .isNotNull();
            assertThat(copiesAfterSweep(sample, "Europe/Paris")).isEqualTo(2);
            itIs(day.plusDays(1).atTime(0, 30));
            assertThat(refusal(LABEL_OFFICER, () -> association.file(shown, 1))).isEqualTo("sample.ended");
            assertThat(actor.as(LABEL_OFFICER, () -> association.sheet(shown)).files())
                    .isEmpty();
            assertThat(refusal(AUDITOR_CERTIFIER, () -> auditors.file(9201, 9110, 1)))
                    .isEqualTo("sample.ended");
            assertThat(actor.as(AUDITOR_CERTIFIER, () -> auditors.sheet(9201, 9110))
                            .files())
                    .isEmpty();
            assertThat(copiesAfterSweep(sample, "America/Cayenne")).isEqualTo(2);
            assertThat(copiesAfterSweep(sample, "Europe/Paris")).isZero();
        } finally {
            TestClock.ahead(Duration.ZERO);
            TestCases.change(
                    "network",
                    "UPDATE sample_opening SET open_until = CURRENT_DATE + INTERVAL 1 MONTH WHERE evidence_id = 9110");
        }
    }

    private static void itIs(LocalDateTime inFrance) {
        TestClock.ahead(Duration.between(
                Instant.now(), inFrance.atZone(ZoneId.of("Europe/Paris")).toInstant()));
    }

    private int copiesAfterSweep(long sample, String zone) {
        try (Workspace.Stay stay = Workspace.of(new StructureCode("98001S00")).enter()) {
            tend.sweep(ZoneId.of(zone));
        }
        return TestCases.column("network", "SELECT id FROM sampled_case WHERE evidence_id = " + sample)
                .size();
    }

    @Test
    void aDayThatIsPastOrTooFarIsRefusedAndOneThatReadsNobodyToo() {
        long sample = drawn("NONE", 2, "17");
        assertThat(refusal(
                        QUALITY_LEAD_NORTH, () -> opened(sample, 0, Here.today().minusDays(1))))
                .isEqualTo("sample.untilPast");
        assertThat(refusal(
                        QUALITY_LEAD_NORTH, () -> opened(sample, 0, Here.today().plusMonths(13))))
                .isEqualTo("sample.untilFar");
        SampleRequest own = request("NONE", 2, "17");
        own.setConfidentiality(Confidentiality.STRUCTURE);
        long kept = lead(() -> draw.draw(own));
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> opened(kept, 0, Here.today())))
                .isEqualTo("sample.nobodyReads");
        open(sample);
        assertThat(refusal(QUALITY_LEAD_NORTH, () -> opened(sample, 0, Here.today())))
                .isEqualTo("error.changedMeanwhile");
    }

    @Test
    void aFileThatIsTakenOutIsShownNoMore() {
        long sample = drawn("NONE", 3, "19");
        open(sample);
        lead(() -> {
            openings.remove(sample, 2, "La personne s’y oppose");
            return null;
        });
        assertThat(TestCases.column(
                        "network",
                        "SELECT number FROM sampled_case WHERE evidence_id = " + sample + " ORDER BY number"))
                .extracting(Object::toString)
                .containsExactly("1", "3");
        lead(() -> {
            openings.close(sample, version(sample), null);
            return null;
        });
        open(sample);
        assertThat(TestCases.column("network", "SELECT number FROM sampled_case WHERE evidence_id = " + sample))
                .hasSize(2);
    }
}

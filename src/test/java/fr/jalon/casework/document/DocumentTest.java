package fr.jalon.casework.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({", VALID", "2026-11-20, EXPIRED", "2026-11-21, EXPIRING", "2027-01-20, EXPIRING", "2027-01-21, VALID"})
    void itsLastDayIsStillValidAndSixtyDaysBeforeItIsToldToExpire(LocalDate until, DocumentState state) {
        Document document = new Document(
                1, new DocumentDetails(DocumentKind.TAX_NOTICE, null, null, until), 1, TODAY, LocalDateTime.MIN);
        assertThat(document.stateOn(TODAY)).isEqualTo(state);
    }

    @Test
    void withoutAnEndTheUsualOneOfItsKindIsTaken() {
        LocalDate issued = LocalDate.of(2026, 10, 1);
        DocumentDetails address = new DocumentDetails(DocumentKind.PROOF_OF_ADDRESS, " ", issued, null);
        assertThat(address.checked(TODAY).validUntil()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(address.title()).isNull();
        DocumentDetails diploma = new DocumentDetails(DocumentKind.DIPLOMA, null, issued, null);
        assertThat(diploma.checked(TODAY).validUntil()).isNull();
    }

    @Test
    void daysOutOfOrderAndToComeAreRefused() {
        assertThatThrownBy(() -> new DocumentDetails(DocumentKind.DIPLOMA, null, TODAY, TODAY.minusDays(1)))
                .hasMessage("document.validUntil.order");
        assertThatThrownBy(
                        () -> new DocumentDetails(DocumentKind.DIPLOMA, null, TODAY.plusDays(1), null).checked(TODAY))
                .hasMessage("document.issuedOn.future");
        assertThatThrownBy(() -> new DocumentDetails(null, null, null, null)).hasMessage("document.kind.missing");
    }

    @Test
    void aResidencePermitStandsForADocumentOfIdentity() {
        assertThat(DocumentKind.RESIDENCE_PERMIT.standsFor()).isEqualTo(DocumentKind.IDENTITY_DOCUMENT);
        assertThat(DocumentRule.on(TODAY).asked(false)).contains(DocumentKind.IDENTITY_DOCUMENT);
        assertThat(DocumentRule.on(TODAY).asked(true)).contains(DocumentKind.PARENTAL_AUTHORISATION);
    }
}

package fr.jalon.labelling.auditor;

import static fr.jalon.identity.TestPeople.AUDITOR_ELSEWHERE;
import static fr.jalon.identity.TestPeople.AUDITOR_NETWORK;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.LABEL_OFFICER;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.labelling.audit.NationalDay;
import fr.jalon.labelling.audit.PrepareAudit;
import fr.jalon.shared.error.Refused;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who keeps the register of auditors, and what a declaration of interest does. */
@ExtendWith(ArquillianExtension.class)
class RegisterIT {

    private static final String ASSOCIATION = "AR97";

    @Inject
    TestActor actor;

    @Inject
    KeepAuditors keep;

    @Inject
    OwnAuditorFile own;

    @Inject
    PrepareAudit prepare;

    @Inject
    NationalDay day;

    @Test
    void theLabelOfficeChangesTheRegisterAndNobodyElseDoes() {
        AuditorFile before = file(AUDITOR_NETWORK);
        AuditorData changed = data(before.auditor(), before.auditor().getQuota() + 1, "96");
        office(() -> keep.change(AUDITOR_NETWORK.accountId(), before.auditor().getVersion(), changed));
        assertThat(file(AUDITOR_NETWORK).auditor().getQuota())
                .isEqualTo(before.auditor().getQuota() + 1);
        assertThatThrownBy(() -> office(() -> keep.change(
                        AUDITOR_NETWORK.accountId(), before.auditor().getVersion(), changed)))
                .hasMessage("error.changedMeanwhile");
        for (TestPeople stranger : List.of(AUDITOR_NETWORK, LABEL_OFFICER, QUALITY_LEAD_NORTH)) {
            assertThatThrownBy(() -> actor.as(stranger, () -> keep.open(AUDITOR_NETWORK.accountId())))
                    .isInstanceOf(Refused.class)
                    .hasMessage("error.forbidden");
        }
    }

    @Test
    void anAuditorOfTheNetworkHasARegion() {
        AuditorFile file = file(AUDITOR_NETWORK);
        assertThatThrownBy(() -> office(() -> keep.change(
                        AUDITOR_NETWORK.accountId(), file.auditor().getVersion(), data(file.auditor(), 6, null))))
                .hasMessage("auditor.refused.region");
    }

    @Test
    void nobodyIsProposedWhereTheyDeclaredAnInterest() {
        assertThat(candidates()).contains(AUDITOR_ELSEWHERE.accountId());
        LocalDate today = day.today();
        actor.as(
                AUDITOR_ELSEWHERE,
                () -> own.declare(
                        new DeclaredInterest.Words(ASSOCIATION, null, "Ancien emploi", today.minusYears(1), null)));
        assertThat(candidates()).doesNotContain(AUDITOR_ELSEWHERE.accountId());
    }

    @Test
    void anInterestIsInOnePlaceThatThereIs() {
        LocalDate today = day.today();
        for (DeclaredInterest.Words words : List.of(
                new DeclaredInterest.Words(null, null, "Raison", today, null),
                new DeclaredInterest.Words(ASSOCIATION, "97", "Raison", today, null),
                new DeclaredInterest.Words("00000S00", null, "Raison", today, null))) {
            assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> own.declare(words)))
                    .hasMessage("auditor.refused.place");
        }
    }

    @Test
    void anAuditorDoesNotReachWhatAnotherSaid() {
        Availability offered = actor.as(
                AUDITOR_ELSEWHERE,
                () -> own.offer(day.today().minusYears(3), day.today().minusYears(2)));
        assertThatThrownBy(() -> actor.as(AUDITOR_NETWORK, () -> {
                    own.withdraw(offered.getId());
                    return null;
                }))
                .hasMessage("error.notFound");
        actor.as(AUDITOR_ELSEWHERE, () -> {
            own.withdraw(offered.getId());
            return null;
        });
        assertThat(file(AUDITOR_ELSEWHERE).availabilities()).isEmpty();
    }

    private List<Long> candidates() {
        return actor.as(LABEL_OFFICE, () -> prepare.auditorsFor(ASSOCIATION)).stream()
                .map(one -> one.getAccountId())
                .toList();
    }

    private AuditorFile file(TestPeople who) {
        return actor.as(LABEL_OFFICE, () -> keep.open(who.accountId()));
    }

    private void office(Runnable work) {
        actor.as(LABEL_OFFICE, () -> {
            work.run();
            return null;
        });
    }

    private static AuditorData data(Auditor auditor, int quota, String region) {
        return new AuditorData(
                AuditorKind.NETWORK,
                auditor.getOrganisation(),
                region,
                null,
                auditor.getSeniority(),
                Set.of(),
                null,
                "français",
                quota,
                true);
    }
}

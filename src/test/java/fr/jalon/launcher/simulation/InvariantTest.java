package fr.jalon.launcher.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.launcher.simulation.CampaignFacts.Audited;
import fr.jalon.launcher.simulation.CampaignFacts.Decided;
import fr.jalon.launcher.simulation.CampaignFacts.Found;
import fr.jalon.launcher.simulation.CampaignFacts.Frozen;
import fr.jalon.launcher.simulation.CampaignFacts.Labelled;
import fr.jalon.launcher.simulation.CampaignFacts.Seat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvariantTest {

    private static final Seat CERTIFIER = new Seat("CERTIFICATION_BODY", Set.of(), Set.of());
    private static final Seat PEER = new Seat("NETWORK", Set.of("14327S00"), Set.of("28"));

    private final List<Audited> audits = new ArrayList<>();
    private final List<Decided> decisions = new ArrayList<>();
    private final List<Frozen> scores = new ArrayList<>();
    private final List<Found> findings = new ArrayList<>();
    private final List<Labelled> labels = new ArrayList<>();

    @Test
    void a_campaign_in_order_breaks_nothing() {
        audits.add(new Audited("59350S00", "32", List.of(CERTIFIER, PEER)));
        decisions.add(decided(Set.of(1L, 2L, 3L), Set.of(3L), 2, Set.of(1L, 2L)));
        decisions.add(decided(Set.of(1L, 2L, 3L), Set.of(), 3, Set.of()));
        scores.add(new Frozen("59350S00", "1.1", Arrays.asList(3, null, 3), Arrays.asList(3, null, 3), false));
        findings.add(new Found("59350S00", true, false));
        findings.add(new Found("59350S00", false, true));
        labels.add(new Labelled("L-2026-0001-43", "59350S00", true, true, true));
        labels.add(new Labelled("L-2023-0001-17", "59350S00", false, null, false));
        for (Invariant invariant : Invariant.values()) {
            Invariant.Finding found = check(invariant);
            assertThat(found.violations()).as(invariant.title()).isEmpty();
            assertThat(found.checked()).as(invariant.title()).isPositive();
        }
    }

    @Test
    void a_pair_is_one_of_each_kind() {
        audits.add(new Audited("59350S00", "32", List.of(CERTIFIER, CERTIFIER)));
        assertThat(check(Invariant.INDEPENDENT_PAIR).violations()).containsExactly("59350S00");
    }

    @Test
    void an_audit_has_two_auditors() {
        audits.add(new Audited("59350S00", "32", List.of(PEER)));
        assertThat(check(Invariant.INDEPENDENT_PAIR).violations()).containsExactly("59350S00");
    }

    @Test
    void nobody_audits_their_own_structure() {
        audits.add(new Audited("14327S00", null, List.of(CERTIFIER, PEER)));
        assertThat(check(Invariant.INDEPENDENT_PAIR).violations()).containsExactly("14327S00");
    }

    @Test
    void nobody_audits_in_their_own_region() {
        audits.add(new Audited("14366S00", "28", List.of(CERTIFIER, PEER)));
        assertThat(check(Invariant.INDEPENDENT_PAIR).violations()).containsExactly("14366S00");
    }

    @Test
    void a_decision_without_quorum_is_found() {
        decisions.add(decided(Set.of(1L), Set.of(), 1, Set.of(1L)));
        assertThat(check(Invariant.QUORUM).violations()).containsExactly("59350S00");
    }

    @Test
    void a_decision_that_no_vote_carried_is_found() {
        decisions.add(new Decided("59350S00", 50, 4, Set.of(1L, 2L), Set.of(), 2, 2, Set.of(), false));
        assertThat(check(Invariant.QUORUM).violations()).containsExactly("59350S00");
    }

    @Test
    void a_vote_of_a_recused_member_is_found() {
        decisions.add(decided(Set.of(1L, 2L, 3L), Set.of(3L), 2, Set.of(1L, 3L)));
        assertThat(check(Invariant.RECUSED).violations()).containsExactly("59350S00");
    }

    @Test
    void a_vote_of_an_absent_member_is_found() {
        decisions.add(decided(Set.of(1L, 2L), Set.of(), 2, Set.of(1L, 4L)));
        assertThat(check(Invariant.RECUSED).violations()).containsExactly("59350S00");
    }

    @Test
    void more_votes_than_members_entitled_are_found_in_a_secret_vote() {
        decisions.add(new Decided("59350S00", 50, 4, Set.of(1L, 2L), Set.of(2L), 2, 2, Set.of(), true));
        assertThat(check(Invariant.RECUSED).violations()).containsExactly("59350S00");
    }

    @Test
    void a_level_that_differs_from_what_was_signed_is_found() {
        scores.add(new Frozen("59350S00", "1.1", List.of(3, 3, 3), List.of(3, 3, 2), false));
        assertThat(check(Invariant.FROZEN_SCORES).violations()).containsExactly("59350S00 1.1");
    }

    @Test
    void a_score_written_after_the_signature_is_found() {
        scores.add(new Frozen("59350S00", "1.1", List.of(3, 3, 3), List.of(3, 3, 3), true));
        assertThat(check(Invariant.FROZEN_SCORES).violations()).containsExactly("59350S00 1.1");
    }

    @Test
    void a_finding_neither_answered_nor_past_its_deadline_is_found() {
        findings.add(new Found("59350S00", false, false));
        assertThat(check(Invariant.ANSWERED).violations()).containsExactly("59350S00");
    }

    @Test
    void a_certificate_that_nothing_proves_is_found() {
        labels.add(new Labelled("L-2026-0001-43", "59350S00", true, false, true));
        assertThat(check(Invariant.PROVEN).violations()).containsExactly("L-2026-0001-43");
    }

    @Test
    void a_label_that_the_register_lacks_is_found() {
        labels.add(new Labelled("L-2026-0001-43", "59350S00", true, null, false));
        assertThat(check(Invariant.REGISTER).violations()).containsExactly("L-2026-0001-43");
    }

    @Test
    void a_label_that_the_register_lists_and_nobody_granted_is_found() {
        labels.add(new Labelled("L-2026-0001-43", "59350S00", false, null, true));
        assertThat(check(Invariant.REGISTER).violations()).containsExactly("L-2026-0001-43");
    }

    /** Of four members in term half are the quorum. */
    private static Decided decided(Set<Long> present, Set<Long> recused, int entitled, Set<Long> voters) {
        return new Decided("59350S00", 50, 4, present, recused, entitled, Math.max(1, voters.size()), voters, true);
    }

    private Invariant.Finding check(Invariant invariant) {
        return invariant.check(new CampaignFacts(audits, decisions, scores, findings, labels));
    }
}

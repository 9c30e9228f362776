package fr.jalon.labelling.profile;

import static fr.jalon.identity.TestPeople.COUNSELLOR_NORTH;
import static fr.jalon.identity.TestPeople.DIRECTOR_NORTH;
import static fr.jalon.identity.TestPeople.LABEL_OFFICE;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_NORTH;
import static fr.jalon.identity.TestPeople.QUALITY_LEAD_SOUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.jalon.identity.TestActor;
import fr.jalon.identity.TestPeople;
import fr.jalon.labelling.reference.ApplicabilityRule;
import fr.jalon.labelling.reference.NodeDetails;
import fr.jalon.labelling.reference.QualityReference;
import fr.jalon.labelling.reference.ReferenceHead;
import fr.jalon.labelling.reference.ReferenceNode;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A structure says what it is; that excludes the criteria that are certainly not for it, and the union counts them. */
@ExtendWith(ArquillianExtension.class)
class StructureProfileIT {
    private static final ProfileSheet NOTHING = sheet(null, null, null);

    @Inject
    TestActor actor;

    @Inject
    KeepProfile keep;

    @Inject
    OwnProfile own;

    @Inject
    RuleReach reach;

    @AfterEach
    void forget() {
        say(QUALITY_LEAD_NORTH, NOTHING);
    }

    @Test
    void whatIsSaidIsReadAgainAndNamesWhoSaidIt() {
        say(DIRECTOR_NORTH, sheet(true, 3, null));
        ProfileSheet read = actor.as(QUALITY_LEAD_NORTH, keep::read);
        assertThat(read.qpv()).isTrue();
        assertThat(read.sites()).isEqualTo(3);
        assertThat(read.young()).isNull();
        assertThat(read.updatedByName()).isEqualTo("Essai DIRECTOR");
    }

    @Test
    void anImpossibleNumberIsRefusedAtItsField() {
        assertThat(refused(QUALITY_LEAD_NORTH, sheet(null, -1, null)).field()).isEqualTo("sites");
        assertThat(refused(QUALITY_LEAD_NORTH, sheet(null, null, 1_000_001)).field())
                .isEqualTo("young");
    }

    @Test
    void whoReadAnOlderOneIsToldSo() {
        int read = actor.as(QUALITY_LEAD_NORTH, keep::read).version();
        say(DIRECTOR_NORTH, sheet(true, null, null));
        Refused refused = catchThrowableOfType(
                Refused.class, () -> actor.as(QUALITY_LEAD_NORTH, () -> keep.keep(sheet(false, null, null), read)));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.CHANGED);
        assertThat(actor.as(QUALITY_LEAD_NORTH, keep::read).qpv()).isTrue();
    }

    @Test
    void aColleagueWithoutTheRoleDoesNotSayIt() {
        assertThat(refused(COUNSELLOR_NORTH, NOTHING).kind()).isEqualTo(Refused.Kind.FORBIDDEN);
    }

    @Test
    void aStructureSaysNothingOfAnother() {
        ProfileSheet before = actor.as(QUALITY_LEAD_SOUTH, keep::read);
        say(QUALITY_LEAD_NORTH, sheet(false, 9, 900));
        assertThat(actor.as(QUALITY_LEAD_SOUTH, keep::read)).isEqualTo(before);
    }

    @Test
    void aCriterionIsExcludedOnlyWhereItsRuleIsCertainlyNotForTheStructure() {
        QualityReference reference = reference();
        say(QUALITY_LEAD_NORTH, NOTHING);
        assertThat(excluded(reference)).isEmpty();
        say(QUALITY_LEAD_NORTH, sheet(null, 1, null));
        assertThat(excluded(reference))
                .containsExactly(reference.criteria().get(1).id());
        say(QUALITY_LEAD_NORTH, sheet(null, 2, null));
        assertThat(excluded(reference)).isEmpty();
    }

    @Test
    void theUnionCountsThoseThatARuleIsForThoseItIsNotAndThoseItKnowsTooLittleOf() {
        ApplicabilityRule rule = ApplicabilityRule.parse("sites > 4");
        say(QUALITY_LEAD_NORTH, NOTHING);
        RuleReach.Reach before = count(rule);
        say(QUALITY_LEAD_NORTH, sheet(null, 5, null));
        assertThat(count(rule))
                .isEqualTo(new RuleReach.Reach(before.concerned() + 1, before.unknown() - 1, before.excluded()));
        say(QUALITY_LEAD_NORTH, sheet(null, 4, null));
        assertThat(count(rule))
                .isEqualTo(new RuleReach.Reach(before.concerned(), before.unknown() - 1, before.excluded() + 1));
        assertThat(count(ApplicabilityRule.parse("always")).concerned()).isEqualTo(before.total());
    }

    @Test
    void aMissionDoesNotCountTheOthers() {
        Refused refused = catchThrowableOfType(
                Refused.class,
                () -> actor.as(QUALITY_LEAD_NORTH, () -> reach.of(ApplicabilityRule.parse("qpv"), List.of("MISSION"))));
        assertThat(refused.kind()).isEqualTo(Refused.Kind.FORBIDDEN);
    }

    private RuleReach.Reach count(ApplicabilityRule rule) {
        return actor.as(LABEL_OFFICE, () -> reach.of(rule, List.of("MISSION")));
    }

    private Set<Long> excluded(QualityReference reference) {
        return actor.as(QUALITY_LEAD_NORTH, () -> own.excluded(reference));
    }

    private void say(TestPeople who, ProfileSheet sheet) {
        actor.as(who, () -> keep.keep(sheet, keep.read().version()));
    }

    private Refused refused(TestPeople who, ProfileSheet sheet) {
        return catchThrowableOfType(Refused.class, () -> say(who, sheet));
    }

    private static ProfileSheet sheet(Boolean qpv, Integer sites, Integer young) {
        return new ProfileSheet(null, qpv, null, sites, null, young, null, null, 0);
    }

    /** Two criteria: one for all, one of an axis that is for those with several sites. */
    private static QualityReference reference() {
        NodeDetails several = new NodeDetails("sites > 1", null, null, null, null);
        return new QualityReference(
                Ids.next(),
                new ReferenceHead(
                        "E",
                        "1",
                        "Essai",
                        null,
                        List.of("MISSION"),
                        false,
                        null,
                        "fr",
                        null,
                        List.of(),
                        List.of(),
                        null),
                List.of(
                        node("1", true, NodeDetails.NONE),
                        node("2", false, several, node("2.1", true, NodeDetails.NONE))));
    }

    private static ReferenceNode node(String code, boolean assessable, NodeDetails details, ReferenceNode... below) {
        return new ReferenceNode(
                Ids.next(), null, code, "Nœud", null, assessable ? 1 : 0, false, assessable, details, List.of(below));
    }
}

package fr.jalon.launcher.simulation;

import fr.jalon.launcher.simulation.CampaignFacts.Audited;
import fr.jalon.launcher.simulation.CampaignFacts.Decided;
import fr.jalon.launcher.simulation.CampaignFacts.Seat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What holds at any moment of any campaign: each is a pure function of the facts. */
public enum Invariant {
    INDEPENDENT_PAIR(
            "Aucun audit sans binôme indépendant",
            CampaignFacts::audits,
            Invariant::isIndependent,
            one -> one.structure()),
    QUORUM(
            "Aucune décision sans quorum ni vote qui la porte",
            CampaignFacts::decisions,
            Invariant::isQuorate,
            one -> one.structure()),
    RECUSED(
            "Aucun vote d'un membre récusé ou absent",
            CampaignFacts::decisions,
            Invariant::isVotedByEntitled,
            one -> one.structure()),
    FROZEN_SCORES(
            "Aucune cote changée après la signature",
            CampaignFacts::scores,
            one -> !one.later() && one.signed().equals(one.present()),
            one -> one.structure() + " " + one.criterion()),
    ANSWERED(
            "Chaque constat répondu, ou son délai passé",
            CampaignFacts::findings,
            one -> one.answered() || one.past(),
            one -> one.structure()),
    PROVEN(
            "Chaque certificat prouvé sur la page publique",
            facts -> facts.labels().stream().filter(one -> one.proven() != null).toList(),
            one -> one.proven(),
            one -> one.number()),
    REGISTER(
            "Le registre public tient exactement les labels accordés",
            CampaignFacts::labels,
            one -> one.standing() == one.listed(),
            one -> one.number());

    /**
     * What an invariant found.
     *
     * @param checked how many it looked at
     * @param violations which of them break it
     */
    public record Finding(Invariant invariant, int checked, List<String> violations) {}

    private final String title;
    private final Function<CampaignFacts, Finding> check;

    <T> Invariant(
            String title, Function<CampaignFacts, List<T>> subjects, Predicate<T> holds, Function<T, String> name) {
        this.title = title;
        this.check = facts -> {
            List<T> all = subjects.apply(facts);
            return new Finding(
                    this,
                    all.size(),
                    all.stream().filter(holds.negate()).map(name).toList());
        };
    }

    /** What it says, for people. */
    public String title() {
        return title;
    }

    Finding check(CampaignFacts facts) {
        return check.apply(facts);
    }

    /** One of each kind, neither tied to the structure nor to its region. */
    private static boolean isIndependent(Audited audit) {
        Set<String> kinds = audit.pair().stream().map(Seat::kind).collect(Collectors.toSet());
        return audit.pair().size() == 2
                && kinds.equals(Set.of("CERTIFICATION_BODY", "NETWORK"))
                && audit.pair().stream()
                        .noneMatch(seat -> seat.structures().contains(audit.structure())
                                || audit.region() != null && seat.regions().contains(audit.region()));
    }

    private static boolean isQuorate(Decided decision) {
        int needed = Math.max(1, (decision.seats() * decision.percent() + 99) / 100);
        return decision.carried() && decision.entitled() >= needed && decision.votes() > 0;
    }

    /** Of a secret vote, only the counts are left: there are no more votes than members entitled to one. */
    private static boolean isVotedByEntitled(Decided decision) {
        Set<Long> entitled = new HashSet<>(decision.present());
        entitled.removeAll(decision.recused());
        return entitled.containsAll(decision.voters())
                && decision.entitled() == entitled.size()
                && decision.votes() <= entitled.size();
    }
}

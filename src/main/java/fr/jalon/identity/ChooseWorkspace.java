package fr.jalon.identity;

import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows the workspaces that an account may work in, and enters one. Runs before a workspace is chosen. */
@ApplicationScoped
@UseCase(access = UseCase.Access.PUBLIC)
public class ChooseWorkspace {

    private final WorkspaceChoices choices;
    private final Actor actor;
    private final Journal journal;

    @Inject
    ChooseWorkspace(WorkspaceChoices choices, Actor actor, Journal journal) {
        this.choices = choices;
        this.actor = actor;
        this.journal = journal;
    }

    ChooseWorkspace() {
        this(null, null, null);
    }

    /** What this account may choose from. */
    public List<WorkspaceChoice> choices(SignedAccount account) {
        return choices.of(account.accountId(), account.since());
    }

    /** Enters the workspace that {@code key} names; refused where the account does not have it. */
    public SignedIn choose(SignedAccount account, String key) {
        WorkspaceChoice chosen = choices(account).stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElseThrow(Refused::notFound);
        SignedIn someone = new SignedIn(
                account.accountId(),
                account.name(),
                chosen.structure(),
                chosen.structureName(),
                chosen.zone(),
                chosen.roles(),
                account.since());
        actor.is(someone, actor.address()); // the line tells who entered
        journal.record(
                Journal.Action.WORKSPACE_CHOSEN, "Structure", chosen.structure().value(), null);
        return someone;
    }
}

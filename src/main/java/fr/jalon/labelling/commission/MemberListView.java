package fr.jalon.labelling.commission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The seats of the commission. */
@Named
@RequestScoped
public class MemberListView {

    private final KeepMembers keep;
    private final PrepareDecision prepare;
    private List<CommissionMember> members;

    @Inject
    MemberListView(KeepMembers keep, PrepareDecision prepare) {
        this.keep = keep;
        this.prepare = prepare;
    }

    MemberListView() {
        this(null, null);
    }

    /** All of them, read once. */
    public List<CommissionMember> getMembers() {
        if (members == null) {
            members = keep.all();
        }
        return members;
    }

    /** Whether that one is in term today. */
    public boolean sits(CommissionMember member) {
        return member.sits(prepare.today());
    }
}

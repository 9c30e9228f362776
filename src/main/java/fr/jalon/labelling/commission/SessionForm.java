package fr.jalon.labelling.commission;

import fr.jalon.shared.Ids;
import java.util.List;

/** A session as JSON: days as 2026-11-21, hours as 14:00. */
public class SessionForm {

    private final CommissionSession session;
    private final ReadSessions.Whole whole;

    SessionForm(CommissionSession session) {
        this.session = session;
        this.whole = null;
    }

    SessionForm(ReadSessions.Whole whole) {
        this.session = whole.session();
        this.whole = whole;
    }

    public String getId() {
        return session.textId();
    }

    public String getHeldOn() {
        return session.heldOn().toString();
    }

    public String getBeginsAt() {
        return session.beginsAt().toString();
    }

    public String getPlace() {
        return session.place();
    }

    public SessionState getState() {
        return session.state();
    }

    /** How many have to be there; null while the agenda is not sent, and in a list. */
    public Integer getQuorum() {
        return whole == null || whole.quorum() == null ? null : whole.quorum().needed();
    }

    /** SHA-256 of the minutes; null before they are signed. */
    public String getMinutesHash() {
        return session.minutesHash();
    }

    /** The agenda; null in a list. */
    public List<ItemLine> getItems() {
        return whole == null ? null : whole.items().stream().map(ItemLine::new).toList();
    }

    /** The members in term; null in a list. */
    public List<MemberLine> getMembers() {
        return whole == null
                ? null
                : whole.members().stream()
                        .map(one -> new MemberLine(one, whole.presence().get(one.id())))
                        .toList();
    }

    /** A member, and whether they are there, as JSON. */
    public static class MemberLine {

        private final CommissionMember member;
        private final String presence;

        MemberLine(CommissionMember member, String presence) {
            this.member = member;
            this.presence = presence;
        }

        public String getId() {
            return member.textId();
        }

        public String getName() {
            return member.name();
        }

        public College getCollege() {
            return member.college();
        }

        /** PRESENT, EXCUSED or null. */
        public String getPresence() {
            return presence;
        }
    }

    /** An item in an agenda, as JSON. */
    public static class ItemLine {

        private final AgendaItem item;

        ItemLine(AgendaItem item) {
            this.item = item;
        }

        public String getId() {
            return item.textId();
        }

        public String getStructureCode() {
            return item.structureCode();
        }

        public String getStructureName() {
            return item.structureName();
        }

        public String getAudit() {
            return Ids.text(item.auditId());
        }

        public String getAppeal() {
            return item.appealId() == null ? null : Ids.text(item.appealId());
        }

        public ItemState getState() {
            return item.state();
        }

        public DecisionKind getProposal() {
            return item.proposal();
        }

        public boolean isSecret() {
            return item.secret();
        }

        /** Votes for the proposal; null until they are counted, as the two others. */
        public Integer getVotesFor() {
            return item.votes() == null ? null : item.votes().inFavour();
        }

        public Integer getVotesAgainst() {
            return item.votes() == null ? null : item.votes().against();
        }

        public Integer getAbstentions() {
            return item.votes() == null ? null : item.votes().abstentions();
        }

        public DecisionKind getDecision() {
            return item.decision();
        }
    }

    /** An item whole, as the reader may see it, as JSON. */
    public static class ItemWhole extends ItemLine {

        private final ItemFile file;

        ItemWhole(ItemFile file) {
            super(file.item());
            this.file = file;
        }

        /** The auditors' conclusion; null where the file is not open to the reader. */
        public String getConclusion() {
            return file.paper().map(AuditPaper::conclusion).orElse(null);
        }

        /** Codes of the blocking criteria that are not met. */
        public List<String> getBreaches() {
            return file.breaches().stream().map(Breach::criterion).toList();
        }

        /** Notes of the debate; null where there are none, or not for the reader. */
        public String getDebate() {
            return file.debate();
        }

        /** Names of those who are recused. */
        public List<String> getRecused() {
            return file.recusals().stream().map(Recusal::memberName).toList();
        }

        public int getEntitled() {
            return file.entitled();
        }

        public String getReason() {
            return file.decision() == null ? null : file.decision().getReason();
        }
    }
}

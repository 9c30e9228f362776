package fr.jalon.casework.transfer;

import fr.jalon.casework.Notice;
import fr.jalon.identity.Actor;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The page of one transfer: what is proposed, its answer, how far it has come. */
@Named
@ViewScoped
public class TransferView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadTransfers read;
    private final AnswerTransfer answer;
    private final ProposeTransfer propose;
    private final Actor actor;

    private String id;
    private int version;
    private Long counsellor;
    private String refusal;
    private transient ReadTransfers.Opened opened;

    @Inject
    TransferView(ReadTransfers read, AnswerTransfer answer, ProposeTransfer propose, Actor actor) {
        this.read = read;
        this.answer = answer;
        this.propose = propose;
        this.actor = actor;
    }

    TransferView() {
        this(null, null, null, null);
    }

    /** Opens it. */
    public void load() {
        version = getOpened().transfer().version();
    }

    /** The transfer; opened again on a later request. */
    public ReadTransfers.Opened getOpened() {
        if (opened == null) {
            opened = read.find(Ids.parse(id));
        }
        return opened;
    }

    public Transfer getTransfer() {
        return getOpened().transfer();
    }

    /** Accepts it for the counsellor chosen. */
    public String accept() {
        answer.accept(Ids.parse(id), version, counsellor);
        return here("transfer.accepted");
    }

    /** Refuses it for the reason typed. */
    public String refuse() {
        answer.refuse(Ids.parse(id), version, refusal);
        return here("transfer.refused");
    }

    /** Takes it back. */
    public String withdraw() {
        propose.withdraw(Ids.parse(id), version);
        return here("transfer.withdrawn");
    }

    /** Whether the reader may answer it now. */
    public boolean isAnswering() {
        return !getTransfer().sent() && getTransfer().isOpen() && isDeciding();
    }

    /** Whether the reader may take it back now. */
    public boolean isWithdrawing() {
        return getTransfer().sent() && getTransfer().isOpen() && actor.has(Role.COUNSELLOR, Role.TEAM_LEAD);
    }

    /** Whether the reader may open the sealed copy. */
    public boolean isCopyReadable() {
        return getTransfer().sent() && getTransfer().state() == TransferState.DONE && isDeciding();
    }

    private boolean isDeciding() {
        return actor.has(Role.TEAM_LEAD, Role.DIRECTOR);
    }

    private String here(String done) {
        Notice.afterRedirect(done);
        return "/casework/transfer/transfer.xhtml?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getCounsellor() {
        return counsellor;
    }

    public void setCounsellor(Long counsellor) {
        this.counsellor = counsellor;
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }
}

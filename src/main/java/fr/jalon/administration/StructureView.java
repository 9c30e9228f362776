package fr.jalon.administration;

import fr.jalon.identity.Post;
import fr.jalon.identity.ReadAccessJournal;
import fr.jalon.identity.ReadAccounts;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One structure: its state, who works there, what was done to it. */
@Named
@ViewScoped
public class StructureView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadStructures structures;
    private final ReadAccounts accounts;
    private final ReadAccessJournal journal;
    private final SuspendStructure suspend;
    private final Notices notices;

    private String code;
    private String reason;
    private StructureRow structure;

    @Inject
    StructureView(
            ReadStructures structures,
            ReadAccounts accounts,
            ReadAccessJournal journal,
            SuspendStructure suspend,
            Notices notices) {
        this.structures = structures;
        this.accounts = accounts;
        this.journal = journal;
        this.suspend = suspend;
        this.notices = notices;
    }

    StructureView() {
        this(null, null, null, null, null);
    }

    /** Reads the structure; refused as not found where there is none. */
    public void load() {
        structure = structures.structure(code);
    }

    /** Suspends it, for the reason given. */
    public String suspend() {
        suspend.suspend(code, reason);
        notices.done("admin.structure.suspended", structure.name());
        return self();
    }

    /** Resumes it. */
    public String resume() {
        suspend.resume(code, reason);
        notices.done("admin.structure.resumed", structure.name());
        return self();
    }

    private String self() {
        return "/administration/structure/structure.xhtml?faces-redirect=true&code=" + code;
    }

    public StructureRow getStructure() {
        return structure;
    }

    public List<Post> getPeople() {
        return accounts.people(code);
    }

    public List<ReadAccessJournal.Line> getHistory() {
        return journal.ofStructure(code);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

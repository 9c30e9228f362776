package fr.jalon.administration;

import fr.jalon.identity.AccountRow;
import fr.jalon.identity.AdministerAccount;
import fr.jalon.identity.Post;
import fr.jalon.identity.ReadAccounts;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One account: its roles, added and withdrawn; locked and unlocked. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ReadAccounts read;
    private final AdministerAccount administer;
    private final ReadStructures structures;
    private final Notices notices;

    private String id;
    private String structure;
    private Role role;
    private AccountRow account;

    @Inject
    AccountView(ReadAccounts read, AdministerAccount administer, ReadStructures structures, Notices notices) {
        this.read = read;
        this.administer = administer;
        this.structures = structures;
        this.notices = notices;
    }

    AccountView() {
        this(null, null, null, null);
    }

    /** Reads the account; refused as not found where there is none. */
    public void load() {
        account = read.account(number());
    }

    /** Locks it. */
    public String lock() {
        administer.lock(number());
        notices.done("admin.account.lockedNow", account.name());
        return self();
    }

    /** Unlocks it. */
    public String unlock() {
        administer.unlock(number());
        notices.done("admin.account.unlockedNow", account.name());
        return self();
    }

    /** Gives it the role chosen. */
    public String add() {
        administer.add(number(), structure, role);
        notices.done("admin.membership.added", account.name());
        return self();
    }

    /** Takes a role from it. */
    public String withdraw(long membershipId) {
        administer.withdraw(number(), membershipId);
        notices.done("admin.membership.withdrawn", account.name());
        return self();
    }

    private String self() {
        return "/administration/account/account.xhtml?faces-redirect=true&id=" + id;
    }

    private long number() {
        return Ids.parse(id);
    }

    public AccountRow getAccount() {
        return account;
    }

    public List<Post> getPosts() {
        return read.posts(number());
    }

    public List<StructureRow> getStructures() {
        return structures.active();
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(String structure) {
        this.structure = structure;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }
}

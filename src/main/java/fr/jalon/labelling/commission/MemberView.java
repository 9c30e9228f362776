package fr.jalon.labelling.commission;

import fr.jalon.identity.Colleague;
import fr.jalon.shared.Ids;
import fr.jalon.shared.web.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The form of a seat: a new one, or one that there is. */
@Named
@ViewScoped
public class MemberView implements Serializable {

    private static final long serialVersionUID = 1L;

    private final KeepMembers keep;
    private final Notices notices;

    private String id;
    private String name;
    private int version;
    private Long account;
    private College college;
    private String organisation;
    private String structure;
    private LocalDate from;
    private LocalDate until;
    private transient List<Colleague> candidates;

    @Inject
    MemberView(KeepMembers keep, Notices notices) {
        this.keep = keep;
        this.notices = notices;
    }

    MemberView() {
        this(null, null);
    }

    /** Reads it. */
    public void load() {
        getCandidates();
        if (id != null) {
            CommissionMember member = keep.open(Ids.parse(id));
            name = member.name();
            version = member.version();
            college = member.college();
            organisation = member.organisation();
            structure = member.structureCode();
            from = member.from();
            until = member.until();
        }
    }

    /** Accounts that may have a seat. */
    public List<Colleague> getCandidates() {
        if (candidates == null) {
            candidates = keep.candidates();
        }
        return candidates;
    }

    public College[] getColleges() {
        return College.values();
    }

    /** Keeps it. */
    public String save() {
        KeepMembers.Seat seat = new KeepMembers.Seat(account, college, organisation, structure, from, until);
        if (id == null) {
            keep.add(seat);
        } else {
            keep.change(Ids.parse(id), version, seat);
        }
        notices.done("commission.seatKept");
        return "/labelling/commission/members.xhtml?faces-redirect=true";
    }

    public String getName() {
        return name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getAccount() {
        return account;
    }

    public void setAccount(Long account) {
        this.account = account;
    }

    public College getCollege() {
        return college;
    }

    public void setCollege(College college) {
        this.college = college;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getStructure() {
        return structure;
    }

    public void setStructure(String structure) {
        this.structure = structure;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}

package fr.jalon.casework.search;

import fr.jalon.casework.activity.ActDetails;
import fr.jalon.casework.activity.Acts;
import fr.jalon.casework.activity.RecordAct;
import fr.jalon.casework.person.AssignCounsellor;
import fr.jalon.identity.Role;
import fr.jalon.identity.UseCase;
import fr.jalon.shared.error.Refused;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Does the same to several files: first says to whom it will be done and who is left out, then does it to all of them or
 * to none.
 */
@UseCase(allowed = {Role.COUNSELLOR, Role.TEAM_LEAD})
@RequestScoped
public class ActOnSeveral {

    /** Files at most: more are chosen by mistake rather than on purpose. */
    static final int MOST = 500;

    private final YoungPeopleSearch people;
    private final ListYoungPeople list;
    private final AssignCounsellor assign;
    private final RecordAct record;
    private final Acts acts;

    @Inject
    ActOnSeveral(YoungPeopleSearch people, ListYoungPeople list, AssignCounsellor assign, RecordAct record, Acts acts) {
        this.people = people;
        this.list = list;
        this.assign = assign;
        this.record = record;
        this.acts = acts;
    }

    ActOnSeveral() {
        this(null, null, null, null, null);
    }

    /** The files of a whole list, in its order; refused where they are too many. */
    public List<Long> whole(YoungPeopleCriteria criteria) {
        return few(people.ids(list.allowed(criteria), MOST + 1));
    }

    /** Those of these files that this mission has; refused where they are too many. */
    public List<Long> chosen(List<Long> files) {
        return people.of(few(files)).stream().map(YoungPersonRow::id).toList();
    }

    /** What giving them this referent will do; those whose referent it is already are left out. */
    public BulkPreview assignment(List<Long> files, Long counsellor) {
        if (counsellor == null) {
            throw Refused.field("counsellor", "bulk.counsellor.missing");
        }
        return preview(files, row -> Objects.equals(row.counsellorId(), counsellor) ? "bulk.left.counsellor" : null);
    }

    /** What recording this act with each will do; those with whom one of that kind and day is recorded are left out. */
    public BulkPreview act(List<Long> files, ActDetails details) {
        Set<Long> already = files.isEmpty() ? Set.of() : acts.recorded(files, details.kind(), details.heldOn());
        return preview(files, row -> {
            if (already.contains(row.id())) {
                return "bulk.left.act";
            }
            return row.birthDate().isAfter(details.heldOn()) ? "bulk.left.birth" : null;
        });
    }

    /** Does what the preview says. */
    public int assign(BulkPreview preview, long counsellor) {
        some(preview);
        assign.assign(preview.versions(), counsellor);
        return preview.done().size();
    }

    /** Does what the preview says; refused where somebody recorded such an act meanwhile. */
    public int record(BulkPreview preview, ActDetails details) {
        some(preview);
        List<Long> files =
                preview.done().stream().map(BulkPreview.Person::id).sorted().toList();
        if (!acts.recorded(files, details.kind(), details.heldOn()).isEmpty()) {
            throw Refused.conflict("bulk.changedMeanwhile");
        }
        files.forEach(file -> record.record(file, details));
        return files.size();
    }

    private BulkPreview preview(List<Long> files, Function<YoungPersonRow, String> reason) {
        List<BulkPreview.Person> done = new ArrayList<>();
        List<BulkPreview.Person> leftOut = new ArrayList<>();
        ListYoungPeople.Page page = list.of(few(files));
        for (YoungPersonRow row : page.rows()) {
            String why = reason.apply(row);
            (why == null ? done : leftOut)
                    .add(new BulkPreview.Person(
                            row.id(),
                            row.version(),
                            row.getListName(),
                            row.fileNumber(),
                            page.counsellors().get(row.counsellorId()),
                            why));
        }
        return new BulkPreview(done, leftOut);
    }

    private static void some(BulkPreview preview) {
        if (preview.done().isEmpty()) {
            throw new Refused("bulk.nobody");
        }
    }

    private static List<Long> few(List<Long> files) {
        if (files.size() > MOST) {
            throw new Refused("bulk.tooMany", MOST);
        }
        return files;
    }
}

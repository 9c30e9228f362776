package fr.jalon.casework.person;

import fr.jalon.casework.FoldedName;
import fr.jalon.identity.Colleagues;
import fr.jalon.identity.Role;
import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds young people of the current mission. Called by use cases. */
@ApplicationScoped
public class YoungPeople {

    private static final String KNOWN = "select new fr.jalon.casework.person.Duplicate.KnownFile(p.id, p.fileNumber,"
            + " p.birthName, p.usedName, p.firstName, p.birthDate, p.nir, p.phone) from YoungPerson p"
            + " where p.birthDate = :birthDate or p.nir = :nir or p.phone = :phone"
            + " or (p.birthDate in :close and p.phoneticName like :name)";

    /** Files compared with a new one at most: those born on one day are far fewer. */
    private static final int MOST_COMPARED = 500;

    private final EntityManager entities;
    private final Colleagues colleagues;
    private final FollowedElsewhere elsewhere;

    @Inject
    YoungPeople(EntityManager entities, Colleagues colleagues, FollowedElsewhere elsewhere) {
        this.entities = entities;
        this.colleagues = colleagues;
        this.elsewhere = elsewhere;
    }

    YoungPeople() {
        this(null, null, null);
    }

    /** The young person of this identifier; refused as not found where this mission has none. */
    public YoungPerson get(long id) {
        YoungPerson person = entities.find(YoungPerson.class, id);
        if (person == null) {
            throw survivorOf(id)
                    .map(entity -> new Refused(Refused.Kind.NOT_FOUND, null, "person.merged", entity.fileNumber()))
                    .orElseGet(() -> hasLeft(id)
                            ? new Refused(Refused.Kind.NOT_FOUND, null, "transfer.left")
                            : Refused.notFound());
        }
        return person;
    }

    /** The file in which this one was merged, where it was; the one in which that one was, and so on. */
    public Optional<YoungPerson> survivorOf(long id) {
        Tables tables = Tables.of(entities);
        Optional<Long> next = mergedInto(tables, id);
        Optional<Long> last = next;
        while (next.isPresent()) {
            last = next;
            next = mergedInto(tables, next.get());
        }
        return last.map(survivor -> entities.find(YoungPerson.class, survivor));
    }

    private static Optional<Long> mergedInto(Tables tables, long id) {
        return tables.one("SELECT survivor_id FROM file_merge WHERE absorbed_gone = ?", row -> row.getLong(1), id);
    }

    /** Says that a file has another NIR from now on, so that other structures may know; either may be null. */
    void numbered(Nir before, Nir after) {
        elsewhere.change(before, after);
    }

    /** Whether another structure follows whoever has this number; not where there is none. */
    public boolean isFollowedElsewhere(Nir nir) {
        return elsewhere.isTrueOf(nir);
    }

    /** Whether there was a file of this identifier, which was transferred. */
    private boolean hasLeft(long id) {
        return Tables.of(entities)
                .one("SELECT 1 FROM sealed_file WHERE young_person_id = ?", row -> row.getInt(1), id)
                .isPresent();
    }

    /** Those of these identifiers that this mission has, in the order in which all work takes several. */
    public List<YoungPerson> all(Collection<Long> ids) {
        return entities.createQuery("select p from YoungPerson p where p.id in :ids order by p.id", YoungPerson.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The milestones of a file. */
    public Milestones milestones(long id) {
        Milestones milestones = entities.find(Milestones.class, id);
        if (milestones == null) {
            throw Refused.notFound();
        }
        return milestones;
    }

    /** The milestones of a file, held by this transaction: whoever else wants them waits for its end. */
    public Milestones locked(long id) {
        Milestones milestones = entities.find(Milestones.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (milestones == null) {
            throw Refused.notFound();
        }
        return milestones;
    }

    /** The milestones of these files, held by this transaction, in the order in which all work takes several. */
    public List<Milestones> locked(Collection<Long> ids) {
        return entities.createQuery(
                        "select m from Milestones m where m.youngPersonId in :ids order by m.youngPersonId",
                        Milestones.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Refuses a referent counsellor who is nobody of this mission, or does not accompany; none is fine. */
    void checkCounsellor(PersonalDetails details) {
        checkCounsellor(details.counsellorId());
    }

    /** Refuses who is nobody of this mission, or does not accompany; none is fine. */
    void checkCounsellor(Long id) {
        if (id != null
                && colleagues
                        .find(id)
                        .filter(one -> one.has(Role.COUNSELLOR) || one.has(Role.TEAM_LEAD))
                        .isEmpty()) {
            throw Refused.field("counsellor", "person.counsellor.unknown");
        }
    }

    /**
     * A young person that somebody looks for.
     *
     * @param fileNumber the number people say aloud
     */
    public record Found(
            long id, int fileNumber, String birthName, String usedName, String firstName, LocalDate birthDate) {

        /** First name and the name used. */
        public String getDisplayName() {
            return firstName + " " + (usedName == null ? birthName : usedName);
        }

        /** The identifier in URLs. */
        public String getKey() {
            return Ids.text(id);
        }
    }

    /** At most {@code limit} whose file number this is, or whose names have words that begin so; by name. */
    public List<Found> looked(String text, int limit) {
        String folded = FoldedName.of(text).text();
        if (folded.isEmpty()) {
            return List.of();
        }
        boolean number = folded.matches("[0-9]{1,9}");
        String[] words = number ? new String[0] : folded.split(" ", 8);
        StringBuilder jpql =
                new StringBuilder("select new fr.jalon.casework.person.YoungPeople.Found(p.id, p.fileNumber,"
                        + " p.birthName, p.usedName, p.firstName, p.birthDate) from YoungPerson p where ");
        jpql.append(number ? "p.fileNumber = :number" : "1 = 1");
        for (int i = 0; i < words.length; i++) {
            jpql.append(" and p.foldedName like :word").append(i);
        }
        TypedQuery<Found> query =
                entities.createQuery(jpql.append(" order by p.foldedName").toString(), Found.class);
        if (number) {
            query.setParameter("number", Integer.valueOf(folded));
        }
        for (int i = 0; i < words.length; i++) {
            query.setParameter("word" + i, "% " + words[i] + "%");
        }
        return query.setMaxResults(limit).getResultList();
    }

    /**
     * Files that may be of the same person, the certain one first; {@code self} is left out. Each way of looking alike
     * needs the same birth date, NIR or telephone, or a birth date that is close: all of them are found in an index.
     */
    List<Duplicate> duplicatesOf(PersonalDetails details, Long self) {
        return entities
                .createQuery(KNOWN, Duplicate.KnownFile.class)
                .setParameter("birthDate", details.birthDate())
                .setParameter("nir", details.nir() == null ? "" : details.nir().value())
                .setParameter(
                        "phone",
                        details.contact().phone() == null
                                ? ""
                                : details.contact().phone())
                .setParameter("close", Duplicate.closeTo(details.birthDate()))
                .setParameter(
                        "name", "% " + PhoneticName.of(details.birthName()).key() + " %")
                .setMaxResults(MOST_COMPARED)
                .getResultList()
                .stream()
                .filter(file -> self == null || file.id() != self)
                .flatMap(file -> Duplicate.between(details, file).stream())
                .sorted(Comparator.comparing(duplicate -> !duplicate.isCertain()))
                .toList();
    }
}

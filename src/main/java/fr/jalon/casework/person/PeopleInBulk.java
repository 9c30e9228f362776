package fr.jalon.casework.person;

import fr.jalon.casework.FoldedName;
import fr.jalon.casework.person.Duplicate.KnownFile;
import fr.jalon.tenancy.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Young people by the thousand: written in a few statements, compared with all who may be the same by a few queries,
 * whatever their number. The callers' transaction; the rules are those of {@link PersonalDetails} and {@link Duplicate}.
 */
public final class PeopleInBulk {

    private static final String COLUMNS =
            "id, version, birth_name, used_name, first_name, folded_name, phonetic_name, sex, birth_date,"
                    + " nir, phone, mail, street, postal_code, commune, education_level, rqth, job_seeker,"
                    + " france_travail_number, counsellor_id, created_at, created_by";

    private static final String KNOWN = "SELECT id, file_number, birth_name, used_name, first_name, birth_date, nir,"
            + " phone, france_travail_number, REPLACE(folded_name, ' ', '') FROM young_person WHERE folded_name <> '' AND ";

    private final Tables tables;

    /** On the tables of a mission. */
    public PeopleInBulk(Tables tables) {
        this.tables = tables;
    }

    /** Somebody to write, under that identifier. */
    public record NewPerson(long id, PersonalDetails details) {}

    /** A file with what only the comparison needs. */
    private record Candidate(KnownFile file, String franceTravailNumber, String gluedName) {

        Optional<Duplicate> compare(PersonalDetails entered) {
            Optional<Duplicate> likely = Duplicate.between(entered, file);
            if (franceTravailNumber == null || !franceTravailNumber.equals(PeopleInBulk.franceTravailNumber(entered))) {
                return likely;
            }
            Set<DuplicateReason> reasons = EnumSet.of(DuplicateReason.SAME_FRANCE_TRAVAIL_NUMBER);
            likely.ifPresent(one -> reasons.addAll(one.reasons()));
            return Optional.of(new Duplicate(file, reasons));
        }
    }

    /** Writes files without anything in them yet; whom they are of is followed here from now on. */
    public void insert(List<NewPerson> people, LocalDateTime createdAt, long createdBy, Fingerprints fingerprints) {
        tables.insert(
                "young_person",
                COLUMNS,
                people.stream().map(person -> row(person, createdAt, createdBy)).toList());
        tables.insert(
                "milestones",
                "young_person_id",
                people.stream().map(person -> new Object[] {person.id()}).toList());
        fingerprints.add(people.stream()
                .map(person -> person.details().nir())
                .filter(Objects::nonNull)
                .toList());
    }

    private static Object[] row(NewPerson person, LocalDateTime createdAt, long createdBy) {
        PersonalDetails details = person.details();
        PersonalDetails.Contact contact = details.contact();
        return new Object[] {
            person.id(),
            0,
            details.birthName(),
            details.usedName(),
            details.firstName(),
            details.foldedName(),
            details.phoneticName(),
            details.sex().name(),
            details.birthDate(),
            details.nir() == null ? null : details.nir().value(),
            contact.phone(),
            contact.mail(),
            contact.street(),
            contact.postalCode(),
            contact.commune(),
            details.educationLevel() == null ? null : details.educationLevel().value(),
            details.rqth(),
            details.jobSeeker(),
            details.franceTravailNumber() == null
                    ? null
                    : details.franceTravailNumber().value(),
            details.counsellorId(),
            createdAt,
            createdBy
        };
    }

    /** For each of these people, the files that may be theirs: four queries for all of them. */
    public List<List<Duplicate>> duplicatesOf(List<PersonalDetails> entered) {
        Map<Long, Candidate> found = new HashMap<>();
        find(found, "birth_date", all(entered, PersonalDetails::birthDate));
        find(found, "folded_name", all(entered, PersonalDetails::foldedName));
        find(found, "nir", all(entered, PeopleInBulk::nir));
        find(found, "france_travail_number", all(entered, PeopleInBulk::franceTravailNumber));
        Comparison comparison = new Comparison();
        found.values().forEach(comparison::add);
        return entered.stream().map(comparison::duplicatesOf).toList();
    }

    private void find(Map<Long, Candidate> found, String column, Set<?> values) {
        if (!values.isEmpty()) {
            tables.list(
                            KNOWN + column + " IN (" + Tables.marks(values.size()) + ")",
                            PeopleInBulk::candidate,
                            Tables.values(values))
                    .forEach(one -> found.put(one.file().id(), one));
        }
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        KnownFile file = new KnownFile(
                row.getLong(1),
                row.getInt(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getString(8));
        return new Candidate(file, row.getString(9), row.getString(10));
    }

    /** What these files are called and numbered, by identifier. */
    public Map<Long, KnownFile> files(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : tables
                        .list(
                                KNOWN + "id IN (" + Tables.marks(ids.size()) + ")",
                                row -> candidate(row).file(),
                                Tables.values(ids))
                        .stream()
                        .collect(Collectors.toMap(KnownFile::id, Function.identity()));
    }

    /**
     * Those of these files whose identity was changed, or to which another table refers: every foreign key counts, so
     * that a feature to come counts too.
     *
     * @param own tables that do not count
     */
    public Set<Long> workedOn(Collection<Long> ids, Set<String> own) {
        Set<Long> found = new HashSet<>(tables.list(
                "SELECT id FROM young_person WHERE version <> 0 AND id IN (" + Tables.marks(ids.size()) + ")",
                row -> row.getLong(1),
                Tables.values(ids)));
        List<String[]> references = tables.list(
                "SELECT table_name, column_name FROM information_schema.key_column_usage"
                        + " WHERE table_schema = DATABASE() AND referenced_table_schema = DATABASE()"
                        + " AND referenced_table_name = 'young_person'",
                row -> new String[] {row.getString(1), row.getString(2)});
        for (String[] reference : references) {
            if (!own.contains(reference[0]) && !reference[0].equals("milestones")) {
                found.addAll(tables.list(
                        "SELECT DISTINCT `" + reference[1] + "` FROM `" + reference[0] + "` WHERE `" + reference[1]
                                + "` IN (" + Tables.marks(ids.size()) + ")",
                        row -> row.getLong(1),
                        Tables.values(ids)));
            }
        }
        return found;
    }

    /** Deletes files to which nothing refers any more; MariaDB refuses where something does. */
    public void delete(Collection<Long> ids, Fingerprints fingerprints) {
        String in = " IN (" + Tables.marks(ids.size()) + ")";
        fingerprints.remove(tables.list(
                "SELECT nir FROM young_person WHERE nir IS NOT NULL AND id" + in,
                row -> new Nir(row.getString(1)),
                Tables.values(ids)));
        tables.update("DELETE FROM milestones WHERE young_person_id" + in, Tables.values(ids));
        tables.update("DELETE FROM young_person WHERE id" + in, Tables.values(ids));
    }

    private static Set<Object> all(List<PersonalDetails> entered, Function<PersonalDetails, ?> part) {
        Set<Object> values = new LinkedHashSet<>();
        entered.forEach(one -> values.add(part.apply(one)));
        values.remove(null);
        return values;
    }

    private static String nir(PersonalDetails details) {
        return details.nir() == null ? null : details.nir().value();
    }

    private static String franceTravailNumber(PersonalDetails details) {
        return details.franceTravailNumber() == null
                ? null
                : details.franceTravailNumber().value();
    }

    /** Files by what they may be found by; a name is folded only where a glance says that it may matter. */
    public static final class Comparison {

        private final Map<Object, List<Candidate>> byKey = new HashMap<>();

        /** Makes an empty one. */
        public Comparison() {}

        /** Adds somebody to those compared with, who is in no table yet. */
        public void add(NewPerson person) {
            PersonalDetails details = person.details();
            KnownFile file = new KnownFile(
                    person.id(),
                    0,
                    details.birthName(),
                    details.usedName(),
                    details.firstName(),
                    details.birthDate(),
                    PeopleInBulk.nir(details),
                    details.contact().phone());
            add(new Candidate(
                    file,
                    PeopleInBulk.franceTravailNumber(details),
                    details.foldedName().replace(" ", "")));
        }

        private void add(Candidate one) {
            put(one.file().birthDate(), one);
            put(one.gluedName(), one);
            put(one.file().nir(), one);
            put(one.franceTravailNumber(), one);
        }

        private void put(Object key, Candidate one) {
            if (key != null) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>(2)).add(one);
            }
        }

        /** The files that may be of that person, the certain ones first. */
        public List<Duplicate> duplicatesOf(PersonalDetails details) {
            Set<Candidate> near = new LinkedHashSet<>();
            near.addAll(byKey.getOrDefault(PeopleInBulk.nir(details), List.of()));
            near.addAll(byKey.getOrDefault(PeopleInBulk.franceTravailNumber(details), List.of()));
            near.addAll(byKey.getOrDefault(details.foldedName().replace(" ", ""), List.of()));
            String first = glued(details.firstName());
            String birth = glued(details.birthName());
            String used = glued(details.usedName());
            for (Candidate one : byKey.getOrDefault(details.birthDate(), List.of())) {
                String name = one.gluedName();
                if (name.contains(first) || name.contains(birth) || (!used.isEmpty() && name.contains(used))) {
                    near.add(one);
                }
            }
            return near.stream()
                    .flatMap(one -> one.compare(details).stream())
                    .sorted(Comparator.comparing(one -> !one.isCertain()))
                    .toList();
        }

        private static String glued(String name) {
            return FoldedName.of(name).text().replace(" ", "");
        }
    }
}

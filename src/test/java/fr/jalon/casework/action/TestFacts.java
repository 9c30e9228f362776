package fr.jalon.casework.action;

import fr.jalon.shared.Ids;
import fr.jalon.testing.Here;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Writes the facts of invented files into the tables of the current mission; days are counted back from today. */
@RequestScoped
public class TestFacts {

    private static final LocalDate TODAY = Here.today();

    @Inject
    EntityManager entities;

    @Resource
    UserTransaction transaction;

    /** One file, as a test tells it. */
    public static final class File {

        private final long id = Ids.next();
        private final List<Object[]> rows = new ArrayList<>();
        private int age = 20;
        private Long counsellor;
        private Integer registered = 0;
        private Integer welcomed;
        private Integer acted;
        private Integer interviewed;
        private Integer diagnosed;
        private Integer contractEnd;
        private String waiver;
        private boolean written;

        public long id() {
            return id;
        }

        File aged(int years) {
            age = years;
            return this;
        }

        File of(long account) {
            counsellor = account;
            return this;
        }

        File registered(Integer days) {
            registered = days;
            return this;
        }

        File welcomed(Integer days) {
            welcomed = days;
            return this;
        }

        File acted(Integer days) {
            acted = days;
            return this;
        }

        File interviewed(Integer days) {
            interviewed = days;
            return this;
        }

        File diagnosed(Integer days) {
            diagnosed = days;
            return this;
        }

        File appointment(int days, String status) {
            return row(
                    "INSERT INTO appointment (id, version, young_person_id, counsellor_id, starts_at, ends_at, subject,"
                            + " status, created_at, tolerated) VALUES (?1, 0, ?2, ?2, ?3, ?4, 'Essai', ?5, NOW(6), TRUE)",
                    Ids.next(),
                    id,
                    ago(days).atTime(9, 0),
                    ago(days).atTime(10, 0),
                    status);
        }

        File situation(String category, int days) {
            return row(
                    "INSERT INTO situation (id, version, young_person_id, category, planned, start_known, starts_on,"
                            + " ends_before, created_at, created_by)"
                            + " VALUES (?1, 0, ?2, ?3, FALSE, TRUE, ?4, '9999-12-31', NOW(6), 101)",
                    Ids.next(),
                    id,
                    category,
                    ago(days));
        }

        File act(int days, int minutes) {
            return row(
                    "INSERT INTO act (id, version, young_person_id, kind, held_on, minutes, channel, counsellor_id,"
                            + " created_at) VALUES (?1, 0, ?2, 'WORKSHOP', ?3, ?4, 'ON_SITE', 101, NOW(6))",
                    Ids.next(),
                    id,
                    ago(days),
                    minutes);
        }

        File says(String field, int days) {
            return row(
                    "INSERT INTO field_value (id, young_person_id, field, value, proven, superseded, told_at, told_by)"
                            + " VALUES (?1, ?2, ?3, ?4, FALSE, FALSE, NOW(6), 101)",
                    Ids.next(),
                    id,
                    field,
                    ago(days).toString());
        }

        File contract(int started, int ends) {
            contractEnd = ends;
            return row(
                    "INSERT INTO engagement_contract (id, version, young_person_id, signed_on, starts_on, ends_on,"
                            + " weekly_hours, household, objective, conditions, counsellor_id, created_at)"
                            + " VALUES (?1, 0, ?2, ?3, ?3, ?4, 15, 'NOT_TAXED', 'Essai', '', 101, NOW(6))",
                    Ids.next(),
                    id,
                    ago(started),
                    ago(ends));
        }

        /** Documents whose last day was or is so many days ago. */
        File documents(int over, String... kinds) {
            for (String kind : kinds) {
                row(
                        "INSERT INTO document (id, version, young_person_id, kind, content_hash, file_name, media_type,"
                                + " size, valid_until, added_on, added_at, added_by)"
                                + " VALUES (?1, 0, ?2, ?3, ?3, 'essai.pdf', 'application/pdf', 1, ?4, ?4, NOW(6), 101)",
                        Ids.next(),
                        id,
                        kind,
                        ago(over));
            }
            return this;
        }

        File waived() {
            return row("UPDATE engagement_contract SET hours_waiver = 'HEALTH' WHERE young_person_id = ?1", id);
        }

        private File row(Object... statementAndValues) {
            rows.add(statementAndValues);
            return this;
        }
    }

    /** Writes those that are not written yet. */
    public int write(Collection<File> files) throws Exception {
        transaction.begin();
        files.stream().filter(file -> !file.written).forEach(this::write);
        transaction.commit();
        files.forEach(file -> file.written = true);
        return files.size();
    }

    private void write(File file) {
        run(
                "INSERT INTO young_person (id, version, birth_name, first_name, folded_name, sex, birth_date, rqth,"
                        + " counsellor_id, created_at, created_by)"
                        + " VALUES (?1, 0, 'Essai', 'Attente', ' ESSAI ATTENTE ', 'FEMALE', ?2, FALSE, ?3, ?4, 101)",
                file.id,
                TODAY.minusYears(file.age).minusDays(40),
                file.counsellor,
                ago(file.registered).atTime(9, 0));
        run(
                "INSERT INTO milestones (young_person_id, first_welcome_on, last_act_on, last_interview_on,"
                        + " diagnosed_on, contract_ends_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                file.id,
                ago(file.welcomed),
                ago(file.acted),
                ago(file.interviewed),
                ago(file.diagnosed),
                ago(file.contractEnd));
        for (Object[] row : file.rows) {
            Object[] values = new Object[row.length - 1];
            System.arraycopy(row, 1, values, 0, values.length);
            run((String) row[0], values);
        }
    }

    private void run(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private static LocalDate ago(Integer days) {
        return days == null ? null : TODAY.minusDays(days);
    }
}

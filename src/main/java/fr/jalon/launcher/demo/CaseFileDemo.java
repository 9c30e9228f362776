package fr.jalon.launcher.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * Invented case files of one mission: young people who are nobody, and what was done with them over two years and a
 * half before a day. The same arguments give the same people: the seed is the structure's code.
 */
public final class CaseFileDemo {

    private static final double USUAL_ACTS = 7;

    private final Connection connection;
    private final String structureCode;
    private final List<Long> counsellors;
    private final LocalDate today;

    /**
     * Prepares.
     *
     * @param connection on the mission's own database, with the right to insert
     * @param structureCode of the mission
     * @param counsellors accounts among whom the files are shared; one at least
     * @param today the day the story ends, with appointments that day and after
     */
    public CaseFileDemo(Connection connection, String structureCode, List<Long> counsellors, LocalDate today) {
        if (counsellors.isEmpty()) {
            throw new IllegalArgumentException("No counsellor for the case files of " + structureCode);
        }
        this.connection = connection;
        this.structureCode = structureCode;
        this.counsellors = List.copyOf(counsellors);
        this.today = today;
    }

    /** Writes so many files, with the usual number of acts. */
    public void load(int people) throws SQLException {
        load(people, (int) Math.round(people * USUAL_ACTS));
    }

    /** Writes so many files and so many acts in all, in one transaction: all of them or none. */
    public void load(int people, int acts) throws SQLException {
        Random random = new Random(structureCode.hashCode());
        boolean wasAutomatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        try (CaseFileInserts inserts = new CaseFileInserts(connection)) {
            CaseFileInvention invention = new CaseFileInvention(random, structureCode, counsellors, today);
            int left = acts;
            for (int number = 0; number < people; number++) {
                int share = share(random, left, people - number);
                left -= share;
                inserts.write(invention.next(number, share));
            }
            inserts.flush();
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(wasAutomatic);
        }
    }

    /** One person's part of the acts that are left: around the mean, and all of them for the last. */
    private static int share(Random random, int left, int people) {
        if (people == 1) {
            return left;
        }
        int mean = Math.max(1, left / people);
        return Math.min(left, 1 + random.nextInt(2 * mean));
    }
}

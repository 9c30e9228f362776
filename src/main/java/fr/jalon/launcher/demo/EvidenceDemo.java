package fr.jalon.launcher.demo;

import fr.jalon.casework.indicator.Figure;
import fr.jalon.casework.indicator.IndicatorCatalogue;
import fr.jalon.casework.indicator.IndicatorDefinition;
import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.labelling.evidence.IndicatorStatement;
import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.Period;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The library of Lisieux in the last weeks before it signs: a convention about to end, a charter that has ended, what a
 * counsellor has proposed, what was sent back, and a figure that no longer holds since late entries came in.
 */
record EvidenceDemo() implements DemoData {

    private static final String LISIEUX = "14366S00";
    private static final String LEAD = "qualite@lisieux.demo.jalon.test";
    private static final String COUNSELLOR = "conseillere@lisieux.demo.jalon.test";

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public void load(Database database) throws SQLException {
        try (Connection connection = database.open("network")) {
            connection.setAutoCommit(false);
            new Library(new NetworkRows(connection)).write();
            connection.commit();
        }
    }

    /** A piece to write: what it says, how many days ago it is of, in how many days it ends (null: never). */
    private record Piece(String kind, String title, String text, int age, Integer ends, String review, String reason) {}

    private static final Piece CONVENTION = new Piece(
            "NOTE",
            "Convention avec le service social du département",
            "Signée pour un an ; un point d’étape chaque trimestre, un relevé des orientations dans les deux sens.",
            355,
            10,
            "ACCEPTED",
            null);
    private static final Piece CHARTER = new Piece(
            "NOTE", "Charte d’accueil, première rédaction", "Relue avec six jeunes.", 500, -20, "ACCEPTED", null);
    private static final Piece PAGE =
            new Piece("LINK", "Page des permanences sur le site de la mission", null, 40, 45, "ACCEPTED", null);
    private static final Piece WORKSHOP = new Piece(
            "NOTE",
            "Compte rendu de l’atelier mobilité",
            "Onze participants ; trois demandes d’aide au permis, deux locations de scooter.",
            12,
            null,
            "PROPOSED",
            null);
    private static final Piece SURVEY = new Piece(
            "NOTE",
            "Questionnaire de satisfaction du printemps",
            "Quarante-deux réponses, dont trente et une favorables.",
            90,
            null,
            "REDO",
            "Joignez le tableau des réponses : le texte seul ne permet pas de vérifier.");

    private static final class Library {
        private final NetworkRows rows;
        private final LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC).withNano(0);
        private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));

        Library(NetworkRows rows) {
            this.rows = rows;
        }

        void write() throws SQLException {
            consent();
            prove(piece(CONVENTION, LEAD), "2.1");
            piece(CHARTER, LEAD);
            piece(PAGE, LEAD);
            piece(WORKSHOP, COUNSELLOR);
            piece(SURVEY, COUNSELLOR);
            indicator();
            words();
        }

        /** The missions that were audited have opened their evidence to the association. */
        private void consent() throws SQLException {
            rows.insert("UPDATE evidence SET consented_by_name = added_by_name, consented_at = added_at");
        }

        private long piece(Piece piece, String mail) throws SQLException {
            long id = Ids.next();
            LocalDate day = today.minusDays(piece.age());
            boolean reviewed = !piece.review().equals("PROPOSED");
            rows.insert(
                    "INSERT INTO evidence (id, structure_code, kind, title, description, evidence_date, added_by,"
                            + " added_by_name, added_at, version, valid_until, review, review_reason, reviewed_by_name,"
                            + " reviewed_at) SELECT ?, ?, ?, ?, ?, ?, a.id, a.name, ?, 1, ?, ?, ?, ?, ?"
                            + " FROM account a WHERE a.mail = ?",
                    id,
                    LISIEUX,
                    piece.kind(),
                    piece.title(),
                    piece.text(),
                    day,
                    now.minusDays(Math.min(piece.age(), 60)),
                    piece.ends() == null ? null : today.plusDays(piece.ends()),
                    piece.review(),
                    piece.reason(),
                    reviewed ? name(LEAD) : null,
                    reviewed ? now.minusDays(3) : null,
                    mail);
            if (!piece.kind().equals("INDICATOR")) {
                version(id, piece, mail);
            }
            return id;
        }

        private void version(long id, Piece piece, String mail) throws SQLException {
            rows.insert(
                    "INSERT INTO evidence_version (id, structure_code, evidence_id, number, text, url, added_by,"
                            + " added_by_name, added_at) SELECT ?, ?, ?, 1, ?, ?, a.id, a.name, ? FROM account a"
                            + " WHERE a.mail = ?",
                    Ids.next(),
                    LISIEUX,
                    id,
                    piece.text(),
                    piece.kind().equals("LINK") ? "https://mission-locale.exemple.test/permanences" : null,
                    now.minusDays(Math.min(piece.age(), 60)),
                    mail);
        }

        /** Frozen three weeks ago; interviews recorded late have come since, so that it no longer holds. */
        private void indicator() throws SQLException {
            IndicatorDefinition definition = IndicatorCatalogue.shipped().get("INDIVIDUAL_INTERVIEWS");
            LocalDate month = today.withDayOfMonth(1);
            Period period =
                    new Period(month.minusMonths(4), month.minusMonths(1).minusDays(1));
            long present = Long.parseLong(rows.text(
                    "SELECT COUNT(*) FROM ml_14366s00.act a WHERE a.kind = 'INDIVIDUAL_INTERVIEW'"
                            + " AND a.attendance = 'ATTENDED' AND a.elsewhere IS NULL AND a.held_on BETWEEN ? AND ?",
                    period.start(),
                    period.end()));
            IndicatorStatement stated = new IndicatorStatement(
                    2,
                    LISIEUX,
                    definition.code(),
                    definition.version(),
                    definition.numerator(),
                    null,
                    IndicatorScope.of(period),
                    new Figure(definition.unit(), Math.max(0, present - 4), null),
                    now.minusDays(21).toInstant(ZoneOffset.UTC));
            long id = piece(new Piece("INDICATOR", definition.label(), null, 21, null, "ACCEPTED", null), LEAD);
            freeze(id, definition, stated);
            prove(id, "3.2");
            rows.insert(
                    "INSERT INTO ml_14366s00.indicator_alert (id, version, evidence_id, state, cause, present_value,"
                            + " found_at) VALUES (?, 0, ?, 'OPEN', 'VALUE', ?, ?)",
                    Ids.next(),
                    id,
                    present,
                    now.minusDays(1));
        }

        private void freeze(long id, IndicatorDefinition definition, IndicatorStatement stated) throws SQLException {
            rows.insert(
                    "INSERT INTO frozen_indicator (evidence_id, structure_code, form, indicator_code, query_version,"
                            + " label, unit, query, period_from, period_to, value, computed_at, hash)"
                            + " VALUES (?, ?, 2, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    LISIEUX,
                    definition.code(),
                    definition.version(),
                    definition.label(),
                    definition.unit().name(),
                    stated.query(),
                    stated.scope().period().start(),
                    stated.scope().period().end(),
                    stated.figure().value(),
                    now.minusDays(21),
                    stated.hash().hex());
        }

        private void prove(long id, String criterion) throws SQLException {
            rows.insert(
                    "INSERT INTO evidence_link (id, structure_code, evidence_id, score_id, linked_by_name, linked_at)"
                            + " SELECT ?, s.structure_code, ?, s.id, ?, ? FROM criterion_score s"
                            + " JOIN reference_node n ON n.id = s.node_id JOIN self_diagnosis d ON d.id = s.diagnosis_id"
                            + " WHERE s.structure_code = ? AND n.code = ? AND d.state = 'OPEN' LIMIT 1",
                    Ids.next(),
                    id,
                    name(LEAD),
                    now.minusDays(2),
                    LISIEUX,
                    criterion);
        }

        /** The words that the search finds. */
        private void words() throws SQLException {
            rows.insert("INSERT INTO ml_14366s00.evidence_text (id, evidence_id, reading, content)"
                    + " SELECT v.id, v.evidence_id, 'WHOLE', COALESCE(v.text, v.url) FROM evidence_version v"
                    + " WHERE v.structure_code = '" + LISIEUX + "' AND COALESCE(v.text, v.url) IS NOT NULL");
        }

        private String name(String mail) throws SQLException {
            return rows.text("SELECT name FROM account WHERE mail = ?", mail);
        }
    }
}

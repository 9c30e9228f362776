package fr.jalon.launcher.demo;

import fr.jalon.casework.indicator.IndicatorScope;
import fr.jalon.casework.sample.DrawnFile;
import fr.jalon.casework.sample.DrawnFiles;
import fr.jalon.casework.sample.FreeText;
import fr.jalon.casework.sample.FreeTexts;
import fr.jalon.casework.sample.Publication;
import fr.jalon.casework.sample.Stratification;
import fr.jalon.labelling.evidence.SampleStatement;
import fr.jalon.labelling.sample.DrawSample;
import fr.jalon.labelling.sample.SampleDraws;
import fr.jalon.launcher.database.Database;
import fr.jalon.shared.Ids;
import fr.jalon.shared.time.Period;
import fr.jalon.tenancy.StructureCode;
import fr.jalon.tenancy.Tables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Samples of case files: that of Lisieux, open to its association and, once it is audited, to its auditors; and that of Le
 * Havre, which its auditors read. Two texts of each are released.
 */
record SampleDemo() implements DemoData {

    private static final long SEED = 20_261_118L;
    private static final int SIZE = 12;
    private static final int RELEASED = 2;
    private static final String LEAD = "Référente qualité";

    private static final String EVIDENCE =
            "INSERT INTO evidence (id, structure_code, kind, title, description, evidence_date, added_by, added_by_name,"
                    + " added_at, version, review, reviewed_by_name, reviewed_at, consented_by_name, consented_at,"
                    + " confidentiality) VALUES (?, ?, 'SAMPLE', ?, ?, ?, 0, ?, ?, 1, 'ACCEPTED', ?, ?, ?, ?, 'AUDITORS')";

    private static final String STATED =
            "INSERT INTO case_sample (evidence_id, structure_code, form, population_code, query_version, label, query,"
                    + " period_from, period_to, stratification, seed, wanted, population, population_digest, drawn,"
                    + " drawn_digest, strata, drawn_at, hash) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String OPENED =
            "INSERT INTO sample_opening (evidence_id, structure_code, version, open_until, opened_by_name, opened_at)"
                    + " VALUES (?, ?, 1, ?, ?, ?)";

    private static final String PROVES =
            "INSERT INTO evidence_link (id, structure_code, evidence_id, score_id, linked_by_name, linked_at)"
                    + " SELECT ?, s.structure_code, ?, s.id, ?, ? FROM criterion_score s"
                    + " JOIN network.reference_node n ON n.id = s.node_id JOIN self_diagnosis d ON d.id = s.diagnosis_id"
                    + " WHERE n.code = ? ORDER BY d.year DESC LIMIT 1";

    @Override
    public String name() {
        return "samples";
    }

    @Override
    public void load(Database database) throws SQLException {
        for (String mission : List.of("14366S00", "76351S00")) {
            try (Connection connection = database.open(new StructureCode(mission).database())) {
                connection.setAutoCommit(false);
                new Library(mission, Tables.of(connection)).write();
                connection.commit();
            }
        }
    }

    private static final class Library {
        private final String mission;
        private final Tables tables;
        private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
        private final LocalDateTime now =
                LocalDateTime.now(ZoneOffset.UTC).withNano(0).minusDays(2);

        Library(String mission, Tables tables) {
            this.mission = mission;
            this.tables = tables;
        }

        void write() {
            Period period = new Period(today.minusMonths(6).withDayOfMonth(1), today.minusDays(2));
            SampleDraws.Result result = new SampleDraws(tables)
                    .draw(
                            "ACCOMPANIED",
                            IndicatorScope.of(period),
                            Stratification.AGE,
                            SEED,
                            SIZE,
                            new SampleDraws.Made(mission, null, Instant.from(now.atOffset(ZoneOffset.UTC))));
            long id = Ids.next();
            state(id, result.statement());
            DrawnFiles drawn = new DrawnFiles(tables);
            drawn.keep(id, result.draw());
            FreeTexts texts = new FreeTexts(tables, tables.list("SELECT name FROM colleague", row -> row.getString(1)));
            release(drawn.of(id), texts);
            tables.update(OPENED, id, mission, today.plusMonths(2), LEAD, now);
            Map<String, String> strata = result.statement().strata().stream()
                    .collect(Collectors.toMap(SampleStatement.Stratum::code, SampleStatement.Stratum::label));
            new Publication(tables).freeze(new Publication.Owner(mission, id), drawn.of(id), strata, texts);
            tables.update(PROVES, Ids.next(), id, LEAD, now, "5.1");
        }

        private void state(long id, SampleStatement stated) {
            tables.update(
                    EVIDENCE,
                    id,
                    mission,
                    "Échantillon de dossiers : suivi des jeunes accompagnés",
                    DrawSample.words(stated),
                    now.toLocalDate(),
                    LEAD,
                    now,
                    LEAD,
                    now,
                    "Direction",
                    now);
            tables.update(
                    STATED,
                    id,
                    mission,
                    stated.source().code(),
                    stated.source().version(),
                    stated.source().label(),
                    stated.source().query(),
                    stated.scope().period().start(),
                    stated.scope().period().end(),
                    stated.stratification().name(),
                    stated.seed(),
                    stated.wanted(),
                    stated.population(),
                    stated.populationDigest(),
                    stated.drawn(),
                    stated.drawnDigest(),
                    stated.strataText(),
                    now,
                    stated.hash().hex());
        }

        /** The first texts that tell nothing of whom they are. */
        private void release(List<DrawnFile> files, FreeTexts texts) {
            int released = 0;
            for (DrawnFile file : files) {
                for (FreeText text : texts.of(file)) {
                    if (released < RELEASED && text.traces().isEmpty()) {
                        texts.release(file, new FreeTexts.Place(text.source(), text.id(), 0), text.written(), 0, now);
                        released++;
                    }
                }
            }
        }
    }
}

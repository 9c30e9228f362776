package fr.jalon.casework.sample;

import fr.jalon.shared.Ids;
import fr.jalon.shared.error.Constraints;
import fr.jalon.shared.error.Refused;
import fr.jalon.tenancy.Tables;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The texts of drawn files, and what may be shown of them. */
public final class FreeTexts {

    private static final int LONGEST = 4000;

    private static final String ALL =
            """
            SELECT t.source, t.id, t.day, t.written, r.text, COALESCE(r.version, 0) FROM (
                SELECT 'ACT_NOTE' AS source, n.id, a.held_on AS day, n.text AS written
                FROM act_note n JOIN act a ON a.id = n.act_id
                WHERE a.young_person_id = ? AND n.current_level IN ('SHARED', 'TEAM')
                UNION ALL
                SELECT 'CONCLUSION', d.id, d.completed_on, d.conclusion FROM diagnosis d
                WHERE d.young_person_id = ? AND d.completed_on IS NOT NULL
                UNION ALL
                SELECT 'OBJECTIVE', c.id, c.starts_on, c.objective FROM engagement_contract c WHERE c.young_person_id = ?
            ) t LEFT JOIN released_text r ON r.drawn_file_id = ? AND r.source = t.source AND r.source_id = t.id
            WHERE TRIM(COALESCE(t.written, '')) <> '' ORDER BY t.day, t.id""";

    private static final String PERSON =
            "SELECT birth_name, used_name, first_name, birth_date, nir, phone, mail, street,"
                    + " commune, france_travail_number FROM young_person WHERE id = ?";

    private static final String RELEASED = "SELECT f.number, COUNT(*) FROM drawn_file f JOIN released_text r"
            + " ON r.drawn_file_id = f.id WHERE f.evidence_id = ? GROUP BY f.number";

    private static final String AGAIN = "UPDATE released_text SET text = ?, released_at = ?, released_by = ?,"
            + " version = version + 1 WHERE drawn_file_id = ? AND source = ? AND source_id = ? AND version = ?";

    private static final String TAKE_BACK =
            "DELETE FROM released_text WHERE drawn_file_id = ? AND source = ? AND source_id = ? AND version = ?";

    private final Tables tables;
    private final List<String> colleagues;

    /**
     * On the tables of one mission.
     *
     * @param colleagues names of its people, which no text may tell
     */
    public FreeTexts(Tables tables, Collection<String> colleagues) {
        this.tables = tables;
        this.colleagues = List.copyOf(colleagues);
    }

    /** Which text of which file, in the version that was read of what is released of it. */
    public record Place(TextSource source, long id, int version) {}

    /** How many texts are released of the files of a sample, by number. */
    public static Map<Integer, Integer> released(Tables tables, long evidenceId) {
        Map<Integer, Integer> counts = new HashMap<>();
        tables.list(RELEASED, row -> counts.put(row.getInt(1), row.getInt(2)), evidenceId);
        return counts;
    }

    /** Those of a file, the oldest first; never a private note. */
    public List<FreeText> of(DrawnFile file) {
        Traces traces = traces(file);
        long person = file.youngPersonId();
        return tables.list(
                ALL,
                row -> new FreeText(
                        TextSource.valueOf(row.getString(1)),
                        row.getLong(2),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6),
                        traces.in(row.getString(4))),
                person,
                person,
                person,
                file.id());
    }

    /** Those released of a file that would tell of whom they are, as the file says now. */
    List<FreeText> telling(DrawnFile file, List<FreeText> texts) {
        Traces traces = traces(file);
        return texts.stream()
                .filter(text ->
                        text.released() != null && !traces.in(text.released()).isEmpty())
                .toList();
    }

    /**
     * Lets a text be shown, as it is given here.
     *
     * @throws Refused where it tells of whom it is, is no text of this file, or somebody else released it meanwhile
     */
    public void release(DrawnFile file, Place place, String shown, long by, LocalDateTime at) {
        FreeText text = require(file, place);
        if (shown == null || shown.isBlank()) {
            throw Refused.field("text", "sample.textRequired");
        }
        if (shown.strip().length() > LONGEST) {
            throw Refused.field("text", "sample.textTooLong");
        }
        Set<Trace> left = traces(file).in(shown);
        if (!left.isEmpty()) {
            throw Refused.field("text", "sample.trace." + left.iterator().next());
        }
        if (text.version() == 0) {
            insert(file, place, shown.strip(), by, at);
        } else if (tables.update(
                        AGAIN, shown.strip(), at, by, file.id(), place.source().name(), place.id(), place.version())
                == 0) {
            throw Refused.changedMeanwhile();
        }
    }

    private void insert(DrawnFile file, Place place, String shown, long by, LocalDateTime at) {
        try {
            tables.insert(
                    "released_text",
                    "id, version, drawn_file_id, source, source_id, text, released_at, released_by",
                    List.<Object[]>of(new Object[] {
                        Ids.next(), 1, file.id(), place.source().name(), place.id(), shown, at, by
                    }));
        } catch (PersistenceException e) {
            throw Constraints.violated(e, "released_text_once") ? Refused.changedMeanwhile() : e;
        }
    }

    /** Shows it no more. */
    public void takeBack(DrawnFile file, Place place) {
        require(file, place);
        if (tables.update(TAKE_BACK, file.id(), place.source().name(), place.id(), place.version()) == 0) {
            throw Refused.changedMeanwhile();
        }
    }

    private FreeText require(DrawnFile file, Place place) {
        FreeText text = of(file).stream()
                .filter(one -> one.source() == place.source() && one.id() == place.id())
                .findFirst()
                .orElseThrow(Refused::notFound);
        if (text.version() != place.version()) {
            throw Refused.changedMeanwhile();
        }
        return text;
    }

    private Traces traces(DrawnFile file) {
        Traces.Person person = tables.one(
                        PERSON,
                        row -> new Traces.Person(
                                Stream.of(row.getString(1), row.getString(2), row.getString(3))
                                        .filter(Objects::nonNull)
                                        .toList(),
                                row.getObject(4, LocalDate.class),
                                row.getString(5),
                                row.getString(6),
                                row.getString(7),
                                row.getString(8),
                                row.getString(9),
                                row.getString(10)),
                        file.youngPersonId())
                .orElseThrow(Refused::notFound);
        return new Traces(person, colleagues);
    }
}

package fr.jalon.labelling.evidence;

import fr.jalon.shared.database.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Searches the library of the current structure, page by page. */
@ApplicationScoped
class EvidenceSearch {
    /** More pieces than anybody leafs through. */
    private static final int MOST = 1000;

    private static final int AROUND = 90;

    /** So much of a text is looked at for the words to show, in characters. */
    private static final int LOOKED_AT = 100_000;

    private final EntityManager entities;

    @Inject
    EvidenceSearch(EntityManager entities) {
        this.entities = entities;
    }

    EvidenceSearch() {
        this(null);
    }

    List<EvidenceRow> page(LibraryFilter wanted, LocalDate today, int first, int size) {
        return rows(new Condition(wanted, today))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** The newest that hold the words and do not prove this criterion yet. */
    List<EvidenceRow> others(long scoreId, String words, LocalDate today, int limit) {
        Condition condition = new Condition(new LibraryFilter(null, null, null, words, null), today);
        condition.add(
                " and not exists (select l.id from EvidenceLink l where l.evidenceId = e.id and l.scoreId = :score)",
                "score",
                scoreId);
        return rows(condition).setMaxResults(limit).getResultList();
    }

    private TypedQuery<EvidenceRow> rows(Condition condition) {
        TypedQuery<EvidenceRow> query = entities.createQuery(
                EvidenceList.ROW.formatted("e.id", EvidenceList.LATEST, "e.id", condition.text + " order by e.id desc"),
                EvidenceRow.class);
        condition.values.forEach(query::setParameter);
        return query;
    }

    /** At most so many that are older than an identifier, the newest first. */
    List<EvidenceRow> following(LibraryFilter wanted, LocalDate today, long before, int limit) {
        Condition condition = new Condition(wanted, today);
        condition.add(" and e.id < :before", "before", before);
        return rows(condition).setMaxResults(limit).getResultList();
    }

    long count(LibraryFilter wanted, LocalDate today) {
        Condition condition = new Condition(wanted, today);
        TypedQuery<Long> query = entities.createQuery("select count(e) from Evidence e " + condition.text, Long.class);
        condition.values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** The criteria that pieces of the library prove, in whichever diagnosis, by code: the title of each. */
    Map<String, String> criteria() {
        Map<String, String> criteria = new LinkedHashMap<>();
        entities.createQuery(
                        "select n.code, max(n.title), max(n.id) from EvidenceLink l join CriterionScore s on s.id = l.scoreId"
                                + " join PublishedNode n on n.id = s.nodeId group by n.code order by max(n.id)",
                        Object[].class)
                .getResultStream()
                .forEach(row -> criteria.put((String) row[0], (String) row[1]));
        return criteria;
    }

    /** Where the words stand in the texts of some evidence: the words around the first of them. */
    Map<Long, String> excerpts(List<EvidenceRow> rows, String text) {
        Map<Long, String> found = new HashMap<>();
        String first = words(text).stream().findFirst().orElse(null);
        if (first == null || rows.isEmpty()) {
            return found;
        }
        List<Long> ids = rows.stream().map(EvidenceRow::id).toList();
        entities.createQuery(
                        "select t.evidenceId, substring(t.content, 1, " + LOOKED_AT + ") from EvidenceText t"
                                + " where t.evidenceId in :ids order by t.id",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .forEach(row -> {
                    String content = (String) row[1];
                    int at = folded(content).indexOf(folded(first));
                    if (at >= 0) {
                        int from = Math.max(0, at - AROUND);
                        int to = Math.min(content.length(), at + AROUND);
                        found.put(
                                (Long) row[0],
                                "… " + content.substring(from, to).strip() + " …");
                    }
                });
        return found;
    }

    private List<Long> holding(String text) {
        String all = words(text).stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
        return Rows.of(
                entities.createNativeQuery("SELECT DISTINCT evidence_id, 1 FROM evidence_text"
                                + " WHERE MATCH(content) AGAINST (?1 IN BOOLEAN MODE) LIMIT " + MOST)
                        .setParameter(1, all),
                Rows::number);
    }

    /** The same text without accents and capitals, each character in its place. */
    static String folded(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String one = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            plain.append(Character.toLowerCase(one.charAt(0)));
        }
        return plain.toString();
    }

    /** The words that an index holds: letters and figures, three at least. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= 3)
                .limit(8)
                .toList();
    }

    private final class Condition {
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        Condition(LibraryFilter wanted, LocalDate today) {
            text.append("where e.id > 0");
            switch (wanted.list()) {
                case ALL -> {}
                case WITHDRAWN -> add(" and e.review = :withdrawn", "withdrawn", Review.WITHDRAWN);
                default -> add(" and e.review <> :withdrawn", "withdrawn", Review.WITHDRAWN);
            }
            switch (wanted.list()) {
                case TO_REVIEW -> add(" and e.review = :tab", "tab", Review.PROPOSED);
                case REDO -> add(" and e.review = :tab", "tab", Review.REDO);
                case ENDING -> add(" and e.validUntil <= :ending", "ending", today.plusDays(Validity.FIRST_WARNING));
                case DRIFTED ->
                    add(
                            " and exists (select a.id from IndicatorAlert a where a.evidenceId = e.id and a.state = :open)",
                            "open",
                            AlertState.OPEN);
                default -> {}
            }
            if (wanted.kind() != null) {
                add(" and e.kind = :kind", "kind", wanted.kind());
            }
            if (wanted.review() != null) {
                add(" and e.review = :review", "review", wanted.review());
            }
            if (wanted.criterion() != null) {
                add(
                        " and exists (select l.id from EvidenceLink l join CriterionScore s on s.id = l.scoreId"
                                + " join PublishedNode n on n.id = s.nodeId"
                                + " where l.evidenceId = e.id and n.code = :criterion)",
                        "criterion",
                        wanted.criterion());
            }
            search(wanted.text());
        }

        private void search(String wanted) {
            if (wanted.isEmpty()) {
                return;
            }
            List<Long> holding = words(wanted).isEmpty() ? List.of() : holding(wanted);
            add(" and (e.title like :title", "title", "%" + wanted.replaceAll("([%_\\\\])", "\\\\$1") + "%");
            if (!holding.isEmpty()) {
                add(" or e.id in :holding", "holding", holding);
            }
            text.append(')');
        }

        private void add(String part, String name, Object value) {
            text.append(part);
            values.put(name, value);
        }
    }
}

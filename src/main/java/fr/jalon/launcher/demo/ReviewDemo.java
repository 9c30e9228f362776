package fr.jalon.launcher.demo;

import fr.jalon.shared.Ids;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** A quarter's review that was closed, with what had slipped and what was decided, and the next one that is open. */
final class ReviewDemo {
    private final NetworkRows network;
    private final String structure;
    private final String author;
    private final LocalDate today;

    ReviewDemo(NetworkRows network, String structure, String author, LocalDate today) {
        this.network = network;
        this.structure = structure;
        this.author = author;
        this.today = today;
    }

    void write() throws SQLException {
        LocalDate held = today.minusDays(92);
        long closed = review(today.minusMonths(6), held, true, null);
        slip(closed, "Intervenir dans les quatre lycées professionnels", "LATE", held.minusDays(12));
        slip(closed, "Mettre en place une comptabilité par action", "OVERSPENT", held.plusDays(90));
        decision(closed, "Proposer aux lycées une date commune avec les centres de formation.");
        decision(closed, "Demander un second devis au cabinet comptable avant la fin du trimestre.");
        long open = review(today.minusMonths(3), today.minusDays(3), false, held);
        slip(open, "Intervenir dans les quatre lycées professionnels", "LATE", today.minusDays(10));
        slip(open, "Chiffrer le coût complet de l’accompagnement", "LATE", today.minusDays(5));
        slip(open, "Mettre en place une comptabilité par action", "OVERSPENT", today.plusDays(20));
        decision(open, "Réserver le véhicule de la commune voisine pour deux matinées par mois.");
        network.insert(
                """
                INSERT INTO plan_evaluation (id, structure_code, year, state, reached, missed, lessons, next, opened_by_name,
                    opened_on, version) VALUES (?, ?, ?, 'OPEN', ?, ?, ?, ?, ?, ?, 1)""",
                Ids.next(),
                structure,
                today.getYear(),
                "La page d’actualités et la journée portes ouvertes ont dépassé leurs cibles.",
                "Les interventions en lycée ont pris du retard.",
                "Fixer les dates avec les partenaires avant l’été.",
                null,
                author,
                today.minusDays(6));
    }

    private long review(LocalDate within, LocalDate held, boolean closed, LocalDate since) throws SQLException {
        long id = Ids.next();
        network.insert(
                """
                INSERT INTO plan_review (id, structure_code, year, quarter, state, held_on, participants, minutes, since,
                    opened_by_name, opened_on, closed_by_name, closed_at, version)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)""",
                id,
                structure,
                within.getYear(),
                within.get(IsoFields.QUARTER_OF_YEAR),
                closed ? "CLOSED" : "OPEN",
                held,
                "Direction, référente qualité, responsables de secteur, deux conseillères",
                "Tour des actions une à une, puis budget par financeur.\nLes lycées répondent tard ; la permanence mobile avance.",
                since,
                author,
                held,
                closed ? author : null,
                closed ? held.plusDays(2).atTime(16, 0) : null);
        return id;
    }

    private void slip(long review, String title, String kind, LocalDate due) throws SQLException {
        String action = network.text(
                "SELECT id FROM improvement_action WHERE structure_code = ? AND title = ?", structure, title);
        boolean money = kind.equals("OVERSPENT");
        network.insert(
                """
                INSERT INTO review_slip (id, structure_code, review_id, action_id, kind, title, owner_name, due_on, steps,
                    planned, spent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)""",
                Ids.next(),
                structure,
                review,
                Long.valueOf(action),
                kind,
                title,
                network.text("SELECT owner_name FROM improvement_action WHERE id = ?", Long.valueOf(action)),
                due,
                BigDecimal.valueOf(money ? 4000 : 0),
                BigDecimal.valueOf(money ? 4650 : 0));
    }

    private void decision(long review, String text) throws SQLException {
        network.insert(
                "INSERT INTO review_decision (id, structure_code, review_id, text, decided_at, version)"
                        + " VALUES (?, ?, ?, ?, ?, 1)",
                Ids.next(),
                structure,
                review,
                text,
                today.minusDays(3).atTime(11, 0));
    }
}

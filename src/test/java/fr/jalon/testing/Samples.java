package fr.jalon.testing;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

/** Bodies to send over REST, each time about somebody or something else. */
public final class Samples {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private Samples() {}

    /** A name that no other sample has. */
    public static String name() {
        int number = COUNT.incrementAndGet();
        StringBuilder letters = new StringBuilder("Rest");
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    /** A young person of that name, whom nobody else resembles. */
    public static String person(String name) {
        LocalDate born = Here.today().minusYears(17).minusDays(COUNT.incrementAndGet());
        return person(name, born);
    }

    /** A young person of that name born on that day. */
    public static String person(String name, LocalDate born) {
        return """
                {"birthName": "%s", "firstName": "Camille", "sex": "FEMALE", "birthDate": "%s"}"""
                .formatted(name, born);
    }

    /** An act held today. */
    public static String act() {
        return """
                {"kind": "INDIVIDUAL_INTERVIEW", "heldOn": "%s", "minutes": 30, "channel": "ON_SITE"}"""
                .formatted(Here.today());
    }

    /** An action of the improvement plan for that account, in a month. */
    public static String action(String title, String owner) {
        return """
                {"title": "%s", "owner": "%s", "due": "%s", "state": "PLANNED"}"""
                .formatted(title, owner, Here.today().plusDays(30));
    }

    /** A note that proves a criterion's score. */
    public static String note(String score, String title) {
        return """
                {"score": "%s", "title": "%s", "text": "Présenté en équipe", "date": "2026-01-15"}"""
                .formatted(score, title);
    }
}

package fr.jalon.casework.person;

import fr.jalon.casework.rule.DatedRules;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.time.Period;

/**
 * Whom a mission locale may accompany, by age in completed years (L5131-3; audience.yaml).
 *
 * @param minAge first age
 * @param maxAge last age: it ends on the next birthday
 * @param maxAgeWithRqth last age of a recognised disabled worker
 */
public record Audience(int minAge, int maxAge, int maxAgeWithRqth) {

    private static final DatedRules<Audience> RULES = DatedRules.read(Audience.class, "audience.yaml", Audience.class);

    /** The rule in force on a day. */
    public static Audience on(LocalDate day) {
        return RULES.inForce(day);
    }

    /** Age in completed years. */
    public static int age(LocalDate birthDate, LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /** Last age for this person. */
    public int lastAge(boolean rqth) {
        return rqth ? maxAgeWithRqth : maxAge;
    }

    /** Refuses, in a sentence, who is too young or too old on that day. */
    public void check(LocalDate birthDate, boolean rqth, LocalDate day) {
        if (birthDate.isAfter(day)) {
            throw Refused.field("birthDate", "person.birthDate.future");
        }
        int age = age(birthDate, day);
        if (age < minAge) {
            throw Refused.field("birthDate", "person.age.tooYoung", age, minAge);
        }
        if (age > lastAge(rqth)) {
            String key = rqth || age > maxAgeWithRqth ? "person.age.tooOld" : "person.age.tooOldWithoutRqth";
            throw Refused.field("birthDate", key, age, lastAge(rqth), maxAgeWithRqth);
        }
    }
}

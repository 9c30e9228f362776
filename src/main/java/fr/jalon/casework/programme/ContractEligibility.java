package fr.jalon.casework.programme;

import static fr.jalon.casework.programme.Condition.Verdict.MET;
import static fr.jalon.casework.programme.Condition.Verdict.NOT_MET;
import static fr.jalon.casework.programme.Condition.Verdict.UNKNOWN;

import fr.jalon.casework.person.Audience;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.casework.programme.Condition.Code;
import java.time.LocalDate;
import java.util.List;

/**
 * Who may enter a contrat d'engagement jeune (Code du travail L5131-6, R5131-15 and -16, L5411-1 and -6,
 * D5411-14-1): a pure function of the file and of the day of signature.
 */
final class ContractEligibility {

    private ContractEligibility() {}

    /** Every condition, in the order of the law, with what the file says of it. */
    static List<Condition> assess(ContractFile file, LocalDate day) {
        ContractRule rule = ContractRule.on(day);
        return List.of(
                age(file, day, rule),
                occupation(file),
                difficulty(file),
                registration(file, rule),
                diagnosis(file),
                timeSinceLast(file, day, rule),
                signature(file, day, rule));
    }

    private static Condition age(ContractFile file, LocalDate day, ContractRule rule) {
        int age = Audience.age(file.birthDate(), day);
        int last = file.rqth() ? rule.maxAgeWithRqth() : rule.maxAge();
        if (age < rule.minAge()) {
            return Condition.of(Code.AGE, NOT_MET, "age.tooYoung", age, rule.minAge());
        }
        if (age > last) {
            String reason = file.rqth() ? "age.tooOldRqth" : "age.tooOld";
            return Condition.of(Code.AGE, NOT_MET, reason, age, last, rule.maxAgeWithRqth());
        }
        return Condition.of(Code.AGE, MET, file.rqth() ? "age.metRqth" : "age.met", age, last);
    }

    private static Condition occupation(ContractFile file) {
        Code code = Code.NEITHER_STUDENT_NOR_TRAINEE;
        if (file.situations().isEmpty()) {
            return Condition.of(code, UNKNOWN, "occupation.unknown");
        }
        return file.situations().stream().anyMatch(SituationCategory::isStudyOrTraining)
                ? Condition.of(code, NOT_MET, "occupation.notMet")
                : Condition.of(code, MET, "occupation.met");
    }

    private static Condition difficulty(ContractFile file) {
        if (file.hardToEmploy() == null) {
            return Condition.of(Code.HARD_TO_EMPLOY, UNKNOWN, "difficulty.unknown");
        }
        return file.hardToEmploy()
                ? Condition.of(Code.HARD_TO_EMPLOY, MET, "difficulty.met")
                : Condition.of(Code.HARD_TO_EMPLOY, NOT_MET, "difficulty.notMet");
    }

    private static Condition registration(ContractFile file, ContractRule rule) {
        if (!rule.registration()) {
            return Condition.of(Code.REGISTERED, MET, "registered.notAsked");
        }
        if (file.jobSeeker() == null) {
            return Condition.of(Code.REGISTERED, UNKNOWN, "registered.unknown");
        }
        return file.jobSeeker()
                ? Condition.of(Code.REGISTERED, MET, "registered.met")
                : Condition.of(Code.REGISTERED, NOT_MET, "registered.notMet");
    }

    private static Condition diagnosis(ContractFile file) {
        return file.diagnosedOn() == null
                ? Condition.of(Code.DIAGNOSED, NOT_MET, "diagnosed.notMet")
                : Condition.of(Code.DIAGNOSED, MET, "diagnosed.met", file.diagnosedOn());
    }

    private static Condition timeSinceLast(ContractFile file, LocalDate day, ContractRule rule) {
        LocalDate end = file.lastContractEnd();
        if (end == null) {
            return Condition.of(Code.TIME_SINCE_LAST, MET, "last.none");
        }
        if (!end.isBefore(day)) {
            return Condition.of(Code.TIME_SINCE_LAST, NOT_MET, "last.running", end);
        }
        LocalDate earliest = end.plusMonths(rule.monthsBetween());
        return day.isBefore(earliest)
                ? Condition.of(Code.TIME_SINCE_LAST, NOT_MET, "last.tooSoon", end, earliest, rule.monthsBetween())
                : Condition.of(Code.TIME_SINCE_LAST, MET, "last.met", end);
    }

    private static Condition signature(ContractFile file, LocalDate day, ContractRule rule) {
        if (file.orientedOn() == null) {
            return Condition.of(Code.SIGNED_IN_TIME, UNKNOWN, "signature.unknown");
        }
        LocalDate latest = file.orientedOn().plusMonths(rule.monthsToSign());
        return day.isAfter(latest)
                ? Condition.of(Code.SIGNED_IN_TIME, NOT_MET, "signature.late", file.orientedOn(), latest)
                : Condition.of(Code.SIGNED_IN_TIME, MET, "signature.met", latest);
    }
}

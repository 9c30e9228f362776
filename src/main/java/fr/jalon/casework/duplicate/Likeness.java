package fr.jalon.casework.duplicate;

import fr.jalon.casework.FoldedName;
import fr.jalon.casework.person.PhoneticName;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much two files look as if they were of one person, and why: a pure function of what they say. Accents, case, hyphens
 * and spaces do not count; a name is the birth name or the used one.
 *
 * @param score 0 to 100
 */
public record Likeness(int score, Set<Resemblance> reasons) {

    /** From which score on a pair is shown: a name alone, or a birth date alone, does not reach it. */
    static final int LEAST = 50;

    private static final int MOST = 100;

    /** Names that are alike, in one way or another. */
    private static final Set<Resemblance> NAMES = EnumSet.of(
            Resemblance.SAME_NAME, Resemblance.SWAPPED_NAMES, Resemblance.NAME_BY_EAR, Resemblance.ONE_LETTER);

    /** Compares two files. */
    static Likeness between(ComparedFile one, ComparedFile other) {
        Set<Resemblance> reasons = EnumSet.noneOf(Resemblance.class);
        names(one, other).ifPresent(reasons::add);
        dates(one.birthDate(), other.birthDate()).ifPresent(reasons::add);
        numbers(one, other, reasons);
        reach(one.reach(), other.reach(), reasons);
        if (!one.sex().equals(other.sex())
                && !one.sex().equals("UNKNOWN")
                && !other.sex().equals("UNKNOWN")) {
            reasons.add(Resemblance.OTHER_SEX);
        }
        int sum = reasons.stream().mapToInt(Resemblance::points).sum();
        boolean named = reasons.stream().anyMatch(NAMES::contains);
        boolean numbered = reasons.contains(Resemblance.SAME_FRANCE_TRAVAIL_NUMBER);
        return new Likeness(named || numbered ? Math.max(0, Math.min(MOST, sum)) : 0, reasons);
    }

    /** Whether somebody should look at the pair. */
    boolean isLikely() {
        return score >= LEAST;
    }

    private static Optional<Resemblance> names(ComparedFile one, ComparedFile other) {
        FoldedName first = FoldedName.of(one.firstName());
        FoldedName otherFirst = FoldedName.of(other.firstName());
        boolean sameFirst = first.soundsLike(otherFirst);
        boolean sameLast = lasts(one).anyMatch(a -> lasts(other).anyMatch(b -> folded(a, b)));
        if (sameFirst && sameLast) {
            return Optional.of(Resemblance.SAME_NAME);
        }
        if (lasts(one).anyMatch(last -> folded(last, other.firstName()))
                && lasts(other).anyMatch(last -> folded(last, one.firstName()))) {
            return Optional.of(Resemblance.SWAPPED_NAMES);
        }
        if (heard(one.firstName(), other.firstName())
                && lasts(one).anyMatch(a -> lasts(other).anyMatch(b -> heard(a, b)))) {
            return Optional.of(Resemblance.NAME_BY_EAR);
        }
        boolean oneLetter = sameFirst
                        && lasts(one).anyMatch(a -> lasts(other)
                                .anyMatch(b -> FoldedName.of(a).isOneSlipFrom(FoldedName.of(b))))
                || sameLast && first.isOneSlipFrom(otherFirst);
        return oneLetter ? Optional.of(Resemblance.ONE_LETTER) : Optional.empty();
    }

    private static Stream<String> lasts(ComparedFile file) {
        return Stream.of(file.birthName(), file.usedName()).filter(Objects::nonNull);
    }

    private static boolean folded(String a, String b) {
        return FoldedName.of(a).soundsLike(FoldedName.of(b));
    }

    private static boolean heard(String a, String b) {
        String key = PhoneticName.of(a).key();
        return !key.isEmpty() && key.equals(PhoneticName.of(b).key());
    }

    private static Optional<Resemblance> dates(LocalDate a, LocalDate b) {
        if (a.equals(b)) {
            return Optional.of(Resemblance.SAME_BIRTH_DATE);
        }
        if (a.getYear() == b.getYear()
                && a.getDayOfMonth() == b.getMonthValue()
                && a.getMonthValue() == b.getDayOfMonth()) {
            return Optional.of(Resemblance.SWAPPED_BIRTH_DATE);
        }
        int differences = (a.getYear() == b.getYear() ? 0 : 1)
                + (a.getMonthValue() == b.getMonthValue() ? 0 : 1)
                + (a.getDayOfMonth() == b.getDayOfMonth() ? 0 : 1);
        boolean close = differences == 1 && Math.abs(a.getYear() - b.getYear()) <= 1;
        return close ? Optional.of(Resemblance.CLOSE_BIRTH_DATE) : Optional.empty();
    }

    private static void numbers(ComparedFile one, ComparedFile other, Set<Resemblance> reasons) {
        String number = one.numbers().franceTravail();
        String otherNumber = other.numbers().franceTravail();
        if (number != null && otherNumber != null) {
            reasons.add(
                    number.equals(otherNumber)
                            ? Resemblance.SAME_FRANCE_TRAVAIL_NUMBER
                            : Resemblance.OTHER_FRANCE_TRAVAIL_NUMBER);
        }
        if (one.numbers().nir() != null && other.numbers().nir() != null) {
            reasons.add(Resemblance.OTHER_NIR); // no two files have the same one
        }
    }

    private static void reach(ComparedFile.Reach one, ComparedFile.Reach other, Set<Resemblance> reasons) {
        if (one.phone() != null && one.phone().equals(other.phone())) {
            reasons.add(Resemblance.SAME_PHONE);
        }
        if (one.mail() != null && one.mail().equalsIgnoreCase(other.mail())) {
            reasons.add(Resemblance.SAME_MAIL);
        }
        if (one.street() != null
                && other.street() != null
                && Objects.equals(one.postalCode(), other.postalCode())
                && folded(one.street(), other.street())) {
            reasons.add(Resemblance.SAME_ADDRESS);
        }
    }
}

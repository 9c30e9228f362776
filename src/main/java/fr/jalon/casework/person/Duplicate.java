package fr.jalon.casework.person;

import fr.jalon.casework.FoldedName;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A file that may be of the person being registered, and why. Accents, case, hyphens and spaces do not count; a name
 * is the birth name or the used one.
 *
 * @param file the file already there
 * @param reasons never empty
 */
public record Duplicate(KnownFile file, Set<DuplicateReason> reasons) {

    /** What is compared of a file already there. */
    public record KnownFile(
            long id,
            int fileNumber,
            String birthName,
            String usedName,
            String firstName,
            LocalDate birthDate,
            String nir,
            String phone) {

        /** First name and the name used. */
        public String displayName() {
            return firstName + " " + (usedName == null ? birthName : usedName);
        }
    }

    /** The same number: certain, not only likely. */
    public boolean isCertain() {
        return reasons.contains(DuplicateReason.SAME_NIR);
    }

    /** Compares what is entered with one file; empty where nothing suggests the same person. */
    static Optional<Duplicate> between(PersonalDetails entered, KnownFile file) {
        Set<DuplicateReason> reasons = EnumSet.noneOf(DuplicateReason.class);
        if (entered.nir() != null && entered.nir().value().equals(file.nir())) {
            reasons.add(DuplicateReason.SAME_NIR);
        }
        boolean sameFirst = folded(entered.firstName()).soundsLike(folded(file.firstName()));
        boolean sameName = sameFirst && sameLastName(entered, file);
        if (entered.birthDate().equals(file.birthDate())) {
            compareNames(entered, file, sameName).ifPresent(reasons::add);
        } else if (sameName && areClose(entered.birthDate(), file.birthDate())) {
            reasons.add(DuplicateReason.SAME_NAME_CLOSE_BIRTH_DATE);
        }
        String phone = entered.contact().phone();
        if (sameName && phone != null && Objects.equals(phone, file.phone())) {
            reasons.add(DuplicateReason.SAME_NAME_SAME_PHONE);
        }
        return reasons.isEmpty() ? Optional.empty() : Optional.of(new Duplicate(file, reasons));
    }

    private static Optional<DuplicateReason> compareNames(PersonalDetails entered, KnownFile file, boolean sameName) {
        if (sameName) {
            return Optional.of(DuplicateReason.SAME_NAME_SAME_BIRTH_DATE);
        }
        FoldedName first = folded(entered.firstName());
        FoldedName last = folded(entered.birthName());
        FoldedName otherFirst = folded(file.firstName());
        FoldedName otherLast = folded(file.birthName());
        if (first.soundsLike(otherLast) && last.soundsLike(otherFirst)) {
            return Optional.of(DuplicateReason.SWAPPED_NAMES_SAME_BIRTH_DATE);
        }
        boolean similar = (heardAlike(entered.firstName(), file.firstName()) && heardAlike(entered, file))
                || (first.soundsLike(otherFirst) && last.isOneSlipFrom(otherLast))
                || (first.isOneSlipFrom(otherFirst) && sameLastName(entered, file));
        return similar ? Optional.of(DuplicateReason.SIMILAR_NAME_SAME_BIRTH_DATE) : Optional.empty();
    }

    private static boolean heardAlike(PersonalDetails entered, KnownFile file) {
        return heardAlike(entered.birthName(), file.birthName())
                || heardAlike(entered.birthName(), file.usedName())
                || heardAlike(entered.usedName(), file.birthName())
                || heardAlike(entered.usedName(), file.usedName());
    }

    private static boolean heardAlike(String one, String other) {
        return PhoneticName.of(one).soundsLike(PhoneticName.of(other));
    }

    private static boolean sameLastName(PersonalDetails entered, KnownFile file) {
        FoldedName birth = folded(entered.birthName());
        FoldedName used = folded(entered.usedName());
        FoldedName otherBirth = folded(file.birthName());
        FoldedName otherUsed = folded(file.usedName());
        return birth.soundsLike(otherBirth)
                || birth.soundsLike(otherUsed)
                || used.soundsLike(otherBirth)
                || used.soundsLike(otherUsed);
    }

    /** The days that are close to one, and itself: at most 46. */
    static Set<LocalDate> closeTo(LocalDate day) {
        Set<LocalDate> close = new HashSet<>(Set.of(day, day.plusYears(1), day.minusYears(1)));
        for (int number = 1; number <= day.lengthOfMonth(); number++) {
            close.add(day.withDayOfMonth(number));
        }
        for (int month = 1; month <= 12; month++) {
            close.add(day.withMonth(month));
        }
        if (day.getDayOfMonth() <= 12) {
            close.add(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
        }
        return close;
    }

    /** Day and month swapped, or one of day, month and year differs: slips of a keyboard. */
    private static boolean areClose(LocalDate a, LocalDate b) {
        boolean swapped = a.getYear() == b.getYear()
                && a.getDayOfMonth() == b.getMonthValue()
                && a.getMonthValue() == b.getDayOfMonth();
        int differences = (a.getYear() == b.getYear() ? 0 : 1)
                + (a.getMonthValue() == b.getMonthValue() ? 0 : 1)
                + (a.getDayOfMonth() == b.getDayOfMonth() ? 0 : 1);
        boolean yearNear = Math.abs(a.getYear() - b.getYear()) <= 1;
        return swapped || (differences == 1 && yearNear);
    }

    private static FoldedName folded(String name) {
        return FoldedName.of(name);
    }
}

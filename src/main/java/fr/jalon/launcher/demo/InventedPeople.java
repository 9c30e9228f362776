package fr.jalon.launcher.demo;

import fr.jalon.casework.FoldedName;
import fr.jalon.casework.person.EducationLevel;
import fr.jalon.casework.person.FranceTravailNumber;
import fr.jalon.casework.person.Nir;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.Sex;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.casework.place.Commune;
import fr.jalon.casework.place.Communes;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.datafaker.Faker;

/**
 * Invents people. Names come from Datafaker, telephones from the range kept for fiction, mails from a domain that
 * cannot exist; the NIR has a commune that no département has, so that it is nobody's.
 */
final class InventedPeople {

    private static final int NO_SUCH_COMMUNE = 900;

    private final Random random;
    private final Faker faker;
    private final String department;

    InventedPeople(Random random, String structureCode) {
        this.random = random;
        this.faker = new Faker(Locale.FRANCE, random);
        this.department = structureCode.substring(0, 2);
    }

    PersonalDetails next(int number, LocalDate registered, long counsellor, SituationCategory situation) {
        Sex sex = random.nextBoolean() ? Sex.FEMALE : Sex.MALE;
        String first = faker.name().firstName(); // the French names of Datafaker are in one list for both sexes
        String last = faker.name().lastName();
        boolean rqth = random.nextInt(20) == 0;
        int age = 16 + random.nextInt(rqth ? 13 : 9);
        LocalDate birth = registered.minusYears(age).minusDays(random.nextInt(360));
        String mail = (FoldedName.of(first).text() + "." + FoldedName.of(last).text()).replace(' ', '-') + number
                + "@jeune.invalid";
        boolean known = random.nextInt(4) > 0;
        boolean seeker = situation == SituationCategory.JOB_SEEKER;
        return new PersonalDetails(
                last,
                null,
                first,
                sex,
                birth,
                random.nextInt(10) < 7 ? nir(sex, birth, number) : null,
                contact(number, mail),
                new EducationLevel(2 + random.nextInt(4)),
                rqth,
                seeker || known ? Boolean.valueOf(seeker) : null,
                seeker ? new FranceTravailNumber("%011d".formatted(90_000_000_000L + number)) : null,
                counsellor);
    }

    /** 06 39 98 00 00 to 06 39 98 99 99: the regulator's range for fiction. */
    private static String phone(int number) {
        return "063998%04d".formatted(number % 10_000);
    }

    private Nir nir(Sex sex, LocalDate birth, int number) {
        String body = "%s%02d%02d%s%03d%03d"
                .formatted(
                        sex == Sex.FEMALE ? "2" : "1",
                        birth.getYear() % 100,
                        birth.getMonthValue(),
                        department,
                        NO_SUCH_COMMUNE + number / 999 % 90,
                        1 + number % 999);
        long digits = Long.parseLong(body.replace("2A", "19").replace("2B", "18"));
        return new Nir(body + "%02d".formatted(97 - digits % 97));
    }

    /** Lives nearby: in a commune of the département's hundredth postal code. */
    private PersonalDetails.Contact contact(int number, String mail) {
        String postalCode = department + "100";
        List<Commune> nearby = Communes.all().ofPostalCode(postalCode);
        String commune = nearby.isEmpty()
                ? null
                : nearby.get(random.nextInt(nearby.size())).name();
        return new PersonalDetails.Contact(phone(number), mail, null, nearby.isEmpty() ? null : postalCode, commune);
    }
}

package fr.jalon.casework.exchange.dossier;

import fr.jalon.casework.FoldedName;
import fr.jalon.casework.person.Audience;
import fr.jalon.casework.person.EducationLevel;
import fr.jalon.casework.person.FranceTravailNumber;
import fr.jalon.casework.person.Nir;
import fr.jalon.casework.person.PersonalDetails;
import fr.jalon.casework.person.PersonalDetails.Contact;
import fr.jalon.casework.person.Sex;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The identity that the values of a row make, and all that is wrong with them: not the first fault only. */
final class Values {

    private static final Set<String> YES = Set.of("oui", "o", "vrai", "true", "1", "x", "yes");
    private static final Set<String> NO = Set.of("non", "n", "faux", "false", "0", "no");
    private static final Set<String> WOMEN = Set.of("f", "femme", "feminin", "mme", "madame", "mlle", "2", "female");
    private static final Set<String> MEN = Set.of("h", "m", "homme", "masculin", "monsieur", "mr", "1", "male");
    private static final int LONGEST_NUMBER = 40;

    private final Map<Field, String> values;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Field> repaired = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final CommuneNames communes;

    Values(Map<Field, String> values, LocalDate today, CommuneNames communes) {
        this.values = new EnumMap<>(Field.class);
        values.forEach((field, value) -> this.values.put(field, bare(value)));
        this.today = today;
        this.communes = communes;
    }

    /** What a spreadsheet puts before a text so that it is none of its formulas. */
    private static String bare(String value) {
        return value.length() > 1 && (value.charAt(0) == '\'' || value.charAt(0) == '\u2019')
                ? value.substring(1).strip()
                : value;
    }

    /** The identity; null where {@link #problems()} say why there is none. */
    PersonalDetails details() {
        Nir nir = of(Field.NIR, WrittenNir::parse);
        LocalDate birthDate = needed(Field.BIRTH_DATE, WrittenDate::parse, "person.birthDate.missing");
        Boolean rqth = of(Field.RQTH, this::yesOrNo);
        FranceTravailNumber number = of(Field.FRANCE_TRAVAIL_NUMBER, this::franceTravail);
        EducationLevel level = of(Field.EDUCATION_LEVEL, Values::level);
        Boolean seeker = of(Field.JOB_SEEKER, this::yesOrNo);
        Contact contact = contact();
        Sex sex = of(Field.SEX, Values::sex);
        if (birthDate != null) {
            attempt(() -> {
                Audience.on(today).check(birthDate, Boolean.TRUE.equals(rqth), today);
                return true;
            });
        }
        if (values.getOrDefault(Field.EXTERNAL_NUMBER, "").length() > LONGEST_NUMBER
                || values.getOrDefault(Field.EXTERNAL_PERSON, "").length() > LONGEST_NUMBER) {
            problems.add(Problem.of("import.number.tooLong", LONGEST_NUMBER));
        }
        Sex known = sex != null || nir == null ? sex : nir.sex();
        PersonalDetails details = attempt(() -> new PersonalDetails(
                values.get(Field.BIRTH_NAME),
                values.get(Field.USED_NAME),
                values.get(Field.FIRST_NAME),
                known == null ? Sex.UNKNOWN : known,
                birthDate == null ? today : birthDate,
                nir,
                contact,
                level,
                Boolean.TRUE.equals(rqth),
                number != null ? Boolean.TRUE : seeker,
                number,
                null));
        return problems.isEmpty() ? details : null;
    }

    private Contact contact() {
        String phone = of(Field.PHONE, this::phone);
        String mail = of(Field.MAIL, typed -> new Contact(null, typed, null, null, null).mail());
        String street = attempt(() -> new Contact(null, null, street(), null, null).street());
        String postalCode = of(Field.POSTAL_CODE, this::postalCode);
        String commune = of(Field.COMMUNE, typed -> new Contact(null, null, null, null, typed).commune());
        return new Contact(phone, mail, street, postalCode, today(postalCode, commune));
    }

    /** The commune's name of today; as it is written where the postal code serves none of that name, and that is said. */
    private String today(String postalCode, String commune) {
        if (postalCode == null || commune == null) {
            return commune;
        }
        return communes.named(postalCode, commune).orElseGet(() -> {
            remarks.add(Problem.of("import.commune.unknown", commune, postalCode));
            return commune;
        });
    }

    /** « 12 rue du Bouteiller, bâtiment B ». */
    private String street() {
        String number = values.getOrDefault(Field.STREET_NUMBER, "");
        String line = (number + " " + values.getOrDefault(Field.STREET, "")).strip();
        String complement = values.getOrDefault(Field.STREET_COMPLEMENT, "");
        return complement.isEmpty() || line.isEmpty() ? line + complement : line + ", " + complement;
    }

    private String phone(String typed) {
        String bare = typed.replaceAll("[\\s.()\\u00a0\\u202f-]", "");
        boolean lost = bare.matches("[1-9][0-9]{8}");
        return new Contact(zero(lost, Field.PHONE, bare), null, null, null, null).phone();
    }

    private String postalCode(String typed) {
        boolean lost = typed.matches("[1-9][0-9]{3}");
        return new Contact(null, null, null, zero(lost, Field.POSTAL_CODE, typed), null).postalCode();
    }

    private FranceTravailNumber franceTravail(String typed) {
        return FranceTravailNumber.parse(typed);
    }

    /** Puts back the zero that a spreadsheet took for nothing, where it can only have been one. */
    private String zero(boolean lost, Field field, String typed) {
        if (lost) {
            repaired.add(field);
        }
        return lost ? "0" + typed : typed;
    }

    private Boolean yesOrNo(String typed) {
        String folded = FoldedName.of(typed).text();
        if (!YES.contains(folded) && !NO.contains(folded)) {
            throw Refused.field(null, "import.yesOrNo", typed);
        }
        return YES.contains(folded);
    }

    private static Sex sex(String typed) {
        String folded = FoldedName.of(typed).text();
        if (!WOMEN.contains(folded) && !MEN.contains(folded)) {
            throw Refused.field("sex", "import.sex", typed);
        }
        return WOMEN.contains(folded) ? Sex.FEMALE : Sex.MALE;
    }

    private static EducationLevel level(String typed) {
        String digit = FoldedName.of(typed).text().replace("niveau", "").strip();
        if (!digit.matches("[1-8]")) {
            throw Refused.field("educationLevel", "import.level", typed);
        }
        return new EducationLevel(Integer.parseInt(digit));
    }

    private <T> T of(Field field, Function<String, T> reading) {
        String value = values.get(field);
        return value == null || value.isBlank() ? null : attempt(() -> reading.apply(value));
    }

    private <T> T needed(Field field, Function<String, T> reading, String missing) {
        if (values.get(field) == null) {
            problems.add(Problem.of(missing));
        }
        return of(field, reading);
    }

    private <T> T attempt(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refused refused) {
            problems.add(Problem.of(refused));
            return null;
        }
    }

    List<Problem> problems() {
        return problems;
    }

    /** What is odd and taken all the same. */
    List<Problem> remarks() {
        return remarks;
    }

    List<Field> repaired() {
        return repaired;
    }
}

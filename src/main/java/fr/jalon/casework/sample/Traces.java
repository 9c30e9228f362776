package fr.jalon.casework.sample;

import fr.jalon.casework.FoldedName;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds in a text what would tell of whom it is: what the file of the person holds, and what looks like a number of anybody. */
final class Traces {

    private static final int SHORTEST_NAME = 3;
    private static final int LAST_FIGURES = 9;

    private static final Pattern PHONE = Pattern.compile("(?:(?:\\+|00)33[\\s.-]?|\\b0)[1-9](?:[\\s.-]?\\d{2}){4}\\b");
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+");
    private static final Pattern NIR = Pattern.compile(
            "\\b[1278][\\s.]?\\d{2}[\\s.]?\\d{2}[\\s.]?(?:\\d{2}|2[ABab])[\\s.]?\\d{3}[\\s.]?\\d{3}(?:[\\s.]?\\d{2})?\\b");

    private final Person person;
    private final List<String> colleagues;

    /** What is known of a person that a text may not tell; what is not known is null. */
    record Person(
            List<String> names,
            LocalDate birthDate,
            String nir,
            String phone,
            String mail,
            String street,
            String commune,
            String franceTravail) {}

    /**
     * For the texts of one file.
     *
     * @param colleagues names of the people of the mission
     */
    Traces(Person person, Collection<String> colleagues) {
        this.person = person;
        this.colleagues = List.copyOf(colleagues);
    }

    /** What it would tell; nothing where it may be shown. */
    Set<Trace> in(String text) {
        Set<Trace> found = EnumSet.noneOf(Trace.class);
        String words = padded(text);
        String figures = text.replaceAll("\\D", "");
        put(found, Trace.NAME, person.names().stream().anyMatch(name -> names(words, name)));
        put(found, Trace.PHONE, PHONE.matcher(text).find() || holdsEnd(figures, person.phone()));
        put(found, Trace.MAIL, MAIL.matcher(text).find());
        put(
                found,
                Trace.NUMBER,
                NIR.matcher(text).find() || holdsAll(text, person.nir()) || holdsAll(text, person.franceTravail()));
        put(found, Trace.ADDRESS, says(words, person.street()) || says(words, person.commune()));
        put(found, Trace.BIRTH_DATE, days().stream().anyMatch(words::contains));
        put(found, Trace.COLLEAGUE, colleagues.stream().anyMatch(name -> says(words, name)));
        return found;
    }

    private static void put(Set<Trace> found, Trace trace, boolean there) {
        if (there) {
            found.add(trace);
        }
    }

    /** One of the words of a name, or all of it where they are short. */
    private static boolean names(String words, String name) {
        if (says(words, name)) {
            return true;
        }
        for (String one : FoldedName.of(name).text().split(" ")) {
            if (one.length() >= SHORTEST_NAME && words.contains(" " + one + " ")) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(String words, String said) {
        String folded = FoldedName.of(said).text();
        return !folded.isEmpty() && words.contains(" " + folded + " ");
    }

    private static boolean holdsEnd(String figures, String number) {
        String own = number == null ? "" : number.replaceAll("\\D", "");
        return own.length() >= LAST_FIGURES && figures.contains(own.substring(own.length() - LAST_FIGURES));
    }

    private static boolean holdsAll(String text, String number) {
        return number != null && !number.isBlank() && glued(text).contains(glued(number));
    }

    private static String glued(String text) {
        return text.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
    }

    /** The day of birth in the ways in which it is written, as folded words. */
    private List<String> days() {
        LocalDate born = person.birthDate();
        List<String> ways = new ArrayList<>();
        for (String day : List.of("%d", "%02d")) {
            for (String month : List.of("%d", "%02d")) {
                for (int year : new int[] {born.getYear(), born.getYear() % 100}) {
                    ways.add(" " + day.formatted(born.getDayOfMonth()) + " " + month.formatted(born.getMonthValue())
                            + " %02d ".formatted(year));
                }
            }
        }
        String month = FoldedName.of(Month.from(born).getDisplayName(TextStyle.FULL, Locale.FRENCH))
                .text();
        ways.add(" " + born.getDayOfMonth() + " " + month + " " + born.getYear() + " ");
        ways.add(padded(born.toString()));
        return ways;
    }

    private static String padded(String text) {
        return " " + FoldedName.of(text).text() + " ";
    }
}

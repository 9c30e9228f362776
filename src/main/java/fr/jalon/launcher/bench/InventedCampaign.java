package fr.jalon.launcher.bench;

import fr.jalon.labelling.assignment.PlannedAuditor;
import fr.jalon.labelling.assignment.Visit;
import fr.jalon.labelling.assignment.VisitPlan;
import fr.jalon.labelling.audit.AuditorKind;
import fr.jalon.shared.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A campaign of national size, invented: missions in the regions of the mainland as many as each has, auditors of the
 * network among their staff, auditors of certification bodies in the large towns. The same for the same seed.
 */
public final class InventedCampaign {

    private static final String MISSION = "MISSION";
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);
    private static final Period WINDOW = new Period(FIRST, LocalDate.of(2027, 6, 30));
    private static final String[] TOWNS = {"75", "69", "59", "13", "33", "44", "31", "67", "35"};
    /** INSEE region, its missions locales of a hundred, its départements. */
    private static final String[][] REGIONS = {
        {"11", "17", "75", "77", "78", "91", "92", "93", "94", "95"},
        {"24", "5", "18", "28", "36", "37", "41", "45"},
        {"27", "6", "21", "25", "39", "58", "70", "71", "89", "90"},
        {"28", "6", "14", "27", "50", "61", "76"},
        {"32", "12", "02", "59", "60", "62", "80"},
        {"44", "9", "08", "10", "51", "52", "54", "55", "57", "67", "68", "88"},
        {"52", "5", "44", "49", "53", "72", "85"},
        {"53", "4", "22", "29", "35", "56"},
        {"75", "10", "16", "17", "19", "23", "24", "33", "40", "47", "64", "79", "86", "87"},
        {"76", "8", "09", "11", "12", "30", "31", "32", "34", "46", "48", "65", "66", "81", "82"},
        {"84", "12", "01", "03", "07", "15", "26", "38", "42", "43", "63", "69", "73", "74"},
        {"93", "6", "04", "05", "06", "13", "83", "84"}
    };

    private record Mission(String code, String region, String department) {}

    private final Random random;
    private final List<Mission> missions = new ArrayList<>();
    private final List<PlannedAuditor> auditors = new ArrayList<>();

    private InventedCampaign(long seed) {
        random = new Random(seed);
    }

    /** So many audits, and auditors three in eight of whom are of certification bodies. */
    public static VisitPlan of(int audits, int people, long seed) {
        InventedCampaign invented = new InventedCampaign(seed);
        invented.missions(audits);
        invented.auditors(people);
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < audits; i++) {
            visits.add(new Visit(invented.facts(i), Visit.Choice.NONE, Visit.Choice.NONE));
        }
        return new VisitPlan(visits, List.copyOf(invented.auditors));
    }

    private void missions(int count) {
        for (int i = 0; i < count; i++) {
            int share = i * 100 / count;
            int region = 0;
            for (int sum = Integer.parseInt(REGIONS[0][1]); sum <= share; ) {
                region++;
                sum += Integer.parseInt(REGIONS[region][1]);
            }
            String[] row = REGIONS[region];
            missions.add(new Mission("9%04dS00".formatted(i), row[0], row[2 + random.nextInt(row.length - 2)]));
        }
    }

    private void auditors(int count) {
        int certifiers = count * 3 / 8;
        for (int i = 0; i < count; i++) {
            boolean certifier = i < certifiers;
            Mission home = missions.get(random.nextInt(missions.size()));
            auditors.add(new PlannedAuditor(
                    i + 1L,
                    certifier ? AuditorKind.CERTIFICATION_BODY : AuditorKind.NETWORK,
                    certifier ? null : home.region(),
                    certifier ? TOWNS[random.nextInt(TOWNS.length)] : home.department(),
                    certifier ? 10 : 6,
                    random.nextInt(4) == 0,
                    Set.of(MISSION),
                    certifier ? List.of() : List.of(new PlannedAuditor.Employer(home.code(), home.region())),
                    interests(),
                    available()));
        }
    }

    private List<PlannedAuditor.Interest> interests() {
        return random.nextInt(3) > 0
                ? List.of()
                : List.of(new PlannedAuditor.Interest(
                        null, REGIONS[random.nextInt(REGIONS.length)][0], FIRST.minusYears(1), null));
    }

    /** One in two is always there; others for some weeks each quarter. */
    private List<Period> available() {
        if (random.nextBoolean()) {
            return List.of();
        }
        LocalDate first = FIRST.plusWeeks(random.nextInt(6));
        LocalDate second = FIRST.plusWeeks(13L + random.nextInt(4));
        return List.of(new Period(first, first.plusWeeks(6)), new Period(second, second.plusWeeks(8)));
    }

    private Visit.Facts facts(int number) {
        Mission mission = missions.get(number);
        LocalDate wish = FIRST.plusWeeks(random.nextInt(22));
        return new Visit.Facts(
                number + 1L,
                mission.code(),
                mission.region(),
                mission.department(),
                MISSION,
                2,
                true,
                WINDOW,
                random.nextBoolean() ? new Period(wish, wish.plusWeeks(3)) : null,
                false);
    }
}

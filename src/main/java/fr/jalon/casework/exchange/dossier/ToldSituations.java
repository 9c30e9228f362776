package fr.jalon.casework.exchange.dossier;

import fr.jalon.casework.FoldedName;
import fr.jalon.casework.exchange.dossier.ReadDossier.Told;
import fr.jalon.casework.person.SituationCategory;
import fr.jalon.casework.situation.SituationDetails;
import fr.jalon.shared.error.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The situations of a dossier of i-Milo: what they are, how they stand (PREVU, EN_COURS, TERMINE) and when they end; never
 * since when. One that cannot be placed, or that lives twice at one time, is left out and said so.
 */
final class ToldSituations {

    private static final Pattern PATH = Pattern.compile("situations\\[(\\d+)\\]\\.(.+)");
    private static final Set<String> READ =
            Set.of("etat", "dateFin", "categorieSituation", "codeRomeMetierPrepare", "codeRomeMetierExerce");

    private final LocalDate today;
    private final List<Told> told = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    ToldSituations(LocalDate today) {
        this.today = today;
    }

    /** Reads those of a dossier. */
    void read(Map<String, String> cells) {
        Map<Integer, Map<String, String>> all = new TreeMap<>();
        cells.forEach((path, value) -> {
            Matcher matcher = PATH.matcher(path);
            if (path.startsWith("situations[") && matcher.matches()) {
                all.computeIfAbsent(Integer.valueOf(matcher.group(1)), any -> new TreeMap<>())
                        .put(matcher.group(2), value);
                if (READ.contains(matcher.group(2))) {
                    paths.add(path);
                }
            }
        });
        all.values().stream().sorted(Comparator.comparing(ToldSituations::rank)).forEach(this::add);
    }

    /** Reads the label of a table: what is under way. */
    void readLabel(String label) {
        add(Map.of("categorieSituation", label, "etat", "EN_COURS"));
    }

    private static int rank(Map<String, String> situation) {
        return List.of("EN COURS", "PREVU", "TERMINE").indexOf(state(situation));
    }

    private static String state(Map<String, String> situation) {
        return FoldedName.of(situation.getOrDefault("etat", "EN_COURS")).text().toUpperCase(java.util.Locale.ROOT);
    }

    private void add(Map<String, String> situation) {
        String label = situation.getOrDefault("categorieSituation", "");
        Optional<SituationCategory> category = SituationLabel.read(label);
        if (category.isEmpty()) {
            remarks.add(Problem.of("import.situation.unknown", label));
            return;
        }
        try {
            Optional<Told> one = place(category.get(), situation);
            if (one.isEmpty()) {
                remarks.add(Problem.of("import.situation.noEnd", label));
            } else if (isTwice(one.get())) {
                remarks.add(Problem.of("import.situation.twice", label));
            } else {
                told.add(one.get());
            }
        } catch (Refused refused) {
            remarks.add(Problem.of(refused));
        }
    }

    /** Its days: from today where it is under way or planned, its last day alone where it is over. */
    private Optional<Told> place(SituationCategory category, Map<String, String> situation) {
        String end = situation.get("dateFin");
        LocalDate last = end == null ? null : WrittenDate.parse(end);
        String state = state(situation);
        boolean over = state.startsWith("TERMIN") || last != null && last.isBefore(today);
        if (over && last == null) {
            return Optional.empty();
        }
        LocalDate first = over ? last : today;
        return Optional.of(new Told(
                new SituationDetails(category, first, last, rome(category, situation), null),
                !over && state.startsWith("PREVU")));
    }

    private static String rome(SituationCategory category, Map<String, String> situation) {
        String held = situation.get("codeRomeMetierExerce");
        return category == SituationCategory.EMPLOYMENT && held != null ? held : situation.get("codeRomeMetierPrepare");
    }

    /** MariaDB refuses the same category twice at one time. */
    private boolean isTwice(Told one) {
        EnumSet<SituationCategory> open = EnumSet.noneOf(SituationCategory.class);
        for (Told other : told) {
            boolean over = other.details().endsOn() != null
                    && (other.details().endsOn().isBefore(one.details().startsOn())
                            || one.details().endsOn() != null
                                    && one.details()
                                            .endsOn()
                                            .isBefore(other.details().startsOn()));
            if (!over) {
                open.add(other.details().category());
            }
        }
        return open.contains(one.details().category());
    }

    List<Told> told() {
        return told;
    }

    List<Problem> remarks() {
        return remarks;
    }

    /** The paths of the dossier that were read. */
    Set<String> paths() {
        return paths;
    }
}

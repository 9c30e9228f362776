package fr.jalon.casework.place;

import fr.jalon.casework.FoldedName;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All communes of France: read once from communes.csv, which names its source, and shared. */
public final class Communes {

    private static final int COLUMNS = 4;

    private static final Pattern SAINT = Pattern.compile("\\bst(e?)\\b");
    private static final Pattern CEDEX = Pattern.compile(" cedex.*");
    private static final Pattern DISTRICT = Pattern.compile(" \\d{1,2}( ?(e|er|eme))?( arrondissement)?$");

    private final Map<String, Commune> byCode = new HashMap<>();
    private final Map<String, List<Known>> byPostalCode = new HashMap<>();

    /** A commune and all the names it goes by, folded: its own, and those of the communes that became part of it. */
    private record Known(Commune commune, Set<String> names) {}

    private Communes() {}

    /** All of them. */
    public static Communes all() {
        return Holder.ALL;
    }

    /** The commune of a code of the INSEE. */
    public Optional<Commune> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Those that a postal code serves, in order of name; empty where there is no such code. */
    public List<Commune> ofPostalCode(String postalCode) {
        return byPostalCode.getOrDefault(postalCode == null ? "" : postalCode, List.of()).stream()
                .map(Known::commune)
                .toList();
    }

    /**
     * The commune that an address means. Case, accents, hyphens, « St » for « Saint », a district's number and « Cedex »
     * do not count; the name of a commune that became part of another one leads to it.
     *
     * @return empty where the postal code serves no commune of that name
     */
    public Optional<Commune> named(String postalCode, String name) {
        String folded = folded(name);
        return byPostalCode.getOrDefault(postalCode == null ? "" : postalCode, List.of()).stream()
                .filter(known -> known.names().contains(folded))
                .map(Known::commune)
                .findFirst();
    }

    private static String folded(String name) {
        String text = FoldedName.of(name).text();
        text = SAINT.matcher(text).replaceAll("saint$1");
        return DISTRICT.matcher(CEDEX.matcher(text).replaceAll("")).replaceAll("");
    }

    private void add(String line) {
        String[] cells = line.split(";", COLUMNS);
        Commune commune = new Commune(cells[0], cells[1], List.of(cells[2].split(" ")));
        Set<String> names = Stream.concat(Stream.of(cells[1]), Arrays.stream(cells[3].split("\\|")))
                .filter(name -> !name.isEmpty())
                .map(Communes::folded)
                .collect(Collectors.toUnmodifiableSet());
        byCode.put(commune.code(), commune);
        for (String postalCode : commune.postalCodes()) {
            byPostalCode.computeIfAbsent(postalCode, code -> new ArrayList<>()).add(new Known(commune, names));
        }
    }

    private static final class Holder {

        private static final Communes ALL = read();

        private static Communes read() {
            Communes all = new Communes();
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    Communes.class.getResourceAsStream("communes.csv"), StandardCharsets.UTF_8))) {
                lines.lines().filter(line -> !line.startsWith("#")).forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            all.byPostalCode
                    .values()
                    .forEach(known -> known.sort((a, b) -> folded(a.commune().name())
                            .compareTo(folded(b.commune().name()))));
            return all;
        }
    }
}

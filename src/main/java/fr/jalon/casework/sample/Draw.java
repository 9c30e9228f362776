package fr.jalon.casework.sample;

import fr.jalon.shared.Ids;
import fr.jalon.shared.files.ContentHash;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A stratified draw that anybody can repeat: a pure function of the seed, the size and the files. The order in which the
 * files are given does not matter.
 *
 * <ol>
 *   <li>Each file has a key: the SHA-256, in lower-case hexadecimal, of {@code seed:identifier}; the seed in decimal, the
 *       identifier as its 13 characters.
 *   <li>Each stratum is given a share of the size in proportion to its files: the whole part of size × stratum ÷ population,
 *       then one more to the largest remainders (of equal ones: the larger stratum, then the first code). Where the size
 *       allows one for each stratum, a stratum that has none takes one from that which has most (of equal ones: the first
 *       code).
 *   <li>In each stratum, the files with the smallest keys are drawn.
 *   <li>All that are drawn are numbered from 1 in the order of their keys.
 * </ol>
 *
 * @param size how many are drawn: those asked for, or all where there are fewer
 * @param digest SHA-256 of the population: a line {@code identifier stratum} for each file, in the order of identifiers
 * @param drawnDigest SHA-256 of what was drawn: a line {@code number identifier} for each, in the order of numbers
 */
public record Draw(
        long seed, int size, ContentHash digest, ContentHash drawnDigest, List<Stratum> strata, List<Drawn> files) {

    /** A file that may be drawn. */
    public record Candidate(long id, String stratum) {}

    /** A part of the population, and how many are drawn of it. */
    public record Stratum(String code, int population, int drawn) {}

    /** A file that is drawn, under its number. */
    public record Drawn(int number, long id, String stratum) {}

    private record Keyed(String key, Candidate file) {}

    /** Draws. */
    public static Draw of(long seed, int wanted, Collection<Candidate> population) {
        int size = Math.min(wanted, population.size());
        TreeMap<String, List<Keyed>> strata = population.stream()
                .map(file -> new Keyed(key(seed, file.id()), file))
                .sorted(Comparator.comparing(Keyed::key))
                .collect(Collectors.groupingBy(one -> one.file().stratum(), TreeMap::new, Collectors.toList()));
        TreeMap<String, Integer> counts = new TreeMap<>();
        strata.forEach((code, files) -> counts.put(code, files.size()));
        Map<String, Integer> shares = shares(size, counts);
        List<Keyed> chosen = new ArrayList<>();
        strata.forEach((code, files) -> chosen.addAll(files.subList(0, shares.get(code))));
        chosen.sort(Comparator.comparing(Keyed::key));
        List<Drawn> files = new ArrayList<>();
        for (Keyed one : chosen) {
            files.add(new Drawn(files.size() + 1, one.file().id(), one.file().stratum()));
        }
        return new Draw(
                seed,
                size,
                digest(population),
                ContentHash.of(files.stream()
                        .map(one -> one.number() + " " + Ids.text(one.id()) + "\n")
                        .collect(Collectors.joining())),
                counts.entrySet().stream()
                        .map(one -> new Stratum(one.getKey(), one.getValue(), shares.get(one.getKey())))
                        .toList(),
                List.copyOf(files));
    }

    /** How many there are in all. */
    public int population() {
        return strata.stream().mapToInt(Stratum::population).sum();
    }

    private static String key(long seed, long id) {
        return ContentHash.of(seed + ":" + Ids.text(id)).hex();
    }

    private static ContentHash digest(Collection<Candidate> population) {
        return ContentHash.of(population.stream()
                .map(one -> Ids.text(one.id()) + " " + one.stratum() + "\n")
                .sorted()
                .collect(Collectors.joining()));
    }

    /** The shares of the strata, by code; their sum is the size. */
    static Map<String, Integer> shares(int size, TreeMap<String, Integer> counts) {
        long all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> shares = new TreeMap<>();
        Map<String, Long> remainders = new TreeMap<>();
        counts.forEach((code, count) -> {
            shares.put(code, (int) ((long) size * count / all));
            remainders.put(code, (long) size * count % all);
        });
        int left = size - shares.values().stream().mapToInt(Integer::intValue).sum();
        counts.keySet().stream()
                .sorted(Comparator.<String, Long>comparing(remainders::get)
                        .thenComparing(counts::get)
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(code -> shares.merge(code, 1, Integer::sum));
        if (size >= counts.size()) {
            counts.keySet().stream().filter(code -> shares.get(code) == 0).forEach(code -> {
                shares.merge(largest(shares), -1, Integer::sum);
                shares.put(code, 1);
            });
        }
        return shares;
    }

    /** The code that has most; the first of equal ones. */
    private static String largest(Map<String, Integer> shares) {
        String largest = null;
        for (Map.Entry<String, Integer> one : shares.entrySet()) {
            if (largest == null || one.getValue() > shares.get(largest)) {
                largest = one.getKey();
            }
        }
        return largest;
    }
}

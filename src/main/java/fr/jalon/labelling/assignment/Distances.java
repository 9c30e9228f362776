package fr.jalon.labelling.assignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Kilometres as the crow flies between the chief towns of two départements, from {@code departments.csv}: enough to tell a
 * journey of an hour from one of a day.
 */
final class Distances {

    /** What is taken where a département is not known. */
    static final int UNKNOWN = 400;

    private static final double EARTH = 6_371;

    private record Town(double latitude, double longitude) {

        int kilometresTo(Town other) {
            double north = Math.toRadians(other.latitude - latitude) / 2;
            double east = Math.toRadians(other.longitude - longitude) / 2;
            double part = Math.pow(Math.sin(north), 2)
                    + Math.cos(Math.toRadians(latitude))
                            * Math.cos(Math.toRadians(other.latitude))
                            * Math.pow(Math.sin(east), 2);
            return (int) Math.round(2 * EARTH * Math.asin(Math.sqrt(part)));
        }
    }

    private static final Map<String, Town> TOWNS = read();

    private Distances() {}

    /** Kilometres between two départements; {@value #UNKNOWN} where one of them is not known, none within one. */
    static int kilometres(String one, String other) {
        Town from = one == null ? null : TOWNS.get(one);
        Town to = other == null ? null : TOWNS.get(other);
        return from == null || to == null ? UNKNOWN : from.kilometresTo(to);
    }

    /** Whether the département has a town here. */
    static boolean isKnown(String department) {
        return TOWNS.containsKey(department);
    }

    private static Map<String, Town> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Distances.class.getResourceAsStream("departments.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .collect(Collectors.toMap(
                            cells -> cells[0],
                            cells -> new Town(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

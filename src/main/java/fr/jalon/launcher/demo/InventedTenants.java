package fr.jalon.launcher.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Invented regions with as many missions each as real ones have, to measure a network of national size with. */
public final class InventedTenants {

    private static final int FIRST_REGION = 60; // no region has these codes
    private static final int LAST_REGION = 69;
    private static final int MISSIONS_OF_A_REGION = 40;

    /** How many missions can be invented at most. */
    public static final int LARGEST = (LAST_REGION - FIRST_REGION + 1) * MISSIONS_OF_A_REGION;

    private InventedTenants() {}

    /** Writes the files of so many missions, forty a region, into the folder; the same each time. */
    public static List<Path> write(Path folder, int missions) {
        List<Path> files = new ArrayList<>();
        for (int first = 0; first < missions; first += MISSIONS_OF_A_REGION) {
            int region = FIRST_REGION + first / MISSIONS_OF_A_REGION;
            files.add(write(
                    folder.resolve("region-" + region + ".yaml"),
                    region(region, first, Math.min(missions, first + MISSIONS_OF_A_REGION))));
        }
        return files;
    }

    private static String region(int region, int first, int end) {
        StringBuilder text = new StringBuilder("region: {code: \"%d\", name: Région inventée %d}%n"
                        .formatted(region, region)
                + "association: {code: AR%d, name: Association inventée %d}%nmissions:%n".formatted(region, region));
        for (int number = first + 1; number <= end; number++) {
            text.append(
                    "  - {code: 98%03dS00, name: Mission locale inventée %d, department: \"%02d\", town: Ville inventée %d}%n"
                            .formatted(number, number, 1 + number % 19, number));
        }
        return text.toString();
    }

    private static Path write(Path file, String text) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

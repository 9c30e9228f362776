package fr.jalon.casework.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A stratified draw that anybody can repeat. */
class DrawTest {

    @Property(tries = 200)
    void theSameSeedDrawsTheSameInWhicheverOrderTheFilesCome(
            @ForAll @LongRange(min = 0, max = 999_999_999) long seed,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 1, max = 300) int count) {
        List<Draw.Candidate> files = files(count, 4);
        List<Draw.Candidate> shuffled = new ArrayList<>(files);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Draw.of(seed, size, shuffled)).isEqualTo(Draw.of(seed, size, files));
    }

    @Property(tries = 200)
    void theSharesAddUpToTheSizeAndNoneIsLargerThanItsStratum(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 200) Integer> strata,
            @ForAll @IntRange(min = 1, max = 60) int wanted) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        strata.forEach(count -> counts.put("S" + counts.size(), count));
        int size = Math.min(wanted, strata.stream().mapToInt(Integer::intValue).sum());
        var shares = Draw.shares(size, counts);
        assertThat(shares.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(size);
        assertThat(shares).allSatisfy((code, share) -> assertThat(share)
                .isBetween(size >= counts.size() ? 1 : 0, counts.get(code)));
    }

    @Property(tries = 100)
    void noFileIsDrawnTwiceAndEachIsOfThePopulation(
            @ForAll @LongRange(min = 0, max = 999_999) long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        List<Draw.Candidate> files = files(40, 3);
        List<Long> drawn =
                Draw.of(seed, size, files).files().stream().map(Draw.Drawn::id).toList();
        assertThat(new HashSet<>(drawn)).hasSize(Math.min(size, 40));
        assertThat(files).extracting(Draw.Candidate::id).containsAll(drawn);
    }

    @Test
    void remainderGoesToTheLargestThenToTheLargerStratum() {
        // 10 of 100: 6.5, 2.5, 1.0: the two halves are equal, the larger stratum takes the one that is left
        assertThat(Draw.shares(10, counts(65, 25, 10)))
                .containsEntry("S0", 7)
                .containsEntry("S1", 2)
                .containsEntry("S2", 1);
    }

    @Test
    void aSmallStratumTakesOneFromTheLargestShare() {
        assertThat(Draw.shares(10, counts(980, 19, 1)))
                .containsEntry("S0", 8)
                .containsEntry("S1", 1)
                .containsEntry("S2", 1);
    }

    @Test
    void fewerThanAskedForAreAllDrawn() {
        Draw draw = Draw.of(7, 60, files(5, 2));
        assertThat(draw.size()).isEqualTo(5);
        assertThat(draw.files()).hasSize(5);
    }

    @Test
    void thePublishedAlgorithmGivesWhatSha256sumGives() {
        // printf '42:%s' 0000000000001 | sha256sum, and so on: the smallest comes first
        List<String> byKey = List.of("0000000000001", "0000000000002", "0000000000003").stream()
                .sorted(Comparator.comparing(id -> HexFormat.of().formatHex(digest("42:" + id))))
                .toList();
        List<Draw.Candidate> files =
                List.of(new Draw.Candidate(1, "ALL"), new Draw.Candidate(2, "ALL"), new Draw.Candidate(3, "ALL"));
        assertThat(Draw.of(42, 3, files).files())
                .extracting(file -> Ids.text(file.id()))
                .containsExactlyElementsOf(byKey);
    }

    @Test
    void aFileThatChangesStratumChangesTheDigestOfThePopulation() {
        assertThat(Draw.of(1, 1, List.of(new Draw.Candidate(1, "A"))).digest())
                .isNotEqualTo(Draw.of(1, 1, List.of(new Draw.Candidate(1, "B"))).digest());
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TreeMap<String, Integer> counts(int... strata) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        for (int count : strata) {
            counts.put("S" + counts.size(), count);
        }
        return counts;
    }

    private static List<Draw.Candidate> files(int count, int strata) {
        List<Draw.Candidate> files = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            files.add(new Draw.Candidate(1000L + i * 37L, "S" + i * i % strata));
        }
        return files;
    }
}

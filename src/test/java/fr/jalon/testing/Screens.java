package fr.jalon.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * The pictures of the tour: small PNG files of 256 colours, in docs/screens with -Djalon.screens=true, else in
 * target/screens.
 */
public final class Screens {

    private static final Path FOLDER =
            Boolean.getBoolean("jalon.screens") ? Path.of("docs", "screens") : Path.of("target", "screens");

    private static final int WIDTH = 1200;
    private static final int COLOURS = 256;
    /** Colours nearer than this (sum of the three differences) are one, as the eye sees it. */
    private static final int SAME = 12;

    private Screens() {}

    /** Takes what the page shows now: after an action, with its messages or errors, where no other test looks for barriers. */
    public static void take(Page page, String name) {
        PageWatch watch = PageWatch.over(page);
        watch.readTexts();
        watch.findBarriers();
        assertThat(watch.complaints(name)).isEmpty();
        try {
            BufferedImage full = ImageIO.read(new ByteArrayInputStream(page.screenshot()));
            Files.createDirectories(FOLDER);
            ImageIO.write(
                    indexed(smaller(full)), "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage smaller(BufferedImage image) {
        int height = image.getHeight() * WIDTH / image.getWidth();
        BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, WIDTH, height, null);
        pen.dispose();
        return small;
    }

    private static BufferedImage indexed(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        int[] palette = palette(pixels);
        BufferedImage result = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, java.awt.image.DataBuffer.TYPE_BYTE));
        Map<Integer, Integer> nearest = new HashMap<>();
        byte[] indices = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indices[i] = (byte) (int) nearest.computeIfAbsent(pixels[i], colour -> nearest(palette, colour));
        }
        result.getRaster().setDataElements(0, 0, image.getWidth(), image.getHeight(), indices);
        return result;
    }

    /** The most frequent colours that differ visibly from each other. */
    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        List<Integer> frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        int[] palette = new int[COLOURS];
        int size = 0;
        for (int colour : frequent) {
            if (size < COLOURS && (size == 0 || distance(colour, palette[nearest(palette, size, colour)]) > SAME)) {
                palette[size++] = colour;
            }
        }
        return java.util.Arrays.copyOf(palette, size);
    }

    private static int nearest(int[] palette, int colour) {
        return nearest(palette, palette.length, colour);
    }

    private static int nearest(int[] palette, int size, int colour) {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (distance(palette[i], colour) < distance(palette[best], colour)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255))
                + Math.abs((one >> 8 & 255) - (other >> 8 & 255))
                + Math.abs((one & 255) - (other & 255));
    }
}

package fr.jalon.labelling.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The geometry of a radar of axes: the same on the page and in print, in a square of {@value #SIZE} units with the first
 * axis on top, clockwise.
 */
public final class Radar {
    /** The side of the square. */
    public static final int SIZE = 400;

    private static final double MIDDLE = SIZE / 2.0;
    private static final double RADIUS = 140;
    private static final double LABELS = 160;
    private static final double NARROW = 0.35;

    private final List<AxisComparison> axes;
    private final int top;

    /** A radar of at least three axes, up to the highest level. */
    public Radar(List<AxisComparison> axes, int top) {
        this.axes = List.copyOf(axes);
        this.top = top;
    }

    /** A point of the square. */
    public record Point(double x, double y) {
        /** "200.0,60.0", as SVG writes it. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
        }
    }

    /**
     * Where the name of an axis stands.
     *
     * @param anchor start, middle or end, as SVG names it
     */
    public record Label(String text, Point at, String anchor) {}

    /** Whether there is something of a radar to draw. */
    public boolean isDrawn() {
        return axes.size() > 2;
    }

    /** The outline of a level, from 1 to the highest. */
    public List<Point> ring(int level) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            points.add(point(i, RADIUS * level / top));
        }
        return points;
    }

    /** Every level, the highest first, as SVG writes outlines. */
    public List<String> getRings() {
        List<String> rings = new ArrayList<>();
        for (int level = top; level > 0; level--) {
            rings.add(written(ring(level)));
        }
        return rings;
    }

    /** The end of each axis. */
    public List<Point> getSpokes() {
        return ring(top);
    }

    public String getOwn() {
        return written(own());
    }

    public String getLast() {
        return written(last());
    }

    public String getMedian() {
        return written(median());
    }

    List<Point> own() {
        return shape(axes.stream().map(AxisComparison::own).toList());
    }

    List<Point> last() {
        return shape(axes.stream().map(AxisComparison::last).toList());
    }

    List<Point> median() {
        return shape(axes.stream().map(AxisComparison::median).toList());
    }

    /** The codes of the axes around. */
    public List<Label> getLabels() {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            double side = Math.sin(angle(i));
            String anchor = Math.abs(side) < NARROW ? "middle" : side > 0 ? "start" : "end";
            labels.add(new Label(axes.get(i).axis().code(), point(i, LABELS), anchor));
        }
        return labels;
    }

    /** Empty where an axis has nothing: a shape would then tell of a zero that nobody gave. */
    private List<Point> shape(List<Double> means) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < means.size(); i++) {
            if (means.get(i) == null) {
                return List.of();
            }
            points.add(point(i, RADIUS * means.get(i) / top));
        }
        return points;
    }

    private Point point(int axis, double distance) {
        return new Point(MIDDLE + distance * Math.sin(angle(axis)), MIDDLE - distance * Math.cos(angle(axis)));
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / axes.size();
    }

    private static String written(List<Point> points) {
        return points.stream().map(Point::toString).collect(Collectors.joining(" "));
    }
}

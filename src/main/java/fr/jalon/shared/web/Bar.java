package fr.jalon.shared.web;

/**
 * A bar of a chart, drawn from left to right on a scale of 0 to 100.
 *
 * @param label what it is of
 * @param href where it leads, or null
 * @param start where it begins
 * @param width how long it is
 * @param text its figure in words
 * @param tone "accent", "attention", or "none" where there is nothing to draw
 */
public record Bar(String label, String href, double start, double width, String text, String tone) {

    private static final double HALF = 50;

    private static final double WHOLE = 100;

    /** A bar from the left. */
    public static Bar of(String label, String href, double value, double top, String text) {
        return new Bar(label, href, 0, top <= 0 ? 0 : WHOLE * Math.min(value, top) / top, text, "accent");
    }

    /** A bar from the middle, to the left where the value is below zero. */
    public static Bar signed(String label, String href, Double value, double top, String text, boolean attention) {
        if (value == null) {
            return new Bar(label, href, HALF, 0, text, "none");
        }
        double width = HALF * Math.min(Math.abs(value), top) / top;
        return new Bar(label, href, value < 0 ? HALF - width : HALF, width, text, attention ? "attention" : "accent");
    }
}

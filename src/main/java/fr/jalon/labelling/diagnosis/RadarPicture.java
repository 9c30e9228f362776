package fr.jalon.labelling.diagnosis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** A radar as a picture for print: lines only, so that no font of the machine is needed; words stand around it. */
final class RadarPicture {
    private static final int SCALE = 3;
    private static final float THIN = 1F;
    private static final float BROAD = 2.5F;
    private static final Color GRID = new Color(0xC9, 0xD3, 0xDA);
    private static final Color OWN = new Color(0x0B, 0x54, 0x68);
    private static final Color OWN_FILL = new Color(0x0B, 0x54, 0x68, 40);
    private static final Color LAST = new Color(0xB8, 0x6E, 0x00);
    private static final Color MEDIAN = new Color(0x43, 0x53, 0x5F);
    private static final float[] DASHES = {8, 5};
    private static final float[] DOTS = {2, 5};

    private RadarPicture() {}

    static byte[] png(Radar radar) throws IOException {
        int side = Radar.SIZE * SCALE;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.scale(SCALE, SCALE);
        pen.setColor(GRID);
        pen.setStroke(new BasicStroke(THIN));
        for (String ring : radar.getRings()) {
            pen.draw(path(points(ring)));
        }
        double middle = Radar.SIZE / 2.0;
        radar.getSpokes().forEach(end -> pen.draw(path(List.of(new Radar.Point(middle, middle), end))));
        if (!radar.own().isEmpty()) {
            pen.setColor(OWN_FILL);
            pen.fill(path(radar.own()));
        }
        line(pen, radar.median(), MEDIAN, DOTS);
        line(pen, radar.last(), LAST, DASHES);
        line(pen, radar.own(), OWN, null);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void line(Graphics2D pen, List<Radar.Point> points, Color color, float[] dashes) {
        if (points.isEmpty()) {
            return;
        }
        pen.setColor(color);
        pen.setStroke(new BasicStroke(BROAD, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0));
        pen.draw(path(points));
    }

    private static List<Radar.Point> points(String outline) {
        return java.util.Arrays.stream(outline.split(" "))
                .map(pair -> pair.split(","))
                .map(pair -> new Radar.Point(Double.parseDouble(pair[0]), Double.parseDouble(pair[1])))
                .toList();
    }

    private static Path2D path(List<Radar.Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.forEach(point -> path.lineTo(point.x(), point.y()));
        path.closePath();
        return path;
    }
}

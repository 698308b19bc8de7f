package org.footnote.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.function.BiConsumer;
import javax.imageio.ImageIO;

/// Pictures for the tests, drawn anew each time and always the same for a name.
final class DemoPictures {
    private DemoPictures() {}

    /// Hills under an evening sky.
    static byte[] scene(String name, int width, int height) {
        return drawn(
                width,
                height,
                (graphics, random) -> {
                    float hue = random.nextFloat();
                    graphics.setPaint(new GradientPaint(
                            0,
                            0,
                            Color.getHSBColor(hue, 0.35f, 0.95f),
                            0,
                            height,
                            Color.getHSBColor(hue + 0.1f, 0.5f, 0.7f)));
                    graphics.fillRect(0, 0, width, height);
                    graphics.setColor(Color.getHSBColor(hue + 0.15f, 0.2f, 1));
                    graphics.fillOval(width / 2, height / 6, height / 3, height / 3);
                    for (int hill = 0; hill < 4; hill++) {
                        graphics.setColor(Color.getHSBColor(hue + 0.05f * hill, 0.5f, 0.6f - 0.12f * hill));
                        graphics.fillOval(
                                random.nextInt(width) - width / 2, height / 2 + hill * height / 9, width, height);
                    }
                },
                name);
    }

    /// A ring and a dot.
    static byte[] icon(String name) {
        return drawn(
                64,
                64,
                (graphics, random) -> {
                    graphics.setColor(Color.getHSBColor(random.nextFloat(), 0.8f, 0.7f));
                    graphics.setStroke(new BasicStroke(12));
                    graphics.drawOval(8, 8, 48, 48);
                    graphics.fillOval(24, 24, 16, 16);
                },
                name);
    }

    private static byte[] drawn(int width, int height, BiConsumer<Graphics2D, Random> drawing, String name) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        drawing.accept(graphics, new Random(name.hashCode()));
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", png);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return png.toByteArray();
    }
}

package org.footnote.app;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Random;
import javax.imageio.ImageIO;

/// Pictures made for tests: a chart in the formats that Java can write, one colour as WebP.
public final class SitePictures {
    static final int WIDTH = 640;
    static final int HEIGHT = 400;

    private SitePictures() {}

    /// A picture of 640 x 400 pixels.
    ///
    /// @param format `png`, `jpg`, `gif` or `webp`
    public static byte[] picture(String format, int seed) throws IOException {
        return format.equals("webp") ? webp(WIDTH, HEIGHT, new Color(0x2A, 0x6F, 0x97)) : chart(format, seed);
    }

    private static byte[] chart(String format, int seed) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(new Color(0xF4, 0xF2, 0xED));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        var random = new Random(seed);
        for (int bar = 0; bar < 8; bar++) {
            var height = 60 + random.nextInt(280);
            graphics.setColor(Color.getHSBColor(0.55f + bar * 0.02f, 0.5f, 0.7f));
            graphics.fillRoundRect(40 + bar * 72, HEIGHT - 20 - height, 48, height, 8, 8);
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /// A lossless WebP of one colour. Each of its five prefix codes has a single symbol, so that the pixels themselves
    /// take no bits (RFC 9649, 3.7.2.1).
    static byte[] webp(int width, int height, Color colour) {
        var bits = new Bits();
        bits.add(0x2f, 8);
        bits.add(width - 1, 14);
        bits.add(height - 1, 14);
        // No transparency, version 0; no transform, no colour cache, one group of prefix codes.
        bits.add(0, 1 + 3 + 1 + 1 + 1);
        for (int symbol : new int[] {colour.getGreen(), colour.getRed(), colour.getBlue(), 255, 0}) {
            // Simple, one symbol, of eight bits.
            bits.add(0b101, 3);
            bits.add(symbol, 8);
        }
        // Decoders read ahead; the end of the file under each pixel would be an exception each.
        bits.add(0, 64 * Byte.SIZE);
        var data = bits.bytes();
        var file = ByteBuffer.allocate(20 + data.length).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(12 + data.length);
        file.put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII)).putInt(data.length);
        return file.put(data).array();
    }

    /// Bits in the order of WebP: the lowest of a byte first.
    private static final class Bits {
        private final BitSet set = new BitSet();
        private int length;

        void add(int value, int count) {
            for (int bit = 0; bit < count; bit++) {
                set.set(length++, (value >> bit & 1) != 0);
            }
        }

        byte[] bytes() {
            // An even number: chunks are padded to it.
            var bytes = new byte[(length + 15) / 16 * 2];
            var used = set.toByteArray();
            System.arraycopy(used, 0, bytes, 0, used.length);
            return bytes;
        }
    }
}

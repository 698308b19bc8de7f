package org.footnote.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import javax.imageio.ImageIO;

/// Takes the largest picture out of an `.ico` file, which `javax.imageio` cannot read. Pure function for any thread.
public final class IconFile {
    private static final int HEADER = 6;
    private static final int ENTRY = 16;
    private static final int BITMAP_HEADER = 40;
    private static final int MOST_ENTRIES = 64;
    private static final int MOST_PIXELS_A_SIDE = 512;

    private IconFile() {}

    /// The largest picture of an icon file, as PNG; anything else comes back as it is.
    public static byte[] largest(byte[] file) {
        var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        boolean isIcon = file.length > HEADER + ENTRY && bytes.getShort(0) == 0 && bytes.getShort(2) == 1;
        if (!isIcon) {
            return file;
        }
        try {
            return picture(file, bytes, largestEntry(bytes));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | IOException cutOff) {
            return file;
        }
    }

    /// Where the entry of the widest and, of these, deepest picture begins.
    private static int largestEntry(ByteBuffer bytes) {
        int count = Math.min(MOST_ENTRIES, Short.toUnsignedInt(bytes.getShort(4)));
        int best = HEADER;
        for (int index = 1; index < count; index++) {
            int entry = HEADER + index * ENTRY;
            if (weight(bytes, entry) > weight(bytes, best)) {
                best = entry;
            }
        }
        return best;
    }

    private static int weight(ByteBuffer bytes, int entry) {
        int width = Byte.toUnsignedInt(bytes.get(entry));
        return (width == 0 ? 256 : width) * 100 + bytes.getShort(entry + 6);
    }

    private static byte[] picture(byte[] file, ByteBuffer bytes, int entry) throws IOException {
        int length = bytes.getInt(entry + 8);
        int start = bytes.getInt(entry + 12);
        if (bytes.get(start) == (byte) 0x89 && bytes.get(start + 1) == 'P') {
            return Arrays.copyOfRange(file, start, (int) Math.min((long) start + length, file.length));
        }
        return bitmap(bytes, start);
    }

    /// A bitmap as it stands in icons: 24 or 32 bits a pixel, from the lowest row up, its height counted twice.
    private static byte[] bitmap(ByteBuffer bytes, int start) throws IOException {
        int width = bytes.getInt(start + 4);
        int height = bytes.getInt(start + 8) / 2;
        int bits = bytes.getShort(start + 14);
        boolean odd = width < 1 || height < 1 || width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE;
        if (odd || (bits != 24 && bits != 32) || bytes.getInt(start) != BITMAP_HEADER) {
            throw new IllegalArgumentException("A bitmap of " + bits + " bits a pixel");
        }
        int row = (width * bits / 8 + 3) / 4 * 4;
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int at = start + BITMAP_HEADER + (height - 1 - y) * row + x * bits / 8;
                picture.setRGB(x, y, pixel(bytes, at, bits));
            }
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private static int pixel(ByteBuffer bytes, int at, int bits) {
        int colour = Byte.toUnsignedInt(bytes.get(at))
                | Byte.toUnsignedInt(bytes.get(at + 1)) << 8
                | Byte.toUnsignedInt(bytes.get(at + 2)) << 16;
        return bits == 32 ? colour | bytes.get(at + 3) << 24 : colour | 0xFF << 24;
    }
}

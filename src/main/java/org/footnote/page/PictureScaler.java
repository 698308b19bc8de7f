package org.footnote.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Makes a picture as it came from the web into one as it is kept: decoded within bounds, scaled down, written as
/// JPEG, or as PNG where it is see-through. Pure functions on bytes, for any thread but the FX thread; no window
/// needed.
public final class PictureScaler {
    /// A picture with more bytes than this is not looked at.
    public static final int MOST_BYTES = 20_000_000;

    /// More pixels than this are never decoded at once: a larger picture is read with gaps.
    private static final long MOST_PIXELS = 24_000_000;

    /// A picture with more pixels than this is refused before anything is decoded.
    private static final long TOO_MANY_PIXELS = 100_000_000;

    private static final int SMALLEST = 3;
    private static final float QUALITY = 0.85f;

    private PictureScaler() {}

    /// What became of a picture.
    public sealed interface Result {
        /// It is ready to be kept.
        ///
        /// @param bytes the encoded picture
        /// @param format `jpeg` or `png`
        /// @param width pixels
        /// @param height pixels
        @SuppressWarnings("ArrayRecordComponent")
        record Scaled(byte[] bytes, String format, int width, int height) implements Result {}

        /// It cannot be shown.
        ///
        /// @param reason in plain words
        record Refused(String reason) implements Result {}
    }

    /// Scales a JPEG, PNG, GIF (its first frame), BMP or WebP picture.
    ///
    /// @param picture the bytes as they came
    /// @param width the widest it may be, in pixels; narrower ones keep their size
    public static Result scale(byte[] picture, int width) {
        return scale(picture, List.of(width)).getFirst();
    }

    /// Scales a picture to several widths, decoding it once, which takes longer than all else.
    ///
    /// @param picture the bytes as they came
    /// @param widths the widest each result may be, in pixels, the largest first
    /// @return for each width what became of it, for all the same where the picture cannot be shown
    public static List<Result> scale(byte[] picture, List<Integer> widths) {
        if (picture.length == 0) {
            return refused("The picture is empty.", widths);
        }
        if (picture.length > MOST_BYTES) {
            return refused("The picture is larger than " + MOST_BYTES / 1_000_000 + " MB.", widths);
        }
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            return scale(stream, widths);
        } catch (IOException | RuntimeException broken) {
            // Decoders throw unchecked ones too for damaged input: negative sizes, missing tables, wrong palettes.
            return refused("The picture is damaged.", widths);
        } catch (OutOfMemoryError tooMuch) {
            return refused("The picture is too large for the memory that is left.", widths);
        }
    }

    private static List<Result> refused(String reason, List<Integer> widths) {
        return Collections.nCopies(widths.size(), new Result.Refused(reason));
    }

    private static List<Result> scale(ImageInputStream stream, List<Integer> widths) throws IOException {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            return refused("This is no JPEG, PNG, GIF or WebP picture.", widths);
        }
        var reader = readers.next();
        try {
            reader.setInput(stream, true, true);
            return scale(reader, widths);
        } finally {
            reader.dispose();
        }
    }

    private static List<Result> scale(ImageReader reader, List<Integer> widths) throws IOException {
        var fullWidth = reader.getWidth(0);
        var fullHeight = reader.getHeight(0);
        var pixels = (long) fullWidth * fullHeight;
        if (fullWidth < SMALLEST || fullHeight < SMALLEST) {
            return refused("The picture is a dot that shows nothing.", widths);
        }
        if (pixels > TOO_MANY_PIXELS || fullHeight > fullWidth * 20L) {
            return refused(
                    String.format(
                            Locale.ROOT, "The picture has %d x %d pixels, too many to show.", fullWidth, fullHeight),
                    widths);
        }
        return shrink(decode(reader, gap(fullWidth, pixels, widths.getFirst())), widths);
    }

    /// Each from the one before it; where that is narrow enough already, it is this one too.
    private static List<Result> shrink(BufferedImage decoded, List<Integer> widths) throws IOException {
        var results = new ArrayList<Result>();
        var current = shrink(decoded, Math.min(widths.getFirst(), decoded.getWidth()));
        results.add(encode(current));
        for (int width : widths.subList(1, widths.size())) {
            if (width < current.getWidth()) {
                current = shrink(current, width);
                results.add(encode(current));
            } else {
                results.add(results.getLast());
            }
        }
        return results;
    }

    /// Every how many-th pixel is read: none left out unless the picture is more than twice too wide, or too large.
    private static int gap(int fullWidth, long pixels, int width) {
        var gap = Math.max(1, fullWidth / (2 * width));
        while (pixels / ((long) gap * gap) > MOST_PIXELS) {
            gap++;
        }
        return gap;
    }

    private static BufferedImage decode(ImageReader reader, int gap) throws IOException {
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(gap, gap, 0, 0);
        return reader.read(0, how);
    }

    /// Halves until less than half is left to take, then takes the rest: keeps thin lines.
    private static BufferedImage shrink(BufferedImage picture, int width) {
        var current = picture;
        while (current.getWidth() > 2 * width) {
            current = draw(current, current.getWidth() / 2);
        }
        return draw(current, width);
    }

    private static BufferedImage draw(BufferedImage picture, int width) {
        var height = Math.max(1, (int) Math.round((double) picture.getHeight() * width / picture.getWidth()));
        var clear = picture.getColorModel().hasAlpha();
        var drawn = new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            if (!clear) {
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, width, height);
            }
            graphics.drawImage(picture, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        return drawn;
    }

    private static Result encode(BufferedImage picture) throws IOException {
        var seeThrough = picture.getColorModel().hasAlpha() && !isOpaque(picture);
        var format = seeThrough ? "png" : "jpeg";
        var bytes = write(seeThrough ? picture : withoutAlpha(picture), format);
        return new Result.Scaled(bytes, format, picture.getWidth(), picture.getHeight());
    }

    private static boolean isOpaque(BufferedImage picture) {
        var row = new int[picture.getWidth()];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) {
                if (pixel >>> 24 != 0xFF) {
                    return false;
                }
            }
        }
        return true;
    }

    private static BufferedImage withoutAlpha(BufferedImage picture) {
        if (!picture.getColorModel().hasAlpha()) {
            return picture;
        }
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = plain.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return plain;
    }

    private static byte[] write(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

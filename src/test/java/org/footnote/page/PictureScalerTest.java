package org.footnote.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureScalerTest {
    /// A 16 x 16 pixel WebP, lossy.
    private static final String WEBP =
            "UklGRkAAAABXRUJQVlA4IDQAAADwAQCdASoQABAAAgA0JaQAAvz/7//+iAAA/v1l0Hv//+1hf//awu//9rBAAAAA";

    private static byte[] picture(int width, int height, int type, String format) throws IOException {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.ORANGE);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(image, format, bytes));
        return bytes.toByteArray();
    }

    /// The beginning of a PNG that says it has this many pixels.
    private static byte[] pngThatClaims(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        out.writeInt(13);
        out.write(header.toByteArray());
        var crc = new CRC32();
        crc.update(header.toByteArray());
        out.writeInt((int) crc.getValue());
        return bytes.toByteArray();
    }

    private static PictureScaler.Result.Scaled scaled(byte[] picture, int width) {
        return assertInstanceOf(PictureScaler.Result.Scaled.class, PictureScaler.scale(picture, width));
    }

    private static String refused(byte[] picture) {
        return assertInstanceOf(PictureScaler.Result.Refused.class, PictureScaler.scale(picture, 600))
                .reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "bmp"})
    void scalesDownToTheWidthAskedForAndKeepsTheShape(String format) throws IOException {
        var result = scaled(picture(900, 600, BufferedImage.TYPE_INT_RGB, format), 300);
        assertEquals("jpeg", result.format());
        assertEquals(300, result.width());
        assertEquals(200, result.height());
        var read = ImageIO.read(new ByteArrayInputStream(result.bytes()));
        assertEquals(300, read.getWidth());
        var left = new Color(read.getRGB(10, 100));
        assertTrue(left.getRed() > 230 && left.getBlue() < 40, left.toString());
    }

    @Test
    void neverScalesUp() throws IOException {
        assertEquals(
                90,
                scaled(picture(90, 60, BufferedImage.TYPE_INT_RGB, "png"), 600).width());
    }

    @Test
    void scalesToSeveralWidthsAtOnce() throws IOException {
        var results = PictureScaler.scale(picture(900, 600, BufferedImage.TYPE_INT_RGB, "png"), List.of(600, 300));
        assertEquals(
                List.of(600, 300),
                results.stream().map(PictureScalerTest::width).toList());
    }

    @Test
    void givesAPictureThatIsNarrowEnoughForTwoWidthsTwice() throws IOException {
        var results = PictureScaler.scale(picture(90, 60, BufferedImage.TYPE_INT_RGB, "png"), List.of(600, 300));
        assertEquals(90, width(results.getFirst()));
        assertSame(results.getFirst(), results.getLast());
    }

    @Test
    void refusesForEveryWidth() {
        assertEquals(
                Collections.nCopies(2, new PictureScaler.Result.Refused("The picture is empty.")),
                PictureScaler.scale(new byte[0], List.of(600, 300)));
    }

    private static int width(PictureScaler.Result result) {
        return assertInstanceOf(PictureScaler.Result.Scaled.class, result).width();
    }

    @Test
    void keepsWhatIsSeeThrough() throws IOException {
        var result = scaled(picture(90, 60, BufferedImage.TYPE_INT_ARGB, "png"), 60);
        assertEquals("png", result.format());
        var read = ImageIO.read(new ByteArrayInputStream(result.bytes()));
        assertEquals(0, read.getRGB(55, 20) >>> 24);
    }

    @Test
    void readsWebP() {
        var result = scaled(Base64.getDecoder().decode(WEBP), 600);
        assertEquals(16, result.width());
    }

    @Test
    void refusesThirtyThousandPixelsSquareWithoutDecodingThem() throws IOException {
        assertEquals("The picture has 30000 x 30000 pixels, too many to show.", refused(pngThatClaims(30_000, 30_000)));
    }

    @Test
    void readsALargePictureWithGaps() throws IOException {
        var result = scaled(picture(8000, 2000, BufferedImage.TYPE_BYTE_GRAY, "png"), 400);
        assertEquals(400, result.width());
        assertEquals(100, result.height());
    }

    @Test
    void saysWhatIsWrongInPlainWords() throws IOException {
        assertEquals("The picture is empty.", refused(new byte[0]));
        assertEquals("The picture is larger than 20 MB.", refused(new byte[PictureScaler.MOST_BYTES + 1]));
        assertEquals(
                "This is no JPEG, PNG, GIF or WebP picture.",
                refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                "The picture is a dot that shows nothing.", refused(picture(1, 1, BufferedImage.TYPE_INT_RGB, "gif")));
        assertEquals("The picture is damaged.", refused(pngThatClaims(40, 40)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif"})
    void survivesPicturesThatAreCutOffAnywhere(String format) throws IOException {
        var whole = picture(60, 40, BufferedImage.TYPE_INT_RGB, format);
        for (int length = 0; length < whole.length; length += 7) {
            var result = PictureScaler.scale(Arrays.copyOf(whole, length), 30);
            assertTrue(result instanceof PictureScaler.Result.Refused || width(result) == 30, result.toString());
        }
    }

    @Test
    void givesTheSameBytesEachTime() throws IOException {
        var picture = picture(500, 500, BufferedImage.TYPE_INT_RGB, "png");
        assertArrayEquals(scaled(picture, 100).bytes(), scaled(picture, 100).bytes());
    }
}

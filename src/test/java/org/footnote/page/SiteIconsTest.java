package org.footnote.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SiteIconsTest {
    private static List<String> iconsOf(String head) {
        var html = ("<html><head>" + head + "</head></html>").getBytes(StandardCharsets.UTF_8);
        return SiteIcons.of(html, "text/html", "https://paper.example/news/");
    }

    @Test
    void prefersThePictureNearTheWantedSize() {
        assertEquals(
                List.of(
                        "https://paper.example/96.png",
                        "https://paper.example/touch.png",
                        "https://paper.example/16.png"),
                iconsOf("""
                        <link rel="shortcut icon" href="/16.png" sizes="16x16">
                        <link rel="apple-touch-icon" href="/touch.png">
                        <link rel="icon" href="/96.png" sizes="96x96">"""));
    }

    @Test
    void leavesDrawingsAndOtherLinksOut() {
        assertEquals(List.of(), iconsOf("""
                <link rel="icon" type="image/svg+xml" href="/a.svg"><link rel="icon" href="data:image/png;base64,x">
                <link rel="mask-icon" href="/mask.png"><link rel="stylesheet" href="/a.css">"""));
    }

    @Test
    void knowsWhereBrowsersLook() {
        assertEquals(Optional.of("https://paper.example/favicon.ico"), SiteIcons.usual("https://paper.example/news/"));
        assertEquals(Optional.empty(), SiteIcons.usual("no address"));
    }

    @Test
    void takesThePngOutOfAnIconFile() throws IOException {
        var png = png(32);
        assertArrayEquals(png, IconFile.largest(icon(png, 32)));
    }

    @Test
    void readsTheBitmapOfAnIconFile() throws IOException {
        var bitmap = ByteBuffer.allocate(40 + 2 * 2 * 4).order(ByteOrder.LITTLE_ENDIAN);
        bitmap.putInt(40)
                .putInt(2)
                .putInt(4)
                .putShort((short) 1)
                .putShort((short) 32)
                .position(40);
        bitmap.putInt(0xFF0000FF).putInt(0xFF00FF00).putInt(0xFFFF0000).putInt(0x00000000);
        var picture = ImageIO.read(new ByteArrayInputStream(IconFile.largest(icon(bitmap.array(), 2))));
        assertEquals(0xFFFF0000, picture.getRGB(0, 0));
        assertEquals(0xFF00FF00, picture.getRGB(1, 1));
        assertEquals(0, picture.getRGB(1, 0) >>> 24);
    }

    @Test
    void leavesDamagedAndOtherFilesAsTheyAre() {
        var cut = new byte[] {0, 0, 1, 0, 1, 0, 16, 16, 0, 0, 1, 0, 32, 0, 127, 127, 127, 127, 127, 127, 127, 127, 1};
        assertArrayEquals(cut, IconFile.largest(cut));
        assertArrayEquals(new byte[] {1, 2}, IconFile.largest(new byte[] {1, 2}));
    }

    private static byte[] icon(byte[] picture, int size) {
        var icon = ByteBuffer.allocate(22 + picture.length).order(ByteOrder.LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) 1);
        icon.put((byte) size)
                .put((byte) size)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 32);
        icon.putInt(picture.length).putInt(22).put(picture);
        return icon.array();
    }

    private static byte[] png(int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}

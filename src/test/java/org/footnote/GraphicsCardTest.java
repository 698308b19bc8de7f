package org.footnote;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphicsCardTest {
    @TempDir
    private Path devices;

    @ParameterizedTest
    @ValueSource(strings = {"dri/card0", "dri/renderD128", "nvidiactl", "dxg"})
    void isThereWhereOneOfItsDevicesIs(String device) throws IOException {
        var file = devices.resolve(device);
        Files.createDirectories(file.getParent());
        Files.createFile(file);

        assertTrue(new GraphicsCard(devices).isThere());
    }

    @Test
    void isNotThereAmongOtherDevices() throws IOException {
        Files.createFile(devices.resolve("fb0"));
        Files.createDirectory(devices.resolve("dri"));

        assertFalse(new GraphicsCard(devices).isThere());
    }
}

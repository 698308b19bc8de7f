package org.footnote.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AboutTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>(?!\\s*<scope>test)");

    private final About about = About.read();

    @Test
    void knowsItsVersionAndDay() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));

        assertTrue(pom.contains("<version>" + about.version() + "</version>"), about.version());
        assertTrue(
                pom.contains("<project.build.outputTimestamp>" + about.released()),
                about.released().toString());
    }

    @Test
    void namesTheVersionOfEveryLibraryThatIsShipped() throws IOException {
        var pom = Files.readString(Path.of("pom.xml"));
        var dependencies = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
        var matcher = DEPENDENCY.matcher(dependencies);
        var found = 0;
        while (matcher.find()) {
            var version = matcher.group(2).startsWith("${") ? property(pom, matcher.group(2)) : matcher.group(2);
            assertTrue(about.thirdParty().contains(version), matcher.group(1) + " " + version);
            found++;
        }
        assertTrue(found > 10, "found " + found);
    }

    private static String property(String pom, String reference) {
        var name = reference.substring(2, reference.length() - 1);
        var start = pom.indexOf("<" + name + ">") + name.length() + 2;
        return pom.substring(start, pom.indexOf('<', start));
    }

    @Test
    void isOldAfterHalfAYear() {
        assertFalse(about.isOld(about.released().plusMonths(6).minusDays(1)));
        assertTrue(about.isOld(about.released().plusMonths(6)));
        assertEquals(about, About.read());
    }
}

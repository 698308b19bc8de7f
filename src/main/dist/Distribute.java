import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes what is handed to readers, in `target/dist`: a runtime with only the needed modules, an app image with a
/// start-up cache, and the installer of the platform that it runs on (deb, msi or dmg).
///
/// Run by `mvn -P dist package`; arguments: version, folder of jars, folder to write to. Exits with 1 and one plain
/// sentence where a step fails.
final class Distribute {
    /// What the program and its libraries use; `jdeps` names the same, but for the crypto and locale providers, which
    /// are found at run time.
    private static final String MODULES = String.join(
            ",",
            "java.base",
            "java.desktop",
            "java.logging",
            "java.management",
            "java.naming",
            "java.net.http",
            "java.sql",
            "java.xml",
            "jdk.charsets",
            "jdk.crypto.ec",
            "jdk.localedata",
            "jdk.unsupported",
            "jdk.zipfs",
            "javafx.controls",
            "jfx.incubator.richtext");

    /// The age of all jars, in the app image and, by `linux/postinst`, once installed: the virtual machine refuses a
    /// cache that was made with jars of another age.
    private static final Instant JAR_TIME = Instant.parse("2026-11-25T00:00:00Z");

    /// How the names of native libraries end here.
    private static final String NATIVE = suffix(System.mapLibraryName("name"));

    private static final PrintStream OUT = System.out;

    private final String version;
    private final Path jars;
    private final Path target;
    private final Path resources = Path.of("src", "main", "dist");
    private final boolean linux = osName().contains("linux");
    private final boolean windows = osName().contains("windows");

    private Distribute(String version, Path jars, Path target) {
        this.version = version;
        this.jars = jars;
        this.target = target;
    }

    public static void main(String[] arguments) throws Exception {
        try {
            new Distribute(arguments[0], Path.of(arguments[1]), Path.of(arguments[2])).run();
        } catch (StepFailedException failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException, InterruptedException {
        delete(target);
        Files.createDirectories(target);
        linkRuntime();
        makeAppImage();
        unpackSqlite();
        unpackFonts();
        readStyleSheets();
        makeStartupCache();
        makeInstaller();
        reportSizes();
    }

    /// JavaFX and SQLite unpack their native libraries from their jars at every start, and JavaFX adds them up to see
    /// whether it has them already. So they are unpacked once, here.
    private void linkRuntime() throws IOException {
        tool(
                "jlink",
                "--module-path",
                modulePath(),
                "--add-modules",
                MODULES,
                "--include-locales=en,de",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--exclude-resources=glob:/javafx.*/*" + NATIVE,
                "--compress=zip-6",
                "--output",
                target.resolve("runtime").toString());
        var folder = target.resolve("runtime").resolve(windows ? "bin" : "lib");
        for (var jar : javafxJars()) {
            unpack(jar, "", folder, NATIVE);
        }
    }

    private void unpackSqlite() throws IOException {
        var processor = System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
        var system = linux ? "Linux" : windows ? "Windows" : "Mac";
        for (var jar : list(jars)) {
            if (jar.getFileName().toString().startsWith("sqlite-jdbc")) {
                unpack(jar, "org/sqlite/native/" + system + "/" + processor, appFolder(), NATIVE);
            }
        }
    }

    /// JavaFX writes each font that lies in a jar to a file of its own at every start.
    private void unpackFonts() throws IOException {
        var fonts = Files.createDirectories(appFolder().resolve("fonts"));
        unpack(ownJar(), "org/footnote/ui/fonts", fonts, ".ttf");
        unpack(ownJar(), "org/footnote/ui/fonts", fonts, ".otf");
    }

    /// JavaFX takes the binary form of a style sheet that lies beside it, and so need not read its text.
    private void readStyleSheets() throws IOException, InterruptedException {
        var call = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath(),
                "--add-modules",
                "javafx.graphics",
                resources.resolve("StyleSheets.java").toString(),
                ownJar().toString());
        if (new ProcessBuilder(call).inheritIO().start().waitFor() != 0) {
            throw new StepFailedException("The style sheets could not be read; why stands above.");
        }
    }

    private Path ownJar() {
        return appFolder().resolve("footnote-" + version + ".jar");
    }

    private String modulePath() throws IOException {
        return javafxJars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void unpack(Path jar, String from, Path to, String ending) throws IOException {
        try (var files = FileSystems.newFileSystem(jar)) {
            for (var file : list(files.getPath("/" + from))) {
                if (file.toString().endsWith(ending)) {
                    Files.copy(file, to.resolve(file.getFileName().toString()));
                }
            }
        }
    }

    private void makeAppImage() throws IOException {
        var input = target.resolve("input");
        Files.createDirectories(input);
        for (var jar : list(jars)) {
            if (!isJavafx(jar)) {
                Files.copy(jar, input.resolve(jar.getFileName()));
            }
        }
        var call = new ArrayList<>(List.of(
                "--type",
                "app-image",
                "--name",
                windows ? "Footnote" : "footnote",
                "--app-version",
                version,
                "--vendor",
                "Footnote",
                "--runtime-image",
                target.resolve("runtime").toString(),
                "--input",
                input.toString(),
                "--main-jar",
                "footnote-" + version + ".jar",
                "--main-class",
                "org.footnote.Main",
                "--dest",
                target.toString()));
        for (var option : javaOptions("$APPDIR")) {
            call.addAll(List.of("--java-options", option));
        }
        if (linux) {
            call.addAll(List.of("--icon", resources.resolve("footnote.png").toString()));
        }
        tool("jpackage", call.toArray(String[]::new));
        if (linux) {
            // Of an app image an installer takes the program's own folders only, so no `share/man` would get there.
            Files.copy(resources.resolve("footnote.1"), appFolder().resolve("footnote.1"));
        }
    }

    /// Runs the program once without a display, lets it open the window and refresh from a site on loopback, and has
    /// the virtual machine keep what it loaded and linked and which code was hot (JEP 483, JEP 514, JEP 515).
    private void makeStartupCache() throws IOException, InterruptedException {
        for (var jar : list(appFolder())) {
            Files.setLastModifiedTime(jar, FileTime.from(JAR_TIME));
        }
        var home = Files.createTempDirectory("footnote-training");
        var exit = 0;
        try (var site = new TrainingSite()) {
            var feeds = Files.writeString(home.resolve("feeds.opml"), site.opml());
            exit = run(home, List.of(), "import", feeds.toString());
            exit += run(home, List.of("-XX:AOTCacheOutput=" + appFolder().resolve("footnote.aot")));
        }
        delete(home);
        if (exit != 0 || !Files.exists(appFolder().resolve("footnote.aot"))) {
            throw new StepFailedException("The start-up cache could not be made: the training run ended with " + exit
                    + ". Run the program of target/dist by hand to see why.");
        }
    }

    private int run(Path home, List<String> options, String... arguments) throws IOException, InterruptedException {
        var call = new ArrayList<String>();
        call.add(image().resolve(linux ? "lib/runtime/bin/java" : "runtime/bin/java")
                .toString());
        call.addAll(options);
        javaOptions(appFolder().toString()).stream()
                .filter(option -> !option.startsWith("-XX:AOTCache") && !option.startsWith("-Xlog"))
                .forEach(call::add);
        call.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Dfootnote.rehearsal=true"));
        call.addAll(List.of("-cp", classPath(), "org.footnote.Main", "--home", home.toString()));
        call.addAll(List.of(arguments));
        return new ProcessBuilder(call).inheritIO().start().waitFor();
    }

    private void makeInstaller() {
        var call = new ArrayList<>(List.of(
                "--type",
                linux ? "deb" : windows ? "msi" : "dmg",
                "--app-image",
                image().toString(),
                "--name",
                windows ? "Footnote" : "footnote",
                "--app-version",
                version,
                "--vendor",
                "Footnote",
                "--description",
                "Reads AI news in which every line has its source",
                "--license-file",
                "LICENSE",
                "--file-associations",
                resources.resolve("opml.properties").toString(),
                "--dest",
                target.toString()));
        if (linux) {
            call.addAll(List.of(
                    "--resource-dir",
                    resources.resolve("linux").toString(),
                    "--linux-shortcut",
                    "--linux-menu-group",
                    "Network;News;",
                    "--linux-deb-maintainer",
                    "maintainers@footnote.example",
                    "--linux-package-name",
                    "footnote"));
        }
        tool("jpackage", call.toArray(String[]::new));
    }

    private void reportSizes() throws IOException {
        OUT.printf("runtime        %6.1f MB%n", megabytes(target.resolve("runtime")));
        OUT.printf("start-up cache %6.1f MB%n", megabytes(appFolder().resolve("footnote.aot")));
        OUT.printf("app image      %6.1f MB%n", megabytes(image()));
        for (var file : list(target)) {
            if (Files.isRegularFile(file)) {
                OUT.printf("%-14s %6.1f MB%n", file.getFileName(), megabytes(file));
            }
        }
    }

    /// What was hot in the rehearsal is optimised as soon as it has run 2,000 times, or 65,000 with the two flags here:
    /// a start would compile more than it runs. A cache that does not fit its files costs time and nothing else, so
    /// that a reader is told nothing of it.
    private List<String> javaOptions(String appFolder) throws IOException {
        var options = new ArrayList<>(List.of(
                "-XX:AOTCache=" + appFolder + "/footnote.aot",
                "-XX:Tier2InvokeNotifyFreqLog=16",
                "-XX:Tier2BackedgeNotifyFreqLog=19",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Xlog:aot=off:stderr",
                "-Xmx768m",
                "-Dorg.sqlite.lib.path=" + appFolder,
                "-Dfootnote.fonts=" + appFolder + "/fonts",
                "--enable-native-access=ALL-UNNAMED,javafx.graphics"));
        if (linux) {
            options.add("-XX:TrimNativeHeapInterval=10000");
        }
        Files.readAllLines(Path.of("src", "main", "launcher", "java.options")).stream()
                .filter(line -> line.startsWith("-"))
                .forEach(options::add);
        return options;
    }

    private Path image() {
        return target.resolve(linux ? "footnote" : windows ? "Footnote" : "footnote.app/Contents");
    }

    private Path appFolder() {
        return image().resolve(linux ? "lib/app" : "app").toAbsolutePath();
    }

    /// The class path in the order in which the launcher gives it, since a cache is only good for that very order.
    private String classPath() throws IOException {
        var launcher = list(appFolder()).stream()
                .filter(file -> file.toString().endsWith(".cfg"))
                .findFirst()
                .orElseThrow(() -> new StepFailedException("jpackage wrote no launcher configuration."));
        return Files.readAllLines(launcher).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()))
                .map(jar -> jar.replace("$APPDIR", appFolder().toString()))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<Path> javafxJars() throws IOException {
        return list(jars).stream()
                .filter(Distribute::isJavafx)
                .filter(jar -> jar.getFileName().toString().matches(".*-(linux|win|mac)(-aarch64)?\\.jar"))
                .toList();
    }

    private static boolean isJavafx(Path jar) {
        var name = jar.getFileName().toString();
        return name.startsWith("javafx-") || name.startsWith("jfx-");
    }

    private static void tool(String name, String... arguments) {
        OUT.println(name + " ...");
        var tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new StepFailedException("This JDK has no " + name + "; install a full JDK 25."));
        if (tool.run(OUT, System.err, arguments) != 0) {
            throw new StepFailedException(name + " failed; its own words are above."
                    + (name.equals("jpackage") ? " A deb needs dpkg-deb and fakeroot, an msi needs WiX." : ""));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static double megabytes(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
                            .sum()
                    / 1e6;
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static String suffix(String file) {
        return file.substring(file.lastIndexOf('.'));
    }

    private static String osName() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    /// A step failed; the message is for the reader.
    private static final class StepFailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        StepFailedException(String message) {
            super(message);
        }
    }
}

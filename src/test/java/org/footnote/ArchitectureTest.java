package org.footnote;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Holds the map of the packages: who may use whom, and who alone may use which library. It has no exemptions.
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.footnote");

    private static final List<String> ROOMS = List.of("web", "feed", "page", "story", "brief", "library", "export");

    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("model", List.of()),
            Map.entry("text", List.of()),
            Map.entry("web", List.of("model")),
            Map.entry("feed", List.of("model", "text")),
            Map.entry("page", List.of("model", "text")),
            Map.entry("story", List.of("model", "text")),
            Map.entry("brief", List.of("model", "text")),
            Map.entry("library", List.of("model")),
            Map.entry("export", List.of("model")),
            Map.entry("app", List.of("model", "text", "web", "feed", "page", "story", "brief", "library", "export")),
            Map.entry("cli", List.of("model", "app")),
            Map.entry("ui", List.of("model", "app")));

    private static final Map<String, List<String>> ALONE_MAY_IMPORT = Map.of(
            "web", List.of("java.net.http..", "org.brotli.."),
            "feed", List.of("com.rometools..", "org.jdom2..", "org.mozilla.universalchardet.."),
            "library", List.of("java.sql..", "org.sqlite.."),
            "cli", List.of("picocli.."),
            "ui", List.of("javafx..", "jfx..", "atlantafx..", "org.kordamp.."));

    @TestFactory
    List<DynamicTest> packageUsesOnlyWhatTheMapAllows() {
        return MAY_USE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> usesOnly(entry.getKey(), entry.getValue()).check(CLASSES)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> libraryIsImportedInOneRoomOnly() {
        return ALONE_MAY_IMPORT.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> alone(entry.getKey(), entry.getValue()).check(CLASSES)))
                .toList();
    }

    @Test
    void jsoupIsImportedOnlyWhereMarkupIsRead() {
        noClasses()
                .that(resideInAPackage("org.footnote..")
                        .and(not(resideInAnyPackage("org.footnote.page..", "org.footnote.feed.."))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jsoup..")
                .check(CLASSES);
    }

    @Test
    void roomsNeverMeet() {
        for (var room : ROOMS) {
            var others = ROOMS.stream()
                    .filter(other -> !other.equals(room))
                    .map(other -> "org.footnote." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.footnote." + room + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void thereAreNoCircles() {
        slices().matching("org.footnote.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void onlyBackgroundComesBackOntoTheFxThread() {
        noClasses()
                .that(not(simpleName("Background")))
                .should()
                .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /// The window asks its desk, which is asked off the FX thread.
    @Test
    void inTheWindowOnlyTheDeskReadsAndWritesFiles() {
        noClasses()
                .that(resideInAPackage("org.footnote.ui.."))
                .and()
                .doNotHaveSimpleName("FootnoteDesk")
                .should()
                .dependOnClassesThat(belongToAnyOf(
                        Files.class,
                        FileChannel.class,
                        FileInputStream.class,
                        FileOutputStream.class,
                        FileReader.class,
                        FileWriter.class,
                        RandomAccessFile.class))
                .check(CLASSES);
    }

    private static ArchRule usesOnly(String room, List<String> allowed) {
        var forbidden = MAY_USE.keySet().stream()
                .filter(other -> !other.equals(room) && !allowed.contains(other))
                .map(other -> "org.footnote." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.footnote." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true);
    }

    private static ArchRule alone(String room, List<String> libraries) {
        return classes()
                .that(resideInAPackage("org.footnote..").and(not(resideInAPackage("org.footnote." + room + ".."))))
                .should()
                .onlyDependOnClassesThat(not(resideInAnyPackage(libraries.toArray(String[]::new))))
                .allowEmptyShould(true);
    }
}

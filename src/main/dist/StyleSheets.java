import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/// Puts the binary form of each style sheet of a jar beside it. Argument: the jar. Needs the module `javafx.graphics`.
final class StyleSheets {
    private StyleSheets() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createTempDirectory("footnote-styles");
        try (var jar = FileSystems.newFileSystem(Path.of(arguments[0]));
                Stream<Path> files = Files.list(jar.getPath("/org/footnote/ui"))) {
            for (var sheet : files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList()) {
                var text = Files.copy(sheet, folder.resolve("sheet.css"));
                var binary = folder.resolve("sheet.bss");
                Stylesheet.convertToBinary(text.toFile(), binary.toFile());
                var beside = Files.copy(binary, jar.getPath(binaryOf(sheet)));
                Files.setLastModifiedTime(beside, Files.getLastModifiedTime(sheet));
                Files.delete(text);
                Files.delete(binary);
            }
        }
        Files.delete(folder);
    }

    private static String binaryOf(Path sheet) {
        return sheet.toString().replaceAll("\\.css$", ".bss");
    }
}

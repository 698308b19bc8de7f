package org.footnote.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where everything is kept. Pure functions, for any thread.
public final class Home {
    private Home() {}

    /// The home that is used where none is named: `FOOTNOTE_HOME`, else the place that the system has for application
    /// data (the XDG base directory specification on Linux, Application Support on macOS, Roaming on Windows).
    ///
    /// @throws FootnoteException if `FOOTNOTE_HOME` cannot be the name of a folder
    public static Path standard() {
        return standard(System.getenv(), System::getProperty);
    }

    static Path standard(Map<String, String> environment, Function<String, String> properties) {
        var named = environment.getOrDefault("FOOTNOTE_HOME", "");
        try {
            return named.isBlank() ? applicationData(environment, properties) : path(named);
        } catch (FootnoteException wrong) {
            throw new FootnoteException("FOOTNOTE_HOME: " + wrong.getMessage(), wrong);
        }
    }

    /// The file or folder of a name.
    ///
    /// @throws FootnoteException if nothing can have it here: in the language C, Java names files in ASCII alone
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException wrong) {
            boolean plain = StandardCharsets.US_ASCII.newEncoder().canEncode(name);
            throw new FootnoteException(
                    "No file or folder can be called \"" + name + "\" here."
                            + (plain ? "" : " Set the environment variable LC_ALL to C.UTF-8, and it can."),
                    wrong);
        }
    }

    private static Path applicationData(Map<String, String> environment, Function<String, String> properties) {
        var system = properties.apply("os.name").toLowerCase(Locale.ROOT);
        var user = Path.of(properties.apply("user.home"));
        if (system.startsWith("windows")) {
            return orElse(environment.get("APPDATA"), user.resolve("AppData/Roaming"))
                    .resolve("Footnote");
        }
        if (system.startsWith("mac")) {
            return user.resolve("Library/Application Support/Footnote");
        }
        // Java takes the folder of the account, other programs that of the session.
        var session = orElse(environment.get("HOME"), user);
        return orElse(environment.get("XDG_DATA_HOME"), session.resolve(".local/share"))
                .resolve("footnote");
    }

    private static Path orElse(@Nullable String named, Path otherwise) {
        return named == null || named.isBlank() ? otherwise : Path.of(named);
    }
}

package org.footnote.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Asks the system whether its network is metered, which Java does not: NetworkManager on Linux, Windows by its
/// connection profile; macOS tells programs of its own kind only. Pure but for the command it is given.
final class MeteredNetwork {
    /// The property `Metered`: `u 1` is yes, `u 3` a guess that it is
    /// (<https://networkmanager.dev/docs/api/latest/nm-dbus-types.html>, NMMetered).
    private static final List<String> LINUX = List.of(
            "busctl",
            "--system",
            "get-property",
            "org.freedesktop.NetworkManager",
            "/org/freedesktop/NetworkManager",
            "org.freedesktop.NetworkManager",
            "Metered");
    private static final Set<String> METERED_ON_LINUX = Set.of("u 1", "u 3");

    /// `NetworkCostType` is Unknown, Unrestricted, Fixed or Variable.
    private static final List<String> WINDOWS = List.of(
            "powershell",
            "-NoProfile",
            "-NonInteractive",
            "-Command",
            "[Windows.Networking.Connectivity.NetworkInformation,Windows,ContentType=WindowsRuntime]"
                    + "::GetInternetConnectionProfile().GetConnectionCost().NetworkCostType");
    private static final Set<String> METERED_ON_WINDOWS = Set.of("Fixed", "Variable");

    private final String system;
    private final Function<List<String>, Optional<String>> command;

    /// @param system the name of the operating system
    /// @param command runs a command and gives what it printed, empty if there is no such command or it failed
    MeteredNetwork(String system, Function<List<String>, Optional<String>> command) {
        this.system = system.toLowerCase(Locale.ROOT);
        this.command = command;
    }

    boolean isMetered() {
        if (system.startsWith("linux")) {
            return command.apply(LINUX).filter(METERED_ON_LINUX::contains).isPresent();
        }
        return system.startsWith("windows")
                && command.apply(WINDOWS).filter(METERED_ON_WINDOWS::contains).isPresent();
    }
}

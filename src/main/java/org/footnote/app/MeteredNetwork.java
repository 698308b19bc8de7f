package org.footnote.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Asks the system whether its network is metered, which Java does not: NetworkManager on Linux, Windows by its
/// connection profile, macOS by the marks on the interface that leads out. macOS knows no price: it marks an iPhone's
/// hotspot as expensive and a network in Low Data Mode as constrained, and through a VPN it says neither. Pure but for
/// the commands it is given.
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

    private static final List<String> WAY_OUT_OF_MACOS = List.of("/sbin/route", "-n", "get", "default");
    private static final Pattern INTERFACE = Pattern.compile("(?m)^\\s*interface: (\\w+)$");

    /// The marks behind `NWPath.isExpensive` and `isConstrained`, as `ifconfig -v` names them
    /// (`IFEF_EXPENSIVE` and `IFXF_CONSTRAINED` of `net/if_private.h`).
    private static final Pattern MARKED_ON_MACOS =
            Pattern.compile("(?m)^\\s*(?:eflags|xflags)=\\w+<[^>]*\\b(?:EXPENSIVE|CONSTRAINED)\\b");

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
        if (system.startsWith("mac")) {
            return command.apply(WAY_OUT_OF_MACOS)
                    .map(INTERFACE::matcher)
                    .filter(Matcher::find)
                    .flatMap(way -> command.apply(List.of("/sbin/ifconfig", "-v", way.group(1))))
                    .filter(marks -> MARKED_ON_MACOS.matcher(marks).find())
                    .isPresent();
        }
        return system.startsWith("windows")
                && command.apply(WINDOWS).filter(METERED_ON_WINDOWS::contains).isPresent();
    }
}

package org.footnote.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Shows a notice on the reader's desktop by the program that the system has for it: `notify-send` on Linux,
/// `osascript` on macOS, PowerShell on Windows. Where there is none, nothing happens. Words from newsrooms are handed
/// over as arguments or in the environment, so that none of them can be taken for a command.
///
/// @param words the program and its arguments
/// @param environment what it finds in its environment
public record DesktopNotice(List<String> words, Map<String, String> environment) {
    private static final String TOAST =
            "$m = [Windows.UI.Notifications.ToastNotificationManager,Windows.UI.Notifications,ContentType=WindowsRuntime];"
                    + "$x = $m::GetTemplateContent([Windows.UI.Notifications.ToastTemplateType]::ToastText02);"
                    + "$t = $x.GetElementsByTagName('text');"
                    + "[void]$t[0].AppendChild($x.CreateTextNode($env:FOOTNOTE_TITLE));"
                    + "[void]$t[1].AppendChild($x.CreateTextNode($env:FOOTNOTE_TEXT));"
                    + "$m::CreateToastNotifier('Footnote').Show([Windows.UI.Notifications.ToastNotification]::new($x))";

    public DesktopNotice {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /// Shows it; blocks for a moment, not for the window's thread.
    public static void show(String title, String text) {
        var notice = of(System.getProperty("os.name", ""), title, text);
        SystemCommand.answer(notice.words(), notice.environment());
    }

    static DesktopNotice of(String system, String title, String text) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return new DesktopNotice(
                    List.of(
                            "osascript",
                            "-e",
                            "on run argv",
                            "-e",
                            "display notification (item 2 of argv) with title (item 1 of argv)",
                            "-e",
                            "end run",
                            "--",
                            title,
                            text),
                    Map.of());
        }
        return name.startsWith("windows")
                ? new DesktopNotice(
                        List.of("powershell", "-NoProfile", "-NonInteractive", "-Command", TOAST),
                        Map.of("FOOTNOTE_TITLE", title, "FOOTNOTE_TEXT", text))
                : new DesktopNotice(List.of("notify-send", "--app-name=Footnote", "--", title, text), Map.of());
    }
}

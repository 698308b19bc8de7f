package org.footnote.app;

import org.footnote.web.FetchResult.Failed;

/// What a reader may do where no feed is found because the address itself brought nothing.
final class Advice {
    /// For servers that are busy.
    static final String LATER = "Try again in a while.";

    /// For addresses at which there is nothing.
    static final String ANOTHER_ADDRESS =
            "Check the address, or add the address of the site itself: its feed is looked for.";

    private static final String BY_BROWSER = "Open the address in a browser, and look there for a link to a feed.";

    private Advice() {}

    /// One sentence, two at most.
    static String after(Failed failed) {
        return switch (failed.blame()) {
            case CONNECTION -> "Connect it, then try again.";
            case UNKNOWN -> "Check its spelling, and whether this computer is connected to the internet.";
            case SERVER -> after(failed.status());
        };
    }

    private static String after(int status) {
        return switch (status) {
            case 0 -> "Check the address, or try again in a while.";
            case 401 -> "Write both into the address: https://name:password@example.org/feed";
            case 407 -> "Whoever runs this network knows them; they belong into the settings of the system.";
            case 400, 404, 405, 414 -> ANOTHER_ADDRESS;
            default -> status >= 500 ? LATER : BY_BROWSER;
        };
    }
}

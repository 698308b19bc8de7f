package org.footnote.app;

import java.util.Locale;
import java.util.regex.Pattern;

/// Tells by their addresses whether two links lead to one page. Pure functions.
final class PageAddress {
    private static final Pattern SCHEME = Pattern.compile("^https?://(www\\.)?");
    private static final Pattern FRAGMENT = Pattern.compile("#.*$");
    private static final Pattern TRACKERS = Pattern.compile("[?&](utm_[^#]*|ref=[^#]*|source=rss[^#]*)$");

    private PageAddress() {}

    /// What all addresses of a page have in common: an address without scheme, "www.", query of trackers, fragment and
    /// final slash, its host in lower case. No address itself.
    static String key(String address) {
        var bare = SCHEME.matcher(address).replaceFirst("");
        bare = FRAGMENT.matcher(bare).replaceFirst("");
        bare = TRACKERS.matcher(bare).replaceFirst("");
        bare = bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
        var slash = bare.indexOf('/');
        return slash < 0
                ? bare.toLowerCase(Locale.ROOT)
                : bare.substring(0, slash).toLowerCase(Locale.ROOT) + bare.substring(slash);
    }
}

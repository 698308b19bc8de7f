package org.footnote.story;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes off a title what many sites put behind it: their name, as their feed gives it, as their address has it, or as
/// papers are called. Pure functions.
final class SiteNames {
    private static final Pattern LAST = Pattern.compile("^(.*\\S)\\s+(?:[-|–—·•»›]|::)\\s+(\\S.{0,40})$");

    /// "CBS News", "The Boston Globe", "National & International News": the last word of what papers are called.
    private static final Pattern PAPER = Pattern.compile(
            "(?:The )?(?:[\\p{Lu}\\d][\\p{L}\\d.'’-]*,? (?:& )?){1,4}(?:News|Views|Times|Post|Herald|Tribune|Gazette|Globe"
                    + "|Telegraph|Guardian|Chronicle|Courier|Examiner|Standard|Journal|Observer|Mirror|Mail|Online|Magazine"
                    + "|Weekly|Today|Wire|Network|Portal|Blog|Sports|Channel(?: [\\d-]+)?)");

    private static final Pattern BEFORE_SITE = Pattern.compile("^(?:www\\d?|m|amp|news|en|edition)\\.(?=.*\\.)");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// As short as this, a name in an address may be anything.
    private static final int SHORTEST = 5;

    private static final int FEWEST_WORDS = 3;

    private SiteNames() {}

    /// The title without the names of sites behind it; as it is where nothing would be left that is a title.
    ///
    /// @param publisher as the feed names it, "" if unknown
    /// @param address of the article, "" if unknown
    static String without(String title, String publisher, String address) {
        var left = title.strip();
        for (var last = LAST.matcher(left); last.matches(); last = LAST.matcher(left)) {
            var head = last.group(1);
            if (head.split("\\s+", -1).length < FEWEST_WORDS || !isSite(last.group(2), publisher, address)) {
                return left;
            }
            left = head;
        }
        return left;
    }

    private static boolean isSite(String tail, String publisher, String address) {
        var name = letters(tail);
        return !name.isEmpty()
                && (name.equals(letters(publisher))
                        || isOfHost(name, host(address))
                        || PAPER.matcher(tail).matches());
    }

    /// "EUROPE SAYS" of europesays.com, "The State" of thestateindia.com, "BBC News" of bbc.co.uk.
    private static boolean isOfHost(String name, String host) {
        if (host.isEmpty()) {
            return false;
        }
        var whole = letters(host);
        var label = letters(host.substring(0, Math.max(0, host.indexOf('.'))));
        var plain = name.startsWith("the") ? name.substring(3) : name;
        return name.equals(label)
                || plain.equals(label)
                || name.equals(label + "news")
                || (name.length() >= SHORTEST && (label.startsWith(name) || whole.equals(name)));
    }

    /// The host without what stands before the name of the site: "news.site.example" is "site.example".
    private static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            if (host == null) {
                return "";
            }
            return BEFORE_SITE.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
        } catch (IllegalArgumentException noAddress) {
            return "";
        }
    }

    private static String letters(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}

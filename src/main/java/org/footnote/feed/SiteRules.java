package org.footnote.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where well-known sites keep their feeds, told from the address of a page alone.
final class SiteRules {
    private static final Pattern SCHEME = Pattern.compile("(?i)^(?:feed|rss|pcast|podcast|itpc):(?://)?");
    private static final Pattern YOUTUBE = Pattern.compile(
            "https?://(?:www\\.|m\\.)?youtube\\.com/(?:channel/(UC[\\w-]{22})|user/([^/?#]+)|playlist\\?(?:.*&)?list=([\\w-]+)).*");
    private static final Pattern GITHUB = Pattern.compile(
            "https?://(?:www\\.)?github\\.com/([\\w.-]+)/([\\w.-]+)(?:/(releases|tags|commits)(?:/([^?#]+?))?|/(?:blob|tree|issues|pulls?|discussions|wiki|actions)(?:/[^?#]*)?)?/?(?:[?#].*)?");
    private static final Pattern GITHUB_USER = Pattern.compile("https?://(?:www\\.)?github\\.com/([\\w.-]+)/?");
    private static final Pattern REDDIT = Pattern.compile(
            "https?://(?:www\\.|old\\.|new\\.)?reddit\\.com/((?:r|u|user)/[^/?#]+)(?:/[^?#]*)?(?:[?#].*)?");
    private static final Pattern ARXIV =
            Pattern.compile("https?://(?:www\\.)?arxiv\\.org/(?:list|archive)/([\\w.-]+).*");
    private static final Pattern SUBSTACK = Pattern.compile("https?://([\\w-]+)\\.substack\\.com(?:/.*)?");
    private static final Pattern SUBSTACK_AT = Pattern.compile("https?://(?:www\\.)?substack\\.com/@([\\w-]+).*");
    private static final Pattern MEDIUM = Pattern.compile("https?://(?:www\\.)?medium\\.com/((?:@|tag/)?[^/?#]+).*");
    private static final Pattern MEDIUM_HOST = Pattern.compile("https?://(?!www\\.)([\\w-]+)\\.medium\\.com(?:/.*)?");

    private static final Pattern BLUESKY = Pattern.compile("https?://bsky\\.app/profile/([\\w.:-]+).*");
    private static final Pattern GITLAB =
            Pattern.compile("https?://gitlab\\.com/([\\w.-]+(?:/[\\w.-]+)+?)(?:/-/.*)?/?(?:[?#].*)?");
    private static final Pattern DEV = Pattern.compile("https?://dev\\.to/(\\w+)(?:[/?#].*)?");

    private SiteRules() {}

    /// `feed:https://…`, `feed://…` and their relatives as http addresses; other addresses as they are.
    static String withoutFeedScheme(String address) {
        var bare = SCHEME.matcher(address.strip()).replaceFirst("");
        if (bare.equals(address.strip())) {
            return bare;
        }
        return Addresses.isHttp(bare) ? bare : "http://" + bare.replaceFirst("^/+", "");
    }

    /// Feeds of the site that an address belongs to, best first; empty if no rule knows the site.
    static List<String> feeds(String address) {
        var feeds = new ArrayList<String>();
        add(feeds, YOUTUBE, address, SiteRules::youtube);
        add(feeds, GITHUB, address, SiteRules::github);
        add(feeds, GITHUB_USER, address, found -> List.of("https://github.com/" + found.group(1) + ".atom"));
        add(feeds, REDDIT, address, found -> List.of("https://www.reddit.com/" + found.group(1) + "/.rss"));
        add(feeds, ARXIV, address, found -> List.of("https://rss.arxiv.org/rss/" + found.group(1)));
        add(feeds, SUBSTACK, address, found -> List.of("https://" + found.group(1) + ".substack.com/feed"));
        add(feeds, SUBSTACK_AT, address, found -> List.of("https://" + found.group(1) + ".substack.com/feed"));
        add(feeds, MEDIUM, address, found -> List.of("https://medium.com/feed/" + found.group(1)));
        add(feeds, MEDIUM_HOST, address, found -> List.of("https://" + found.group(1) + ".medium.com/feed"));
        add(feeds, BLUESKY, address, found -> List.of("https://bsky.app/profile/" + found.group(1) + "/rss"));
        add(feeds, GITLAB, address, found -> List.of("https://gitlab.com/" + found.group(1) + "/-/tags?format=atom"));
        add(feeds, DEV, address, found -> List.of("https://dev.to/feed/" + found.group(1)));
        return feeds;
    }

    private static List<String> youtube(Matcher found) {
        var base = "https://www.youtube.com/feeds/videos.xml?";
        if (found.group(1) != null) {
            return List.of(base + "channel_id=" + found.group(1));
        }
        return List.of(
                found.group(2) != null ? base + "user=" + found.group(2) : base + "playlist_id=" + found.group(3));
    }

    private static List<String> github(Matcher found) {
        var repository = "https://github.com/" + found.group(1) + "/" + found.group(2);
        var part = found.group(3);
        if ("commits".equals(part)) {
            var branch = found.group(4);
            return List.of(repository + (branch == null ? "/commits.atom" : "/commits/" + branch + ".atom"));
        }
        if ("tags".equals(part)) {
            return List.of(repository + "/tags.atom");
        }
        return List.of(repository + "/releases.atom", repository + "/commits.atom");
    }

    private interface Rule {
        List<String> feeds(Matcher found);
    }

    private static void add(List<String> feeds, Pattern pattern, String address, Rule rule) {
        var found = pattern.matcher(address);
        if (found.matches()) {
            feeds.addAll(rule.feeds(found));
        }
    }
}

package org.footnote.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.footnote.model.Block;
import org.jsoup.nodes.Element;

/// Players and posts from elsewhere, kept as links; advertising and counters are not.
final class Embeds {
    private static final Pattern UNWANTED = Pattern.compile(
            "doubleclick|googlesyndication|googletagmanager|adservice|amazon-adsystem|taboola|outbrain|adsystem|/ads?[/.?]"
                    + "|facebook\\.com/plugins/(?:like|page|share)|platform\\.twitter\\.com/widgets|recaptcha|disqus"
                    + "|addthis|sharethis|quantserve|scorecardresearch|criteo|livefyre|mailchimp|list-manage|substack\\.com/embed$"
                    + "|about:blank|javascript",
            Pattern.CASE_INSENSITIVE);

    private Embeds() {}

    /// The link that stands for an embedded element, if it shows something.
    static Optional<Block> of(Element element) {
        var address = Addresses.watchable(address(element));
        if (address.isEmpty() || isTiny(element) || UNWANTED.matcher(address).find()) {
            return Optional.empty();
        }
        return Optional.of(new Block.Embed(address, element.attr("title").strip()));
    }

    private static String address(Element element) {
        var video = element.attr("data-videoid").isEmpty() ? element.attr("videoid") : element.attr("data-videoid");
        if (element.normalName().endsWith("-youtube") && video.matches("[\\w-]{6,}")) {
            return "https://www.youtube.com/embed/" + video;
        }
        for (var attribute : new String[] {"src", "data-src", "data-lazy-src"}) {
            var address = Addresses.web(element, attribute);
            if (!address.isEmpty()) {
                return address;
            }
        }
        var source = element.selectFirst("source[src]");
        return source == null ? "" : Addresses.web(source, "src");
    }

    private static boolean isTiny(Element element) {
        return element.attr("width").matches("[01](?:px)?")
                || element.attr("height").matches("[01](?:px)?");
    }
}

package org.footnote.page;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.footnote.model.Block;
import org.footnote.text.Spaces;
import org.jsoup.nodes.Element;

/// Which picture an `img` means: the real address behind lazy loading and the candidates of `srcset`, never a pixel
/// that counts readers.
final class PictureReference {
    /// Wider than this no column is, at twice the resolution.
    private static final int WIDEST = 1400;

    private static final String CANDIDATE = "data-candidate";

    private static final List<String> LAZY = List.of(
            "data-src",
            "data-original",
            "data-lazy-src",
            "data-orig-file",
            "data-hi-res-src",
            "data-full-src",
            "data-actualsrc",
            "data-url",
            "data-image",
            "data-delayed-url",
            "data-li-src",
            "data-echo",
            "src");
    private static final List<String> SETS = List.of("srcset", "data-srcset", "data-lazy-srcset");
    private static final Pattern COUNTER = Pattern.compile(
            "(?:pixel|beacon|tracking|tracker|1x1|spacer|blank|clear|transparent)[\\w-]*\\.(?:gif|png)"
                    + "|//(?:pixel|stats|b\\.scorecardresearch|sb\\.scorecardresearch|ad\\.doubleclick|track|analytics)\\."
                    + "|feeds\\.feedburner\\.com/~|feedsportal\\.com|/~r/|google-analytics\\.com|/open\\.gif"
                    + "|doubleclick\\.net|facebook\\.com/tr\\b|quantserve\\.com|/wp-includes/images/smilies/",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH =
            Pattern.compile("(?:^|;)\\s*(width|height)\\s*:\\s*(\\d+)(?:px)?\\s*(?:;|$|!)");

    private static final Pattern CANDIDATES = Pattern.compile("\\s*,\\s+|(?<=\\d[wx]),");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PictureReference() {}

    /// The picture, or one with address "" if there is none worth showing.
    static Block.Image of(Element image) {
        var width = length(image, "width");
        var height = length(image, "height");
        var address = isDot(image, width, height) ? "" : address(image);
        return new Block.Image(COUNTER.matcher(address).find() ? "" : address, alt(image), "", width, height);
    }

    /// Whether it is so small that it stands for a character: an icon, a smiley, a formula's letter.
    static boolean isGlyph(Block.Image image) {
        var small = image.height() > 0 && image.height() <= 32 && image.width() <= 64;
        return small || (image.width() > 0 && image.width() <= 32);
    }

    private static boolean isDot(Element image, int width, int height) {
        return (image.hasAttr("width") && width <= 2 && image.attr("width").matches("\\s*[012](?:px)?\\s*"))
                || (image.hasAttr("height") && image.attr("height").matches("\\s*[012](?:px)?\\s*"))
                || (width > 0 && width <= 2)
                || (height > 0 && height <= 2);
    }

    private static String address(Element image) {
        for (var set : SETS) {
            var best = best(image, image.attr(set));
            if (!best.isEmpty()) {
                return best;
            }
        }
        var picture = image.parent();
        if (picture != null && picture.nameIs("picture")) {
            for (var source : picture.children()) {
                var best = source.nameIs("source") ? best(image, source.attr("srcset")) : "";
                if (!best.isEmpty() && image.attr("src").isBlank()) {
                    return best;
                }
            }
        }
        for (var attribute : LAZY) {
            var address = image.attr(attribute).startsWith("data:") ? "" : Addresses.web(image, attribute);
            if (!address.isEmpty()) {
                return address;
            }
        }
        return "";
    }

    /// The candidate of a `srcset` that is nearest to the widest column from below (HTML 4.8.4.2.1).
    private static String best(Element image, String set) {
        var best = "";
        double bestSize = -1;
        for (var candidate : CANDIDATES.split(set.strip(), -1)) {
            var parts = SPACES.split(candidate.strip(), -1);
            var size = parts.length > 1 ? size(parts[1]) : 1;
            var better = size <= WIDEST ? size > bestSize || bestSize > WIDEST : bestSize < 0 || size < bestSize;
            if (!parts[0].isEmpty() && !parts[0].startsWith("data:") && better) {
                var address = absolute(image, parts[0]);
                if (!address.isEmpty()) {
                    best = address;
                    bestSize = size;
                }
            }
        }
        return best;
    }

    private static String absolute(Element image, String address) {
        image.attr(CANDIDATE, address);
        var absolute = Addresses.web(image, CANDIDATE);
        image.removeAttr(CANDIDATE);
        return absolute;
    }

    private static double size(String descriptor) {
        try {
            var number = Double.parseDouble(descriptor.substring(0, descriptor.length() - 1));
            return descriptor.endsWith("x") ? number * 600 : number;
        } catch (NumberFormatException odd) {
            return 0;
        }
    }

    private static int length(Element image, String side) {
        var written = image.attr(side).strip().toLowerCase(Locale.ROOT).replace("px", "");
        if (!written.isEmpty() && written.length() <= 5 && written.chars().allMatch(Character::isDigit)) {
            return Integer.parseInt(written);
        }
        var styles = LENGTH.matcher(image.attr("style").toLowerCase(Locale.ROOT));
        while (styles.find()) {
            if (styles.group(1).equals(side) && styles.group(2).length() <= 5) {
                return Integer.parseInt(styles.group(2));
            }
        }
        return 0;
    }

    private static String alt(Element image) {
        return Spaces.collapsed(image.attr("alt"));
    }
}

package org.footnote.page;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.footnote.model.Mark;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// What the elements of HTML mean for a reader.
final class Markup {
    private static final Set<String> BLOCKS = Set.of("""
            address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
            figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol
            optgroup p pre search section summary table tbody td tfoot th thead tr ul
            """.trim().split("\\s+"));

    private static final Set<String> DROPPED = Set.of("""
            script style noscript template head title meta link base svg canvas button select input textarea
            datalist progress meter option label map object applet param frame frameset noframes rt rp
            annotation annotation-xml source track dialog amp-ad amp-analytics amp-sidebar portal
            """.trim().split("\\s+"));

    private static final Map<String, Mark.Kind> MARKS = Map.ofEntries(
            Map.entry("em", Mark.Kind.EMPHASIS),
            Map.entry("i", Mark.Kind.EMPHASIS),
            Map.entry("cite", Mark.Kind.EMPHASIS),
            Map.entry("dfn", Mark.Kind.EMPHASIS),
            Map.entry("var", Mark.Kind.EMPHASIS),
            Map.entry("strong", Mark.Kind.STRONG),
            Map.entry("b", Mark.Kind.STRONG),
            Map.entry("code", Mark.Kind.CODE),
            Map.entry("kbd", Mark.Kind.CODE),
            Map.entry("samp", Mark.Kind.CODE),
            Map.entry("tt", Mark.Kind.CODE),
            Map.entry("sup", Mark.Kind.SUPERSCRIPT),
            Map.entry("sub", Mark.Kind.SUBSCRIPT),
            Map.entry("s", Mark.Kind.STRIKE),
            Map.entry("strike", Mark.Kind.STRIKE),
            Map.entry("del", Mark.Kind.STRIKE));

    private static final Set<String> UNLISTABLE = Set.of("""
            h1 h2 h3 h4 h5 h6 table figure figcaption pre blockquote iframe article section video
            """.trim().split("\\s+"));

    private static final Pattern INVISIBLE =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)", Pattern.CASE_INSENSITIVE);

    private static final Pattern CAPTION = Pattern.compile(
            "caption|(?:image|photo|picture|img|media|figure)[\\w-]*(?:credits?|text|title|desc\\w*|legend|info|copyright|author|source)(?:$|[\\s_-])"
                    + "|(?:^|[\\s_-])(?:credits?|legend|bildunterschrift|bildtext|bu|copyright|quelle|photographer)(?:$|[\\s_-])");

    private Markup() {}

    /// Whether an element begins and ends a block.
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    /// Whether an element leaves nothing at all.
    static boolean isDropped(@Nullable Element element) {
        return element != null && (DROPPED.contains(element.normalName()) || isHidden(element));
    }

    /// Whether the page itself says that the element is not to be seen.
    static boolean isHidden(Element element) {
        return (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found"))
                || (element.hasAttr("style")
                        && INVISIBLE.matcher(element.attr("style")).find());
    }

    /// How an element sets its words, or null if it does not. A link counts only where its target is safe.
    static Mark.@Nullable Kind mark(Element element) {
        if (element.nameIs("a")) {
            return Addresses.target(element).isEmpty() ? null : Mark.Kind.LINK;
        }
        return MARKS.get(element.normalName());
    }

    /// Whether a block holds other blocks.
    static boolean isContainer(Element element) {
        return isBlock(element) && element.children().stream().anyMatch(Markup::isBlock) && !element.nameIs("li");
    }

    /// Whether a list is one of words; a list that lays out headings, tables or pictures is read as its content.
    static boolean isPlainList(Element list) {
        return list.stream().noneMatch(element -> UNLISTABLE.contains(element.normalName()));
    }

    /// Whether an element's class or id says that it explains a picture.
    static boolean namesCaption(Element element) {
        return (element.hasAttr("class") || element.hasAttr("id"))
                && CAPTION.matcher(names(element)).find();
    }

    /// The text of a `pre` with its line breaks, its lines numbers and buttons left out.
    static String preformatted(Element element) {
        var written = new StringBuilder();
        for (var node : (Iterable<Node>) element.nodeStream()::iterator) {
            if (node instanceof TextNode words) {
                written.append(isDropped(words.parent()) ? "" : words.getWholeText());
            } else if (node instanceof Element inner && inner.nameIs("br")) {
                written.append('\n');
            }
        }
        return written.toString().replace("\r", "").replaceAll("^(?:[ \\t]*\\n)+|\\s+$", "");
    }

    /// The tokens of an element's class and id in lower case, separated by spaces.
    static String names(Element element) {
        return (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    }
}

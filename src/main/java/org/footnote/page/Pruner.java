package org.footnote.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/// Takes out of a page, before anything is weighed, what names itself as something else than the article: menus,
/// related links, newsletters, sharing, comments, author boxes. Never what holds more than a quarter of the words.
final class Pruner implements NodeFilter {
    private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "menu");
    private static final Set<String> GONE = Set.of(
            "script",
            "style",
            "template",
            "svg",
            "head",
            "link",
            "meta",
            "title",
            "button",
            "select",
            "input",
            "textarea",
            "dialog",
            "canvas",
            "object",
            "applet");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "menu",
            "menubar",
            "dialog",
            "alertdialog",
            "alert",
            "toolbar",
            "tooltip",
            "tablist");
    private static final Set<String> KEPT = Set.of("html", "body", "main", "article");

    /// Names of reader comments.
    static final Pattern COMMENTS = Pattern.compile(
            "(?:^|[\\s_-])(?:comments?(?:list|-?area|-?section|-?box|-?form|s)?|commentlist|kommentare?|disqus\\w*|respond|livefyre|fb-comments|replies|user-comments|spot-im\\w*|coral\\w*)(?:$|[\\s_-])");

    private static final Pattern UNWANTED = Pattern.compile("(?:^|[\\s_-])(?:"
            + "related(?:s|posts?|articles?|stories|content|links?|news|items?|box)?|recommend(?:ed|ation|ations|s)?|more-?(?:stories|news|from|on|posts|articles|in|like|links)|read-?(?:more|next|also)|see-?also|also-?(?:read|like)|up-?next|next-?(?:article|story|post|up)|most-?(?:read|popular|viewed|shared|commented)|popular(?:posts?)?|trending|latest(?:-?(?:news|stories|posts))?|"
            + "newsletters?(?:-?\\w+)?|subscri(?:be|ption|bers?)(?:-?\\w+)?|sign-?up\\w*|mailing-?list|mc_embed\\w*|mailchimp|"
            + "shar(?:e|es|ing|er)(?:this|bar|box|tools?|buttons?|links?|icons?|daddy)?|share\\w*|sharedaddy|social(?:s|media|-?\\w+)?|addthis\\w*|addtoany\\w*|a2a_\\w*|a2a|jp-relatedposts|jp-post-flair|shariff|follow(?:-?us|-?me|ing)?|like-?button|tweet-?button|"
            + "author-?(?:box|bio|info|card|about|profile|details|description|block|social)|about-?(?:the-?)?authors?|bio(?:graphy)?-?box|post-?author-?box|"
            + "advert\\w*|ads?(?:-?(?:container|wrapper|slot|unit|box|banner|block|label|content))?|adsense|ad-?break|adsbygoogle|dfp\\w*|gpt-ad\\w*|sponsor(?:ed|s|ship)?\\w*|promo(?:s|tion|tions|ted|box)?|outbrain\\w*|taboola\\w*|ob_\\w+|trc_\\w+|criteo\\w*|banner(?:s|-?\\w+)?|"
            + "breadcrumbs?|pagination|pager|paging|page-?links|nav(?:bar|igation|list|s)?|sub-?nav|site-?nav|menus?|topbar|toolbar|tool-?box|"
            + "cookies?(?:-?\\w+)?|gdpr\\w*|consent\\w*|overlay|modal(?:s|-?\\w+)?|popup\\w*|pop-up|lightbox|"
            + "sidebar\\w*|side-?(?:bar|col|column|rail)|rail|right-?(?:col|column|rail)|widgets|widget-?area|"
            + "footer(?:s|-?\\w+)?|foot|site-?footer|site-?header|masthead|skip-?(?:link|to-?\\w+)|screen-?reader-?text|visually-?hidden|sr-?only|"
            + "tags?(?:-?(?:list|links?|cloud|s))?|tagcloud|topics?-?list|post-?tags|entry-?tags|article-?tags|categories|post-?categories|filed-?under|cat-?links|"
            + "copyright|disclaimer|correction-?link|print-?(?:link|only|button)|printfriendly|email-?(?:link|form|alert)|rss|feedback|rating|ratings|poll|quiz|survey|vote|votes|"
            + "teasers|teaser-?(?:list|box|block|grid)|jump-?to|toc|table-of-contents|hidden-print|no-?print|d-print-block|print-header|print-only|e?mail-?sign-?up\\w*|login|signin|register|donat(?:e|ion)\\w*|paywall-?\\w*|comment-?count|post-?nav\\w*|nav-?links|prev-?next|previous|ssba\\w*|wp-?socializer|yarpp\\w*|crp_related|zemanta\\w*|wpcnt|essb\\w*|jetpack\\w*|inline-?(?:promo|newsletter|related)|storylink|"
            + "entry-?meta|post-?meta|article-?meta|post-?info|entry-?utility|byline\\w*|dateline|timestamp|post-?date|pubdate|article-?info|meta-?info|"
            + "(?:vjs|jw|mejs|plyr|yvp|bmpui)-(?:control|setting|menu|modal|caption|text-track|quality|error|next)s?[\\w-]*|"
            + "combx|shoutbox|skyscraper|agegate|yom-remote|supplemental|legends|remark|extra"
            + ")(?:$|[\\s_-])");

    /// Class names that tell a state or what an element has, not what it is.
    private static final Pattern STATES = Pattern.compile(
            "(?<![\\w-])(?:has|js|is|with|no|not|without|can|u|tag|category|elementor|wp|type|post_tag)-[\\w-]+");

    private static final Pattern LIKELY = Pattern.compile(
            "article-?(?:body|content|text)|entry-?content|post-?(?:content|body)|story-?(?:body|content|text)|articlebody|main-?content|page-?content|hentry|mathjax");

    /// How much of a page may belong to the article.
    enum Reach {
        /// Nothing that is named or tagged as something else.
        USUAL,

        /// What is only named as something else, or hidden, as well.
        WIDE
    }

    private final IdentityHashMap<Element, Integer> weights;
    private final int words;
    private final Reach reach;
    private final IdentityHashMap<Element, Boolean> haveWords = new IdentityHashMap<>();
    private final List<Element> removed = new ArrayList<>();

    private Pruner(Element body, Reach reach) {
        weights = weights(body);
        words = weights.getOrDefault(body, 0);
        this.reach = reach;
    }

    /// Prunes a page in place.
    ///
    static void prune(Document page, Reach reach) {
        var pruner = new Pruner(page.body(), reach);
        NodeTraversor.filter(pruner, page.body());
        pruner.removed.forEach(Element::remove);
    }

    /// The names that say what an element is, without those that say what state it is in or what it is about.
    static String names(Element element) {
        return STATES.matcher(Markup.names(element)).replaceAll(" ");
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (isUnwanted(element)) {
            removed.add(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        return FilterResult.CONTINUE;
    }

    private boolean isUnwanted(Element element) {
        var name = element.normalName();
        if (GONE.contains(name)) {
            return true;
        }
        if (KEPT.contains(name)) {
            return false;
        }
        if (Markup.isHidden(element) && reach == Reach.USUAL) {
            return isSmall(element);
        }
        if (TAGS.contains(name) || ROLES.contains(element.attr("role"))) {
            return isSmall(element);
        }
        if (reach == Reach.WIDE || !(element.hasAttr("class") || element.hasAttr("id"))) {
            return false;
        }
        if (!Markup.isBlock(element) && isAmongWords(element)) {
            return false;
        }
        var names = names(element);
        var unwanted = COMMENTS.matcher(names).find()
                || (UNWANTED.matcher(names).find() && !LIKELY.matcher(names).find());
        return unwanted
                && isSmall(element)
                && element.selectFirst("blockquote[class*=twitter], blockquote[class*=instagram]") == null;
    }

    /// Whether it stands in a sentence.
    private boolean isAmongWords(Element element) {
        var parent = element.parent();
        return parent != null && haveWords.computeIfAbsent(parent, Pruner::hasWords);
    }

    /// Asked once of each element, as thousands of others may stand in it: the words of a program in colours.
    private static boolean hasWords(Element element) {
        return element.childNodes().stream()
                .anyMatch(node ->
                        node instanceof TextNode text && text.text().strip().length() > 1);
    }

    private boolean isSmall(Element element) {
        return weights.getOrDefault(element, 0) <= words / 4.0;
    }

    /// How many characters each element has in lines that look like an article's: long, and not links. All at once, as
    /// what holds much would else be gone through again for each that it stands in.
    private static IdentityHashMap<Element, Integer> weights(Element root) {
        var weights = new IdentityHashMap<Element, Integer>();
        root.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                // An element is complete at its end.
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    var length = isParagraph(element) ? ownLength(element) : 0;
                    var weight = weights.merge(element, length > 60 ? length : 0, Integer::sum);
                    if (element.parent() != null) {
                        weights.merge(element.parent(), weight, Integer::sum);
                    }
                }
            }
        });
        return weights;
    }

    private static boolean isParagraph(Element element) {
        return Markup.isBlock(element) && !element.nameIs("html");
    }

    /// The length of the text that stands directly in a block, not in blocks or links inside it.
    private static int ownLength(Element block) {
        var length = 0;
        for (var child : block.childNodes()) {
            if (child instanceof TextNode text) {
                length += text.getWholeText().strip().length();
            } else if (child instanceof Element inner && !Markup.isBlock(inner) && !inner.nameIs("a")) {
                length += inner.text().length();
            }
        }
        return length;
    }
}

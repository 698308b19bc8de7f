package org.footnote.page;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/// Finds the part of a page that holds the article, by where its paragraphs stand. The scoring follows Arc90's
/// Readability: a paragraph counts for its parent, half for its grandparent, and so on.
final class ArticleFinder {
    /// How many elements around a paragraph gain by it.
    private static final int LEVELS = 5;

    /// Shorter lines, in UTF-16 units, count for nothing.
    private static final int SHORTEST_LINE = 25;

    /// A paragraph counts one point, and one for each so many units, these at most.
    private static final double UNITS_A_POINT = 100;

    private static final double MOST_POINTS = 3;

    /// What a class or id that speaks for or against an article counts.
    private static final int OF_NAME = 25;

    /// How many of the best are looked at, how near to the best one they have to be to count, as a share of its score,
    /// and how many of them have to stand in one element for that to be the article.
    private static final int CANDIDATES = 5;

    private static final double NEAR = 0.75;
    private static final int SEVERAL = 3;

    /// What share of the text that was found an element inside has to hold whose name says that it is the article.
    private static final double MOST_OF_TEXT = 0.6;

    /// What share of the best score a sibling needs, what score at least, and what share it is given where it has the
    /// same class.
    private static final double OF_BEST = 0.2;

    private static final double LEAST_SCORE = 10;
    private static final double OF_SAME_CLASS = 0.2;

    /// From this length on a sibling paragraph belongs to the article where it is not mostly links; a shorter one only
    /// as a sentence without any.
    private static final double LONG = 80;

    private static final double FEW_LINKS = 0.25;
    private static final int LONGEST_CAPTION = 200;
    private static final Pattern STOP = Pattern.compile("\\.(?: |$)");
    private static final Pattern GOOD = Pattern.compile(
            "article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BAD = Pattern.compile(
            "-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget|teaser",
            Pattern.CASE_INSENSITIVE);
    private static final String BODIES =
            "[itemprop=articleBody], [itemprop=articlebody], .entry-content, .post-content, .article-body, .articleBody, .article__body, .article-content, .story-body, .post-body, .storytext, #articleBody, #article-body, .post-entry, .entry__content, .post__content, .article__content, .article-text, .articletext, .body-copy, .story-content";

    private final Weights weights;
    private final IdentityHashMap<Element, Double> scores = new IdentityHashMap<>();

    private ArticleFinder(Weights weights) {
        this.weights = weights;
    }

    /// The article's parts gathered in one new element, in order; the body where nothing stands out.
    static Element find(Element body) {
        var finder = new ArticleFinder(Weights.of(body));
        finder.score(body);
        var top = finder.top(body);
        return top.equals(body) ? body : finder.withSiblings(finder.marked(body, top));
    }

    private void score(Element body) {
        for (var element : body.stream().filter(Markup::isBlock).toList()) {
            var weight = weights.at(element);
            if (weight.own() < SHORTEST_LINE || weight.ownLinkDensity() > 0.5) {
                continue;
            }
            var points = 1 + weight.ownCommas() + Math.min(weight.own() / UNITS_A_POINT, MOST_POINTS);
            var holder = isHolder(element, weight) ? element : element.parent();
            for (int level = 0; level < LEVELS && holder != null && !holder.nameIs("html"); level++) {
                var divider = level == 0 ? 1 : level == 1 ? 2 : level * 3;
                scores.put(holder, scores.computeIfAbsent(holder, ArticleFinder::initial) + points / divider);
                holder = holder.parent();
            }
        }
    }

    /// Whether the text of several paragraphs stands directly in the element, parted by line breaks or blocks.
    private static boolean isHolder(Element element, Weights.Weight weight) {
        return !element.nameIs("p") && (weight.breaks() > 1 || weight.own() < weight.characters() * 0.9);
    }

    private static double initial(Element element) {
        var base = switch (element.normalName()) {
            case "div", "article", "main", "section" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        return base + names(element);
    }

    /// The points of an element for a class or id that speaks for or against an article.
    static int names(Element element) {
        var sum = 0;
        for (var name : new String[] {element.className(), element.id()}) {
            if (!name.isEmpty()) {
                sum += BAD.matcher(name).find() ? -OF_NAME : 0;
                sum += GOOD.matcher(name).find() ? OF_NAME : 0;
            }
        }
        return sum;
    }

    private double strength(Element element) {
        return scores.getOrDefault(element, 0.0) * (1 - weights.at(element).linkDensity());
    }

    private Element top(Element body) {
        var ranked = scores.keySet().stream()
                .sorted(Comparator.comparingDouble(this::strength).reversed())
                .limit(CANDIDATES)
                .toList();
        if (ranked.isEmpty()) {
            return body;
        }
        var top = climb(sharedParent(ranked).orElse(ranked.getFirst()));
        while (top.parent() != null && !top.nameIs("body") && top.parent().childrenSize() == 1) {
            top = top.parent();
        }
        return top;
    }

    /// An ancestor that holds several of the nearly best.
    private Optional<Element> sharedParent(List<Element> ranked) {
        var best = strength(ranked.getFirst());
        var near = ranked.stream()
                .skip(1)
                .filter(one -> strength(one) >= best * NEAR)
                .toList();
        if (near.size() < SEVERAL) {
            return Optional.empty();
        }
        for (var parent = ranked.getFirst().parent();
                parent != null && !parent.nameIs("body");
                parent = parent.parent()) {
            var holder = parent;
            if (near.stream().filter(one -> one.parents().contains(holder)).count() >= SEVERAL) {
                return Optional.of(parent);
            }
        }
        return Optional.empty();
    }

    private Element climb(Element top) {
        var last = scores.getOrDefault(top, 0.0);
        var least = last / 3;
        for (var parent = top.parent(); parent != null && !parent.nameIs("body"); parent = parent.parent()) {
            var score = scores.get(parent);
            if (score == null) {
                continue;
            }
            if (score < least) {
                return top;
            }
            if (score > last) {
                return parent;
            }
            last = score;
        }
        return top;
    }

    /// An element that says it is the article's body, where it holds most of what was found or is held by it.
    private Element marked(Element body, Element top) {
        var most = body.select(BODIES).stream()
                .max(Comparator.comparingDouble(one -> weights.at(one).characters()));
        if (most.isEmpty()) {
            return top;
        }
        var marked = most.get();
        var textOfTop = weights.at(top).characters() * (1 - weights.at(top).linkDensity());
        var text = weights.at(marked).characters() * (1 - weights.at(marked).linkDensity());
        var inside = marked.parents().contains(top);
        var outside = top.parents().contains(marked);
        return (inside && text > textOfTop * MOST_OF_TEXT) || outside ? marked : top;
    }

    /// The siblings that belong to the article as well: high scores, or paragraphs of words, and what stands between
    /// them. A closing tag too many makes siblings of the rest of an article.
    private Element withSiblings(Element top) {
        var parent = top.parent();
        if (parent == null) {
            return top;
        }
        var threshold = Math.max(LEAST_SCORE, strength(top) * OF_BEST);
        var siblings = parent.children();
        var belonging = siblings.stream()
                .filter(sibling -> sibling.equals(top) || belongs(sibling, top, threshold))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var first = siblings.indexOf(belonging.getFirst());
        var last = siblings.indexOf(belonging.getLast());
        var parts = siblings.subList(first, last + 1).stream()
                .filter(sibling -> belonging.contains(sibling) || isInsertion(sibling))
                .toList();
        var article = new Element("div");
        parent.appendChild(article);
        parts.forEach(article::appendChild);
        return article;
    }

    /// What may stand between two paragraphs: a heading, a quotation, or a picture with hardly a word.
    private boolean isInsertion(Element sibling) {
        var weight = weights.at(sibling);
        if (names(sibling) < 0 || weight.linkDensity() > 0) {
            return false;
        }
        return switch (sibling.normalName()) {
            case "h2", "h3", "h4", "blockquote", "pre" -> true;
            case "figure", "p", "div", "picture", "img" ->
                weight.characters() < LONGEST_CAPTION && (sibling.nameIs("img") || sibling.selectFirst("img") != null);
            default -> false;
        };
    }

    private boolean belongs(Element sibling, Element top, double threshold) {
        var sameName = !top.className().isEmpty() && sibling.className().equals(top.className());
        var bonus = sameName ? strength(top) * OF_SAME_CLASS : 0;
        if (scores.containsKey(sibling) && strength(sibling) + bonus >= threshold) {
            return true;
        }
        return sibling.nameIs("p") && isOfWords(sibling);
    }

    private boolean isOfWords(Element paragraph) {
        var weight = weights.at(paragraph);
        return weight.characters() > LONG
                ? weight.linkDensity() < FEW_LINKS
                : weight.characters() > 0
                        && weight.linkDensity() == 0
                        && STOP.matcher(paragraph.text()).find();
    }
}

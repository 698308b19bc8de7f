package org.footnote.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The paragraph in larger type that many pages set above the article's text, outside the part that holds it.
final class Lead {
    private static final int SHORTEST = 100;
    private static final int LONGEST = 900;
    private static final int COMPARED = 50;
    private static final Pattern NAMED = Pattern.compile(
            "(?:^|[\\s_-])(?:lead|lede|leadin|lead-?text|intro|intro-?text|introduction|teaser|teaser-?text|vorspann|abstract|excerpt"
                    + "|standfirst|summary|dek|einleitung|chapo|entradilla|bajada|sumario|sommario|anreisser)(?:$|[\\s_-])");

    private Lead() {}

    /// Finds the lead.
    ///
    /// @param body of the page, pruned
    /// @param article the part that was found in it
    /// @param description what the page says the article is about, "" if it does not
    static Optional<Element> of(Element body, Element article, String description) {
        var text = article.text();
        var beginning = Titles.normal(description);
        return body.stream()
                .filter(element -> isShort(element) && (isNamed(element) || begins(element, beginning)))
                .filter(element -> !element.parents().contains(article)
                        && !article.parents().contains(element))
                .filter(element -> isLead(element, text))
                .findFirst();
    }

    /// The picture that stands above the article's text, in a figure before the part that holds it.
    static Optional<Element> picture(Element article) {
        var main = article.closest("article, main, [role=main]");
        return main == null
                ? Optional.empty()
                : main.stream()
                        .takeWhile(element -> !element.equals(article))
                        .filter(element -> element.nameIs("figure")
                                && element.selectFirst("img") != null
                                && !article.parents().contains(element))
                        .findFirst();
    }

    private static boolean isShort(Element element) {
        return Markup.isBlock(element) && element.childNodeSize() > 0 && element.childNodeSize() < 12;
    }

    private static boolean isNamed(Element element) {
        return element.hasAttr("class") && NAMED.matcher(Markup.names(element)).find();
    }

    private static boolean begins(Element element, String beginning) {
        if (beginning.length() < SHORTEST || element.childNodeSize() > 3) {
            return false;
        }
        var words = element.wholeText().strip();
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && Titles.normal(words).startsWith(beginning.substring(0, COMPARED));
    }

    private static boolean isLead(Element element, String article) {
        var words = element.text();
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && element.select("a, li, img, input").size() <= 2
                && !article.contains(words.substring(0, COMPARED));
    }
}

package org.footnote.page;

import java.util.ArrayList;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Takes out of the article's part of a page what is inside it but no text: lists of links, forms, bars.
/// The conditions follow Readability's.
final class ArticleCleaner {
    private static final Set<String> SUSPECT =
            Set.of("div", "ul", "ol", "section", "form", "fieldset", "table", "header", "dl");

    private static final int LONGEST_CAPTION = 500;

    private ArticleCleaner() {}

    /// Cleans the article's part in place.
    static void clean(Element article) {
        for (var element : article.stream().skip(1).toList()) {
            if (Markup.namesCaption(element)
                    && element.selectFirst("img, h1, h2, h3, h4, figure") == null
                    && element.text().length() < LONGEST_CAPTION) {
                element.tagName("figcaption");
            }
        }
        var weights = Weights.of(article);
        var gone = new ArrayList<Element>();
        for (var element : article.stream().skip(1).toList()) {
            if (SUSPECT.contains(element.normalName()) && isNoise(element, weights.at(element))) {
                gone.add(element);
            }
        }
        gone.forEach(Element::remove);
    }

    private static boolean isNoise(Element element, Weights.Weight weight) {
        if (element.nameIs("table") && TableReader.isData(element)) {
            return false;
        }
        if (element.closest("pre, code, figure, blockquote") != null) {
            return false;
        }
        var names = ArticleFinder.names(element);
        if (weight.characters() == 0) {
            return false;
        }
        if (names < 0 && weight.characters() < 1000) {
            return true;
        }
        if (weight.commas() >= 10) {
            return false;
        }
        var list = element.nameIs("ul") || element.nameIs("ol");
        return weight.inputs() > weight.paragraphs() / 3
                || (!list && weight.items() > weight.paragraphs() + 100)
                || (!list && names < 25 && weight.linkDensity() > 0.2 && weight.characters() < 500)
                || (weight.linkDensity() > 0.5 && weight.pictures() == 0);
    }
}

package org.footnote.page;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// What each element of a page holds, counted in one pass.
final class Weights implements NodeVisitor {
    /// What part of a link counts that leads to another place of the same page: to a note, rather than away.
    private static final double WITHIN_PAGE = 0.3;

    private final IdentityHashMap<Element, Weight> weights = new IdentityHashMap<>();
    private int links;

    private Weights() {}

    static Weights of(Element root) {
        var weights = new Weights();
        NodeTraversor.traverse(weights, root);
        return weights;
    }

    /// The weight of an element, nothing if it was not there.
    Weight at(@Nullable Node element) {
        var weight = element instanceof Element known ? weights.get(known) : null;
        return weight == null ? new Weight() : weight;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
            weights.put(element, new Weight());
            links += element.nameIs("a") ? 1 : 0;
        } else if (node instanceof TextNode text && text.parent() != null) {
            at(text.parent()).add(text.getWholeText(), links > 0);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        var weight = at(element);
        if (element.nameIs("a")) {
            links--;
            var within = element.attr("href").startsWith("#");
            weight.linkCharacters = within ? weight.linkCharacters * WITHIN_PAGE : weight.linkCharacters;
        }
        switch (element.normalName()) {
            case "p" -> weight.paragraphs++;
            case "li" -> weight.items++;
            case "br" -> weight.breaks++;
            case "img", "picture", "amp-img" -> weight.pictures++;
            case "input", "select", "textarea" -> weight.inputs++;
            default -> {}
        }
        if (element.parent() != null) {
            at(element.parent()).add(weight, !Markup.isBlock(element));
        }
    }

    /// What an element holds. Characters are counted without white space at the ends of runs.
    static final class Weight {
        private double characters;
        private double own;
        private double ownLinks;
        private double linkCharacters;
        private int commas;
        private int paragraphs;
        private int items;
        private int pictures;
        private int inputs;
        private int breaks;
        private int ownCommas;

        private void add(String text, boolean linked) {
            var length = text.strip().length();
            var found = (int) text.chars().filter(Weight::isComma).count();
            characters += length;
            own += length;
            commas += found;
            ownCommas += found;
            linkCharacters += linked ? length : 0;
            ownLinks += linked ? length : 0;
        }

        private static boolean isComma(int character) {
            return switch (character) {
                case ',', '\uFF0C', '\u3001', '\u060C', '\u3002' -> true;
                default -> false;
            };
        }

        private void add(Weight child, boolean inline) {
            characters += child.characters;
            linkCharacters += child.linkCharacters;
            commas += child.commas;
            paragraphs += child.paragraphs;
            items += child.items;
            pictures += child.pictures;
            inputs += child.inputs;
            if (inline) {
                own += child.own;
                ownLinks += child.ownLinks;
                ownCommas += child.ownCommas;
                breaks += child.breaks;
            }
        }

        double characters() {
            return characters;
        }

        /// Characters that stand in the element itself, not in blocks inside it.
        double own() {
            return own;
        }

        double ownLinkDensity() {
            return own == 0 ? 0 : ownLinks / own;
        }

        int ownCommas() {
            return ownCommas;
        }

        /// The part of the characters that are links, 0 to 1.
        double linkDensity() {
            return characters == 0 ? 0 : linkCharacters / characters;
        }

        int commas() {
            return commas;
        }

        int paragraphs() {
            return paragraphs;
        }

        int items() {
            return items;
        }

        int pictures() {
            return pictures;
        }

        int inputs() {
            return inputs;
        }

        int breaks() {
            return breaks;
        }
    }
}

package org.footnote.brief;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.footnote.text.Quantity;
import org.footnote.text.Quantity.Dimension;
import org.footnote.text.Token;
import org.jspecify.annotations.Nullable;

/// A figure where a source states it: the sentence and the words around the figure. Of one thread at a time.
final class Stated {
    /// How many words on each side may say what a figure is of.
    private static final int AROUND = 12;

    /// How many words behind a figure show that two are of one thing, where they are the same.
    static final int TAIL = 2;

    /// Where another thought begins.
    private static final Pattern BOUNDARY = Pattern.compile("[,;:–—(]|--");

    private final Profile profile;
    private final Quantity figure;
    private int @Nullable [] around;

    /// @param profile the sentence
    /// @param figure one of its figures
    Stated(Profile profile, Quantity figure) {
        this.profile = profile;
        this.figure = figure;
    }

    Profile profile() {
        return profile;
    }

    Quantity figure() {
        return figure;
    }

    Sentence sentence() {
        return profile.sentence();
    }

    /// The source that states it.
    int order() {
        return sentence().order();
    }

    boolean is(Dimension dimension) {
        return figure.dimension() == dimension;
    }

    boolean isCount() {
        return is(Dimension.COUNT);
    }

    /// Whether its sentence gives a figure that may be the same as another one.
    boolean sentenceHas(Quantity other) {
        return Figures.give(profile.figures(), other);
    }

    /// Whether it is a rounding of one of some values.
    boolean isRoundedAmong(List<Stated> values) {
        return values.stream().anyMatch(other -> figure.isRoundingOf(other.figure));
    }

    /// Whether both say what is counted or shared, and not the same.
    boolean isOfOtherThing(Stated other) {
        var noun = figure.noun();
        var opposed = other.figure.noun();
        return !figure.nounBefore()
                && !other.figure.nounBefore()
                && noun.stream().noneMatch(opposed::contains)
                && !Meanings.ENGLISH.meet(noun, opposed);
    }

    /// The first character behind the sentence that is no blank, a blank at the end of the article.
    char nextInArticle() {
        var text = sentence().source().text();
        var at = sentence().end();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /// Whether what it counts stands before it, if anywhere.
    boolean isBare() {
        return figure.nounBefore();
    }

    boolean isHedged() {
        return figure.hedge() != Quantity.Hedge.NONE;
    }

    /// The text of the sentence right before the figure.
    String before(int most) {
        return sentence().text().substring(Math.max(0, figure.start() - most), figure.start());
    }

    /// The text of the sentence right behind the figure.
    String behind(int most) {
        var text = sentence().text();
        return text.substring(figure.end(), Math.min(text.length(), figure.end() + most));
    }

    /// The figure as written.
    String text() {
        return sentence().text().substring(figure.start(), end());
    }

    Gap gap() {
        return new Gap(sentence(), figure.start(), end());
    }

    /// With the last stop of "a.m."
    private int end() {
        var stops = sentence().text().startsWith(".m.", figure.end() - 2);
        return stops ? figure.end() + 1 : figure.end();
    }

    /// How many figures of its measure the sentence gives.
    long likeIt() {
        return profile.figures().stream().filter(figure::isComparable).count();
    }

    /// The places of the words around the figure that say something, up to where another thought or another figure of
    /// its measure begins; without its own words and without what is counted. Asked for again and again.
    int[] around() {
        if (around == null) {
            around = findAround();
        }
        return around;
    }

    private int[] findAround() {
        var tokens = sentence().tokens();
        var from = figure.first();
        while (from > Math.max(0, figure.first() - AROUND) && !isBetween(tokens, from) && !isAnother(from - 1)) {
            from--;
        }
        var to = figure.last() + 1;
        while (to < Math.min(tokens.size(), figure.last() + 1 + AROUND) && !isBetween(tokens, to) && !isAnother(to)) {
            to++;
        }
        return IntStream.concat(IntStream.range(from, figure.first()), IntStream.range(figure.last() + 1, to))
                .filter(index -> tokens.get(index).isContent() && !isCounted(tokens.get(index)))
                .toArray();
    }

    /// The stems of the next words behind the figure that say something.
    List<String> tail() {
        var tokens = sentence().tokens();
        return tokens.subList(figure.last() + 1, tokens.size()).stream()
                .filter(Token::isContent)
                .limit(TAIL)
                .map(Token::stem)
                .toList();
    }

    /// Whether what another figure counts stands around this one.
    boolean speaksOf(Stated other) {
        var counted = List.of(other.figure.noun().getFirst());
        var around = IntStream.of(around())
                .mapToObj(index -> sentence().tokens().get(index).stem())
                .toList();
        return around.containsAll(counted) || Meanings.ENGLISH.meet(around, counted);
    }

    private boolean isCounted(Token token) {
        return isCount() && !isBare() && figure.noun().getFirst().equals(token.stem());
    }

    private boolean isBetween(List<Token> tokens, int index) {
        return index > 0
                && BOUNDARY.matcher(sentence().text())
                        .region(tokens.get(index - 1).end(), tokens.get(index).start())
                        .find();
    }

    private boolean isAnother(int index) {
        return profile.figures().stream()
                .anyMatch(other -> !other.equals(figure)
                        && other.isComparable(figure)
                        && other.first() <= index
                        && index <= other.last());
    }

    /// The stems of the names within a number of words on each side.
    List<String> namesWithin(int before, int behind) {
        var tokens = sentence().tokens();
        return names(tokens.subList(
                Math.max(0, figure.first() - before), Math.min(tokens.size(), figure.last() + 1 + behind)));
    }

    /// The stems of all names of some words.
    static List<String> names(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isCapital() && token.isContent())
                .map(Token::stem)
                .toList();
    }
}

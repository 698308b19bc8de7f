package org.footnote.story;

/// What is measured between two articles.
enum Kind {
    /// Cosine of all words by rarity.
    WORDS,
    /// Cosine of the words of the titles.
    TITLE,
    /// Cosine of runs of four characters.
    GRAMS,
    /// Cosine of pairs of neighbouring words.
    PAIRS,
    /// Cosine of what the words mean.
    MEANING,
    /// Cosine of names of two or more words and of words with digits.
    NAMES,
    /// Cosine of numbers with their units.
    NUMBERS,
    /// Cosine of all words by their rarity among stories.
    STORY,
    /// Rarity among stories of the shared words, as a share of the poorer article's.
    COVER,
    /// How many very rare words are shared: ln(1 + n).
    RARE,
    /// Rarity of the rarest shared word.
    RAREST,
    /// How much of either title the other article's words cover.
    TITLES,
    /// Cosine of single capitalised words.
    ENTITIES,
    /// [#WORDS], damped by the hours between the two.
    DAMPED,
    /// Sum of the rarity among stories of the shared words.
    MASS,
    /// 1 where both titles have numbers of one unit and share none.
    NUMBER_CLASH,
    /// 1 where both name versions of one thing and share none ("GPT-5", "GPT-5.5").
    VERSION_CLASH,
    /// How rare the rarest name is that both have, less how rare the rarest is that either has for itself: of the two,
    /// the one less rare.
    NAMED,
    /// 1 where both name days of the week and one is the same, -1 where none is, 0 where either names none: one event
    /// has its day, the next chapter another.
    DAYS,
    /// Cosine of what the words stand near in news, from the program's own counts.
    LATENT;

    static final int COUNT = values().length;

    /// Where the value of this kind stands among those of a pair.
    @SuppressWarnings("EnumOrdinal") // values are kept in memory only, by place, for there are millions of them
    int index() {
        return ordinal();
    }
}

package org.footnote.brief;

/// What tells whether two sentences say the same, and how much. The weights are those of two logistic regressions on
/// pairs that people judged; alone they say little, as many clues go together.
enum Clue {
    ALWAYS(-.37, -7.10),

    /// What part of its weight a sentence shares, 0 to 1: the geometric mean of both, the larger and the smaller.
    SHARE(2.83, 7.55),
    LARGER_SHARE(-1.62, 1.46),
    SMALLER_SHARE(-2.95, 1.64),

    /// How much both share: the logarithm of its weight.
    SHARED(4.96, 3.40),

    /// What part of that are the very same words, 0 to 1.
    EXACT(.87, -4.76),

    /// What the word that tells most of those weighs; a rare one 1, about.
    LARGEST(-3.00, -3.43),

    /// How many figures agree, see [Figures#agreeing].
    FIGURES(.98, 1.02),

    /// Whether a figure of the same thing differs, see [Figures#conflict].
    FIGURE_DIFFERS(-.80, -4.76),

    /// Whether both have figures, and none agrees.
    NO_FIGURE_AGREES(-.94, -1.33),

    /// How many names both have, apart from those that run through the story; two at most.
    NAMES(-.89, -1.62),

    /// Whether each names somebody or something that the other does not.
    OTHER_NAMES(-1.69, -1.32),

    /// Whether one denies what the other says.
    EXCLUDED(-.77, -1.69),

    /// Whether one denies anything and the other nothing.
    ONE_DENIES(-.48, .06),

    /// How many pairs of words follow each other in both; three at most.
    NEIGHBOURS(-1.19, -.91),

    /// By how much one is longer: the logarithm of the ratio.
    LENGTHS(-1.21, -1.55),

    /// How far apart their places in their articles are, as shares of these.
    PLACES(-2.89, -2.61),

    /// Whether all names that both have run through the story.
    ONLY_MAIN_NAMES(.88, .16),

    /// How many rare words both have; three at most.
    RARE_WORDS(.12, -.98),

    /// See [Figures#rarity].
    RARE_FIGURE(-.22, .37),

    /// Whether one begins with a quotation.
    QUOTE(-3.23, -1.98),

    /// As [#SHARED], of words alone.
    SHARED_WORDS(-1.15, 0),

    /// How much is not shared: the logarithm of its weight.
    NOT_SHARED(-1.81, 0);

    /// What of two sentences is compared.
    enum Reading {
        /// Words and their kin alone.
        WORDS,

        /// Words that may mean the same as well.
        MEANING
    }

    private final double byWords;
    private final double byMeaning;

    Clue(double byWords, double byMeaning) {
        this.byWords = byWords;
        this.byMeaning = byMeaning;
    }

    double weight(Reading reading) {
        return switch (reading) {
            case WORDS -> byWords;
            case MEANING -> byMeaning;
        };
    }
}

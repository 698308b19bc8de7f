package org.footnote.story;

import java.util.Map;
import java.util.Set;

/// What is compared of an article, worked out once from its words alone. Immutable but for its arrays, which nobody
/// changes.
///
/// @param words hash codes of its stems, ascending
/// @param weights of the words, length 1 altogether
/// @param title weights of the words of the title, 0 for others, length 1 altogether
/// @param counts 1 + ln of how often each word stands, titles counted twice
/// @param pairs neighbouring words
/// @param grams runs of four characters
/// @param meaning direction of its words' meaning, length 127 (or 0)
/// @param latent direction of what its words stand near in news, length 127 (or 0)
/// @param names names of two or more words, and words with digits
/// @param entities single capitalised words
/// @param numbers numbers with their units
/// @param titleNumbers numbers of the title by unit
/// @param versions versions by what has them, as the title and summary name them
/// @param roundUp how much the title looks like a list, a newsletter, a test or a piece of advice, 0 to 1
/// @param isDigest whether the title is plainly that of many stories in one, or of advice
/// @param named a bit for each of the first words, set where it is part of a name
/// @param weekdays the days of the week that it names, see [Weekdays]
/// @param issue the issue of a series that it is, see [SeriesIssue]
/// @param hasSummary whether there is more than a title
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole; tens of thousands are kept
record Fingerprint(
        int[] words,
        float[] weights,
        float[] title,
        float[] counts,
        SparseVector pairs,
        SparseVector grams,
        byte[] meaning,
        byte[] latent,
        SparseVector names,
        SparseVector entities,
        SparseVector numbers,
        Map<String, Set<String>> titleNumbers,
        Map<String, Set<String>> versions,
        double roundUp,
        boolean isDigest,
        long named,
        int weekdays,
        long issue,
        boolean hasSummary) {}

package org.footnote.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.footnote.text.Sentences;
import org.footnote.text.Tokens;

/// The sentences of a story's originals, without copies and without lines that are no news. Immutable.
///
/// What is read is bounded, so that a brief takes bounded time however much has been written: where there are more than
/// twenty-four originals, the first sixteen and the last eight in time (what began it, and what is new); of each the
/// first thirty-three sentences, more where there are fewer originals.
///
/// @param originals the sources that are no copies and are read, in time
/// @param articles the sentences of each original, by [Sentence#order()]
/// @param sentences of all originals, article by article, indexed by [Sentence#index()]
record StoryText(List<SourceText> originals, List<List<Sentence>> articles, List<Sentence> sentences) {
    private static final String AGENCY =
            "\\((?:AP|AFP|ANI|IANS|PTI|UPI|dpa|DPA|EFE|Reuters|REUTERS|Bloomberg|Xinhua|Kyodo"
                    + "|CNN|BBC|CNA|TASS|Yonhap|NEXSTAR|AAP|CP|KTLA)\\)";

    private static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String DAY = "\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:,? \\d{4})?";

    private static final String HOUR = "(?:(?: -)? \\d{1,2}: ?\\d\\d(?: ?[AaPp]\\.?[Mm]\\.?)?(?: [A-Z]{2,4}(?= ))?)?";

    /// A place, a day and an agency before the first words of a report.
    private static final Pattern DATELINE = Pattern.compile(
            "^(?:By \\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3} ?/ ?[\\p{L}, ]{3,40}(?:–|—|-) \\d{1,2} \\p{Lu}\\p{L}+ \\d{4}(?: ?[–—:-])? ?"
                    + "|[A-Z][A-Z.'/ -]{2,30}(?:,? [A-Z][\\w. ]{1,30})?(?: \\([A-Za-z ]{2,40}\\))? ?(?:—|–|--|_| - ) ?"
                    + "|(?:\\p{Lu}[\\p{L}.'’ -]{2,30},? ?)?(?:" + DAY + ",? ?)?" + AGENCY + " ?(?:—|–|--|-|:|_)? ?"
                    + "|(?:" + WEEKDAY + ",? )?(?:\\p{Lu}\\p{L}{2,8} \\d{1,2},|\\d{1,2} \\p{Lu}\\p{L}{2,8}) \\d{4},?"
                    + HOUR
                    + " ?(?:—|–|--|-|:)? ?"
                    + "|\\p{Lu}[\\p{L}.' ]{2,25}, (?:\\p{Lu}[\\p{L}.]{1,12},? )?" + DAY + " ?(?:—|–|--|-|:) ?"
                    + "|\\p{Lu}[\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,2}, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{Ll}+)? (?:—|–|--) "
                    + "|(?:\\p{Lu}[\\p{L}.’'/ -]{2,30},? ?)?(?:" + DAY
                    + ",? ?)?\\(\\p{Lu}[\\p{L}. ]{2,25}\\)(?: ?(?:—|–|--|:)| -) ?"
                    + "|" + DAY + "(?=\\p{Lu}))"
                    + "(?=[\\p{Lu}\\d\"“$€£])");

    /// A place alone, as only the first line has it: "Casablanca – Three ships", "Houston, Texas - A law", "Lagos: A".
    private static final Pattern PLACE = Pattern.compile(
            "^\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+)?(?:, \\p{Lu}[\\p{L}.]+)?(?: (?:—|–|--|-)|:) (?=[\\p{Lu}])");

    /// Who speaks in a transcript, or where a report comes from.
    private static final Pattern LABEL = Pattern.compile("(?m)^[A-Z][A-Z.' -]{2,30}: ");

    private static final Pattern ON_A_DAY = Pattern.compile("\\b" + WEEKDAY + "\\b");

    /// How far into an article a place may stand before a report: behind what stands on top of it.
    private static final int LAST_DATELINE = 6;

    /// How far in capitals and a colon may do so; further on they name what a line is about.
    private static final int LAST_LABEL = 2;

    private static final int EARLIEST = 16;
    private static final int LATEST = 8;

    /// How many sentences of all originals together.
    private static final int MOST_SENTENCES = 800;

    /// How many of an article that stands alone.
    private static final int LONGEST = 200;

    StoryText {
        originals = List.copyOf(originals);
        articles = List.copyOf(articles);
        sentences = List.copyOf(sentences);
    }

    /// Reads the sources of a story, whatever their order.
    static StoryText of(List<SourceText> sources) {
        var originals = firstAndLast(sources.stream()
                .filter(source -> !source.isCopy())
                .sorted(Chronology.OF_SOURCES)
                .toList());
        var most = Math.min(LONGEST, MOST_SENTENCES / Math.max(1, originals.size()));
        var articles = new ArrayList<List<Sentence>>();
        var sentences = new ArrayList<Sentence>();
        for (var order = 0; order < originals.size(); order++) {
            var first = sentences.size();
            read(originals.get(order), order, most, originals.size() == 1, sentences);
            articles.add(List.copyOf(sentences.subList(first, sentences.size())));
        }
        return new StoryText(originals, articles, sentences);
    }

    private static List<SourceText> firstAndLast(List<SourceText> inTime) {
        if (inTime.size() <= EARLIEST + LATEST) {
            return inTime;
        }
        var read = new ArrayList<>(inTime.subList(0, EARLIEST));
        read.addAll(inTime.subList(inTime.size() - LATEST, inTime.size()));
        return read;
    }

    private static void read(SourceText source, int order, int most, boolean alone, List<Sentence> sentences) {
        var text = source.text();
        var ranges = Sentences.of(text);
        var transcript = LABEL.matcher(text).results().limit(2).count() > 1;
        var boilerplate = new Boilerplate(source.source().publisher());
        for (var position = 0; position < Math.min(most, ranges.size()); position++) {
            var range = ranges.get(position);
            var start = range.start();
            if (!transcript && startsLine(text, start)) {
                start += beforeReport(text, start, range.end(), position);
            }
            var sentence = text.substring(start, range.end());
            var whole = text.substring(range.start(), range.end());
            if (sentence.isEmpty()
                    || boilerplate.is(whole, ranges.size() - 1 - position)
                    || (start > range.start() && boilerplate.is(sentence, ranges.size() - 1 - position))) {
                continue;
            }
            var shown = sentence.substring(Readability.leadingConnective(sentence));
            var tokens = Tokens.of(sentence);
            var statement = Readability.isSentence(sentence);
            var underTitle = alone && position == 0;
            sentences.add(new Sentence(
                    sentences.size(),
                    source,
                    order,
                    position,
                    underTitle,
                    ranges.size() < 2 ? 0 : position / (ranges.size() - 1.0),
                    start,
                    range.end(),
                    shown,
                    tokens,
                    Readability.words(shown),
                    statement,
                    statement
                            && !(transcript && LABEL.matcher(sentence).lookingAt())
                            && isOnItsOwn(shown, position == 0, underTitle)
                            && Verbs.areIn(sentence, tokens)
                            && !isInsideQuote(text, range.start())));
        }
    }

    private static boolean isOnItsOwn(String shown, boolean first, boolean underTitle) {
        if (underTitle) {
            return Readability.isOnItsOwnUnderTitle(shown);
        }
        return first ? Readability.isOnItsOwnAsFirst(shown) : Readability.isOnItsOwn(shown);
    }

    /// Whether a quotation that began earlier in the paragraph is still open: the words are somebody's, not the
    /// paper's.
    private static boolean isInsideQuote(String text, int start) {
        var open = false;
        for (var index = text.lastIndexOf('\n', start) + 1; index < start; index++) {
            var unit = text.charAt(index);
            open = unit == '"' ? !open : unit == '“' || (unit != '”' && open);
        }
        return open;
    }

    private static boolean startsLine(String text, int start) {
        return start == 0 || text.charAt(start - 1) == '\n';
    }

    /// How many units stand before a report: "BANGKOK — ", "DHAKA: ".
    private static int beforeReport(String text, int start, int end, int position) {
        var sentence = text.substring(start, end);
        var label = LABEL.matcher(sentence);
        if (position < LAST_LABEL && label.lookingAt()) {
            return label.end();
        }
        var place = PLACE.matcher(sentence);
        if (position == 0
                && place.find()
                && (!place.group().endsWith(": ") || isPlace(place.group(), sentence, text))) {
            return place.end();
        }
        var dateline = DATELINE.matcher(sentence);
        return position < LAST_DATELINE && dateline.find() ? dateline.end() : 0;
    }

    /// Whether what stands before a colon is a place and nobody who speaks: something is told of a day, or to be there.
    private static boolean isPlace(String label, String sentence, String text) {
        var name = label.substring(0, label.length() - 2);
        return ON_A_DAY.matcher(sentence).find()
                || Pattern.compile("\\b[Ii]n " + Pattern.quote(name) + "\\b(?!['’]s)")
                        .matcher(text)
                        .find();
    }
}

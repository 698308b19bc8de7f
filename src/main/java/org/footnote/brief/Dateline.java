package org.footnote.brief;

import java.util.regex.Pattern;
import org.footnote.text.CalendarNames;
import org.footnote.text.Sentences;
import org.footnote.text.Spaces;

/// Finds what stands before the first words of a report and is none of them: who wrote it, where and when, and for
/// which agency ("By Mira Osei OULU, Finland (AP) — "). Pure functions.
final class Dateline {
    private static final String AGENCY =
            "\\((?:AP|AFP|ANI|IANS|PTI|UPI|(?:dpa|DPA|afp|apa|sda|ots)(?:/[a-z]{2,4})?|EFE|Reuters|REUTERS|Bloomberg|Xinhua"
                    + "|Kyodo|CNN|BBC|CNA|TASS|Yonhap|NEXSTAR|AAP|CP|KTLA)\\)";

    /// Two dashes, a bar and a minus sign.
    private static final String DASH = "—|–|―|−";

    private static final String DAY = "\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:,? \\d{4})?";

    private static final String HOUR = "(?:(?: -)? \\d{1,2}: ?\\d\\d(?: ?[AaPp]\\.?[Mm]\\.?)?(?: [A-Z]{2,4}(?= ))?)?";

    /// A place in capitals, as nothing else before a dash is.
    private static final String CAPITALS = "[A-Z][A-Z.'‘ʻ/ -]{2,30}";

    /// What begins the words of a report and no name.
    private static final String OPENING =
            "(?=(?:The|An?|In|On|At|For|From|With|When|While|After|Before|It|There|This) )";

    private static final String TIME_ZONE = "(?:IST|[ECMP][SD]?T|GMT|UTC|BST|CEST?)";

    /// "(2nd UPDATE) "
    private static final String UPDATED = "\\((?:\\d(?:st|nd|rd|th) )?UPDATED?\\) ";

    /// "By Mira Osei mira@echo.example ", with a place behind it or not.
    private static final String AUTHOR_AND_MAIL =
            "By [^@.]{3,60}@[\\w-]+\\.[a-z.]{2,12} (?:[^—–―−]{3,40} (?:" + DASH + ") )?";

    /// "By Mira Osei / Oulu - 3 March 2026: "
    private static final String AUTHOR_PLACE_AND_DAY = "By \\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3} ?/ ?"
            + "[\\p{L}, ]{3,40}(?:" + DASH + "|-) \\d{1,2} \\p{Lu}\\p{L}+ \\d{4}(?: ?[–—―−:-])? ?";

    /// "By Mira Osei ", before the first words of a report.
    private static final String AUTHOR = "By \\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]*){1,3} " + OPENING;

    /// "By Mira Osei and Jon Aho ", before "Oulu (Reuters) - "; a word too few is one of the place.
    private static final String AUTHORS_BEFORE_AGENCY = "By \\p{Lu}[^.:;—–―−\\d]{4,80}? (?=(?:" + CAPITALS
            + ", \\p{Lu}[\\p{L}. ]{1,20} " + "|(?:\\p{Lu}[\\p{L}.'’-]+ ){0,3})" + AGENCY + ")";

    /// "OULU, Finland (Quayside) — "
    private static final String IN_CAPITALS =
            CAPITALS + "(?:,? [A-Z][\\w. ]{1,30})?(?: \\([A-Za-z ]{2,40}\\))? ?(?:" + DASH + "|--|_| - |\\.-) ?";

    /// "OULU, 3 MARCH 2026 (QUAY) - "
    private static final String ALL_IN_CAPITALS =
            CAPITALS + ", \\d{1,2} [A-Z]{3,9} \\d{4}(?: \\([A-Z .]{2,30}\\))? ?(?:" + DASH + "|--|-) ?";

    /// "Oulu, March 3 (Reuters) - "
    private static final String OF_AGENCY =
            "(?:\\p{Lu}[\\p{L}.'’/ -]{2,30}(?:[\\[(]\\p{Lu}[\\p{L} ]{1,20}[\\])])?,? ?)?(?:" + DAY + ",? ?)?" + AGENCY
                    + " ?(?:" + DASH + "|--|-|:|_|\\.-)? ?";

    /// "Tuesday, March 3, 2026, 10:30 AM - ", "3 March 2026: "
    private static final String OF_DAY = "(?:" + CalendarNames.WEEKDAY
            + ",? )?(?:\\p{Lu}\\p{L}{2,8} \\d{1,2}(?:st|nd|rd|th)?,?|\\d{1,2} \\p{Lu}\\p{L}{2,8})"
            + " \\d{4},?" + HOUR + " ?(?:" + DASH + "|--|-|:)? ?";

    /// "3.3.2026 | ", "March 2026 – "
    private static final String OF_DAY_OR_MONTH =
            "(?:\\d{1,2}\\.\\d{1,2}\\.\\d{4}|\\p{Lu}\\p{L}{2,8} \\d{4}) ?(?:" + DASH + "|--| - |\\|) ?";

    /// "10:30 a.m. GMT - "
    private static final String OF_HOUR =
            "\\d{1,2}(?:[:.]\\d\\d)? ?[AaPp]\\.?[Mm]\\.?(?: " + TIME_ZONE + ")? ?(?:" + DASH + "|--|-|:) ?";

    /// "10:30 AM GMT "
    private static final String OF_HOUR_ALONE = "\\d{1,2}(?:[:.]\\d\\d)? ?[AP]M " + TIME_ZONE + " ";

    /// "Oulu, Finl., March 3: "
    private static final String OF_PLACE_AND_DAY =
            "\\p{Lu}[\\p{L}.' ]{2,25}, (?:\\p{Lu}[\\p{L}.]{1,12},? )?" + DAY + " ?(?:" + DASH + "|--|-|:) ?";

    /// "Oulu, Northern Finland — "
    private static final String OF_PLACE = "\\p{Lu}[\\p{L}.’'-]+(?: [\\p{L}.’'-]+){0,2}, "
            + "\\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{Ll}+)? (?:" + DASH + "|--) ";

    /// "Oulu, March 3 (The Quay Post) — "
    private static final String OF_PAPER = "(?:\\p{Lu}[\\p{L}.’'/ -]{2,30},? ?)?(?:" + DAY + ",? ?)?"
            + "\\(\\p{Lu}[\\p{L}. -]{2,25}\\)(?: ?(?:" + DASH + "|--|:|\\.-)| -) ?";

    /// "March 3, 2026", right before a capital.
    private static final String DAY_BEFORE_CAPITAL = DAY + "(?=\\p{Lu})";

    private static final Pattern DATELINE = Pattern.compile("^(?:"
            + String.join(
                    "|",
                    UPDATED,
                    AUTHOR_AND_MAIL,
                    AUTHOR_PLACE_AND_DAY,
                    AUTHOR,
                    AUTHORS_BEFORE_AGENCY,
                    IN_CAPITALS,
                    ALL_IN_CAPITALS,
                    OF_AGENCY,
                    OF_DAY,
                    OF_DAY_OR_MONTH,
                    OF_HOUR,
                    OF_HOUR_ALONE,
                    OF_PLACE_AND_DAY,
                    OF_PLACE,
                    OF_PAPER,
                    DAY_BEFORE_CAPITAL)
            + ")(?=[\\p{Lu}\\d\"“$€£])");

    /// What may stand behind a line that is no part of the report, or behind an abbreviation, as the agency in
    /// "ST. JOSEPH, Mich. (AP) — ".
    private static final Pattern INSIDE_LINE = Pattern.compile("^(?:" + CAPITALS
            + "(?: \\([A-Za-z ]{2,40}\\))? ?(?:" + DASH + "|--) ?|\\([\\p{L}. -]{2,25}\\) ?(?:" + DASH + "|--|-|\\.-) ?"
            + "|\\d{1,2} ?[AP]M (?:IST|[ECMP][SD]?T|GMT|UTC) (?:" + CAPITALS + ": )?)(?=[\\p{Lu}\\d\"“$€£])");

    /// A place alone, as only the first line has it: "Casablanca – Three ships", "Houston, Texas - A law", "Lagos: A".
    private static final Pattern PLACE =
            Pattern.compile("^\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+)?(?:, \\p{Lu}[\\p{L}.]+)?(?: (?:" + DASH
                    + "|--|-)|:) (?=[\\p{Lu}])");

    /// Where a report comes from.
    private static final Pattern LABEL = Pattern.compile("^[A-Z][A-Z.' -]{2,30}: ");

    private static final Pattern ON_A_DAY = Pattern.compile("\\b" + CalendarNames.WEEKDAY + "\\b");

    /// How far into an article a place may stand before a report: behind what stands on top of it.
    private static final int LAST = 6;

    /// How far in capitals and a colon may do so; further on they name what a line is about.
    private static final int LAST_LABEL = 2;

    /// Fewer words may well begin a sentence.
    private static final int FEWEST_OF_TITLE = 4;

    /// At least five words that begin with a capital.
    private static final Pattern BEGINNING = Pattern.compile("[\\p{Lu}\\d\"“$€£](?:\\S* ){4}");

    /// A writer, a place and a day.
    private static final int PARTS = 3;

    private Dateline() {}

    /// Where in a text the words of a report begin in a sentence.
    ///
    /// @param position the place of the sentence in its article, 0 upwards
    /// @param title of the article
    static int end(String text, Sentences.Range range, int position, String title) {
        var start = range.start() + (position == 0 ? title(text, range, title) : 0);
        var atLine = start == 0 || text.charAt(start - 1) == '\n';
        for (var part = 0; part < PARTS; part++) {
            var before = atLine
                    ? before(text.substring(start, range.end()), text, position)
                    : beforeInside(text.substring(start, range.end()), position);
            if (before == 0) {
                break;
            }
            start += before;
        }
        return start;
    }

    /// How many units are the title, which some feeds put before the first words of a summary.
    private static int title(String text, Sentences.Range range, String title) {
        var rest = range.start() + title.length() + 1;
        return Spaces.words(title) >= FEWEST_OF_TITLE
                        && rest < range.end()
                        && text.startsWith(title + " ", range.start())
                        && BEGINNING.matcher(text).region(rest, range.end()).lookingAt()
                ? title.length() + 1
                : 0;
    }

    private static int beforeInside(String sentence, int position) {
        var inside = INSIDE_LINE.matcher(sentence);
        return position < LAST && inside.find() ? inside.end() : 0;
    }

    private static int before(String sentence, String text, int position) {
        var label = LABEL.matcher(sentence);
        if (position < LAST_LABEL && label.find()) {
            return label.end();
        }
        var place = PLACE.matcher(sentence);
        if (position == 0
                && place.find()
                && (!place.group().endsWith(": ") || isPlace(place.group(), sentence, text))) {
            return place.end();
        }
        var dateline = DATELINE.matcher(sentence);
        return position < LAST && dateline.find() ? dateline.end() : 0;
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

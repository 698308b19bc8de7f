package org.footnote.model;

import java.util.regex.Pattern;

/// Tells whether a text names a day or a time that only the date of the text itself tells: "yesterday", "on Tuesday",
/// "earlier this month", "zwei Wochen zuvor". Pure.
final class RelativeDays {
    private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final String TAG = "(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend";
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mär|Mai|Okt|Dez)[\\p{L}]*\\.?";
    private static final String NUMBER = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
            + "|twelve|several|few|couple of)";

    /// A weekday beside its date needs no other date, and some belong to names.
    private static final Pattern WEEKDAY = Pattern.compile("(?<!\\b(?:Black|Cyber|Good|Easter|Super|Palm|Ash|Fat) )\\b"
            + DAY + "(?:['’]s)?\\b(?!,? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)?\\.?,? (?:of )?" + MONTH + "|" + MONTH
            + " ?\\d))(?! (?:Times|Telegraph|Herald|Post|Mail|Night|Ticket)\\b)"
            + "|\\b(?:am|vom|bis|seit|ab|nächsten|letzten|vergangenen|kommenden|diesen|diesem) (?:" + TAG + ")"
            + "(?:abend|morgen|nachmittag|nacht)?\\b(?!,? (?:den )?\\d{1,2}\\.)");

    private static final Pattern TIME = Pattern.compile(
            "\\b(?:yesterday|today|tomorrow|tonight"
                    + "|(?:this|last|next|past|coming|previous) (?:morning|afternoon|evening|night|week|weekend|month"
                    + "|quarter|year|spring|summer|autumn|fall|winter|(?:fiscal|calendar|school) year)"
                    + "|over the weekend|the other day"
                    + "|" + NUMBER + " (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) ago"
                    + "|(?:past|last|next|coming) " + NUMBER + " (?:hours?|days?|weeks?|months?|years?)"
                    + "|in " + NUMBER + " (?:days?|weeks?|months?|years?)['’] time"
                    + "|gestern|vorgestern|heute|übermorgen"
                    + "|(?:diese[rnsm]?|letzte[rnsm]?|nächste[rnsm]?|vorige[rnsm]?|vergangene[rnsm]?|kommende[rnsm]?)"
                    + " (?:Woche|Wochenende|Monats?|Quartals?|Jahr(?:es)?|Sommer|Winter|Herbst|Frühling)"
                    + "|vor (?:\\d{1,3}|ein(?:em|er)|zwei|drei|vier|fünf|sechs|wenigen|einigen) (?:Stunden?|Tag(?:en)?"
                    + "|Wochen?|Monat(?:en)?|Jahr(?:en)?))\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private RelativeDays() {}

    static boolean areIn(String text) {
        return WEEKDAY.matcher(text).find() || TIME.matcher(text).find();
    }
}

package org.footnote.page;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The names of people in the lines that pages write about their authors: "By Ada Example and Max Muster, Berlin |
/// Updated". What is no name (an address, a site, an imprint, an account) is left out.
final class PersonNames {
    private static final int LONGEST_LINE = 400;
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:(?:written|veröffentlicht|erstellt|geschrieben|verfasst|pressemitteilung|(?:ein )?(?:beitrag|artikel|interview|text|analyse|eine analyse)|an? (?:article|interview|analysis)|posted|published|reported|words|story|text|article|more)\\s*(?:by|von)"
                    + "|(?:escrit[oa]|publicad[oa]|redactad[oa]|textos?) por|(?:écrit|publié|rédigé|propos recueillis) par|(?:scritto|pubblicato) da|a cura di|(?:geschreven|gepubliceerd|tekst) door|(?:skrev[ea]t|skriven|publicera[td]|publisert) a[vf]|(?:napisał[ao]?|napisane przez|opracował[ao]?)"
                    + "|by|von|vom|par|por|di|door|av|af|autor(?:(?:inn)?en|in|es|as?)?|auteure?s?|autrice|autor[ei]|redactora?|författare|forfatter|автор|yazan|(?:texto?|testo|texte|tekst|words)(?=\\s*:)|authors?|writer|published by|redacteur|(?:text|interview|fotos?|words|story|redaktion|bericht)(?: ?(?:&|und|and|/) ?(?:text|interview|fotos?|photos?|pictures?|bilder))?(?=\\s*:)|text|über)\\b\\s*[:|]?\\s*)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    /// What follows the names in a line.
    private static final Pattern REST = Pattern.compile(
            "(?:[|•·»(<\\[]|\\s[-–—]\\s|\\s\\d|@|,?\\s+(?:updated|published|posted|publi[czs]\\p{L}+|on|am|in|um|(?:le|el)(?= \\d| \\p{Ll}+(?:di|es|ado|ingo)\\b)|stand|veröffentlicht|zeige|read more|special to|contributor|about the|for|view|follow|see all|(?:alle|weitere) (?:artikel|beiträge|texte)|mehr von|https?)\\b).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HANDLE = Pattern.compile("(?<=\\s)@\\w+");
    private static final Pattern DEGREE = Pattern.compile(
            ",?\\s+\\b(?:ph\\.?\\s?d|m\\.?d|rd|rn|mba|msc|esq|ll\\.?m)\\b\\.?(?=\\s*(?:,|;|$|and\\b|&))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile(
            "\\s*(?:^\\d|,?\\s+(?:staff (?:writer|reporter)|author|autor(?:in)?)\\b"
                    + "|,\\s*(?:\\p{Lu}*\\s)*(?:senior|chief|reporter|correspondent|editor|writer|contributor|freelance|special|ceo|director|associated press|the |bbc|cnn|reuters|afp|ap\\b|dpa|redakt|projekt)).*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOBODY = Pattern.compile(
            "https?:|www\\.|\\.(?:com|org|net|de|co\\.uk)\\b|\\b(?:gmbh|e\\. ?v\\.|ag|verlag|magazin|ltd\\.?|inc\\.?|llc|stiftung|verband|\\p{L}+verband|ministerium|fraktion|\\p{L}+fraktion|verein|diakonie|kitchens|agency|online|zeitung|media|group|university|institut)\\b|^(?:updated|gesponserte|weitere|alle|mehr|all|more|nachricht|published|zeige|profil|view) |^(?:admin(?:istrator)?|no[- ]author|published|follow|jobs|publisher|veröffentlicht|weiter|editor(?:s|ial)?(?: (?:team|staff|board))?|staff(?: writer| reporter)?|webmaster|unknown|none|null|guest(?: author)?|red\\.?|letters? to the editor|"
                    + "anonymous|user|root|news(?: desk)?|newsroom|team|press release|super user|agenturen|donnerstag|freitag|montag|dienstag|mittwoch|samstag|sonntag|(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|author|default|online|web|all|home|blog|wordpress|system|test)$|[@{}<>=!?]|\\bcopyright\\b|©"
                    + "|, (?:germany|deutschland|austria|österreich|switzerland|schweiz|usa|uk)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*[;|/]\\s*|(?<=\\p{L} [\\p{L}'’.-]{1,30})\\s+(?:y|e|i|en|og|och|oraz|ve|и)\\s+(?=\\p{Lu}\\S* \\p{Lu})|\\s*,\\s*(?:and|und|et|y|e|&)\\s+|\\s+(?:and|und|et|&|im gespräch mit|in conversation with)\\s+|\\s*,\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT = Pattern.compile("[\\p{Ll}\\d]+(?:[._-]\\w+)+|\\p{Ll}{2,3}|\\p{Lu}{2,3}");
    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "der", "da", "la", "le", "bin", "al", "el", "del", "di", "den", "ten", "v.", "zu");

    private final Set<String> sites;

    /// @param sites names of the site, its publisher and its host, which nobody has
    PersonNames(Collection<String> sites) {
        this.sites = sites.stream()
                .map(PersonNames::joined)
                .filter(site -> !site.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The names in some lines, in order, each once.
    Set<String> in(Collection<String> lines) {
        return lines.stream()
                .map(line -> HANDLE.matcher(line).replaceAll(""))
                .filter(line -> line.length() <= LONGEST_LINE
                        && !NOBODY.matcher(line.strip()).find())
                .map(line -> DEGREE.matcher(REST.matcher(withoutLead(line)).replaceFirst(""))
                        .replaceAll(""))
                .flatMap(line -> Stream.of(BETWEEN.split(TAIL.matcher(line).replaceFirst(""), -1)))
                .flatMap(name -> name(name).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String withoutLead(String line) {
        return LEAD.matcher(line.replaceAll("[\\s\\u00A0]+", " ").strip()).replaceFirst("");
    }

    private Optional<String> name(String text) {
        var name = withoutLead(text).replaceAll("^[\\s,:.|*-]+|[\\s,:|*-]+$", "");
        var plausible = name.length() > 2
                && name.length() < 50
                && name.split(" ", -1).length <= 5
                && name.indexOf(':') < 0
                && name.chars().anyMatch(Character::isLetter)
                && (name.indexOf(' ') < 0
                        || !Character.isLowerCase(name.codePointAt(0))
                        || PARTICLES.contains(name.substring(0, name.indexOf(' '))))
                && !NOBODY.matcher(name).find()
                && !sites.contains(joined(name));
        return plausible ? Optional.of(name) : Optional.empty();
    }

    /// Whether all of these are written as people's names are: two words or more, in capitals.
    static boolean areFull(Set<String> names) {
        return !names.isEmpty() && names.stream().allMatch(PersonNames::isFull);
    }

    static boolean isFull(String name) {
        var words = name.split(" ", -1);
        return words.length >= 2
                && Stream.of(words)
                        .allMatch(word -> !word.isEmpty()
                                && (Character.isUpperCase(word.codePointAt(0))
                                        || PARTICLES.contains(word.toLowerCase(Locale.ROOT))));
    }

    /// Whether a name is that of an account, not of a person: `ada.example`, `aexample`.
    static boolean isAccount(String name) {
        return ACCOUNT.matcher(name).matches();
    }

    /// In lower case, without spaces and marks, to compare "El Colombiano" with `elcolombiano`.
    private static String joined(String name) {
        return Titles.normal(name).replace(" ", "");
    }
}

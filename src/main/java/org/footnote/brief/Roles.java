package org.footnote.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footnote.model.Citation;
import org.footnote.model.Disagreement;
import org.footnote.text.CalendarNames;
import org.footnote.text.Stems;

/// Finds whom originals name for one role that only one can have: "X is chief executive" against "Y is chief
/// executive", "a round led by A" against "led by B". Only where both say whose role it is, and neither speaks of a
/// change.
final class Roles {
    private static final String NAME =
            "\\p{Lu}[\\p{L}’'-]+(?: (?:(?:de|van|von|der|den|bin|al|la|le|di|da|dos|del|el) )?\\p{Lu}[\\p{L}.’'-]*){0,3}";

    private static final String UNNAMED =
            "(?:[Tt]he|[Tt]his) (?:company|firm|start-?up|business|lab|laboratory|maker|group|university|team|studio)";

    private static final String OWNER = "(?:" + UNNAMED + "|\\p{Lu}[\\w.&-]*(?: \\p{Lu}[\\w.&-]*){0,3})";

    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("chief executive", "(?:chief executive(?: officer)?|Chief Executive(?: Officer)?|CEO)"),
            Map.entry("finance chief", "(?:chief financial officer|CFO|finance (?:chief|head)|head of finance)"),
            Map.entry("technology chief", "(?:chief technology officer|CTO|technology chief)"),
            Map.entry("operations chief", "(?:chief operating officer|COO)"),
            Map.entry("chief scientist", "chief scientist"),
            Map.entry("chair", "chair(?:man|woman|person)?(?: of the board)?"),
            Map.entry("president", "president"),
            Map.entry("head of research", "(?:head of research|research (?:chief|head)|director of research)"),
            Map.entry("head of product", "(?:head of product|product chief|chief product officer)"),
            Map.entry("head of safety", "(?:head of safety|safety chief)"),
            Map.entry("mayor", "[Mm]ayor"),
            Map.entry("lead author", "(?:lead|first) author"),
            Map.entry("presiding judge", "presiding judge"));

    /// Of which a sentence must have one to be worth looking at more closely.
    private static final List<String> HINTS = List.of(
            "hief ",
            "CEO",
            "CFO",
            "CTO",
            "COO",
            "head of",
            "director of",
            "chair",
            "president",
            "ayor ",
            " author",
            "presiding",
            "who leads",
            "who runs",
            "who heads",
            " led ",
            "leads the",
            "headed ",
            "leading the");

    private static final String LEAD_INVESTOR = "lead investor";
    private static final Pattern SERIES = Pattern.compile("\\bseries [a-h]\\b|\\bseed\\b");

    /// A role is passed on, shared, or somebody else's.
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:former|formerly|ex|interim|acting|new|next|incoming|outgoing|succe\\w+|replac\\w+|step\\w*|resign\\w*"
                    + "|appoint\\w*|deputy|vice|rival|competitor|previous\\w*|predecessor|co|hir\\w+|named|join\\w*|until|became"
                    + "|become|becomes|left|leaves|take\\w* over|took over|fired|oust\\w*|once|then|two|both|regional|assistant)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> NO_NAMES = Stream.of(
                    CalendarNames.MONTHS,
                    CalendarNames.WEEKDAYS,
                    List.of(
                            "the", "a", "an", "in", "on", "chief", "ceo", "it", "he", "she", "they", "but", "and", "mr",
                            "ms", "mrs", "dr", "sir"))
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final String ROUND =
            "(?:(?:funding|investment|financing|seed|Series [A-H]) )?(?:round|financing|funding)";

    private static final List<Pattern> LED = List.of(
            Pattern.compile(
                    "\\b" + ROUND + "\\b[^.;]{0,30}? (?:led|headed) by (?:(?:the|a|an) )?(?:[\\p{Ll}-]+ ){0,4}(?<name>"
                            + NAME + ")(?<others>,? (?:and|with|alongside|together) |, \\p{Lu})?"),
            Pattern.compile(
                    "(?<others>\\band )?(?<name>" + NAME + ") (?:leads|led|headed|is leading) the " + ROUND + "\\b"));

    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("(?<owner>" + OWNER + ")(?:['’]s?)? (?<role>" + either() + "),? (?<name>" + NAME + ")"),
            Pattern.compile("(?<name>" + NAME + "),? (?:is |who is )?(?:the )?(?<role>" + either()
                    + ") (?:of|at) (?<owner>" + OWNER + ")"),
            Pattern.compile("(?<name>" + NAME + "),? (?:is |who is )?(?<owner>" + OWNER + ")['’]s? (?<role>" + either()
                    + ")\\b"),
            Pattern.compile(
                    "(?<role>" + either() + ") (?:of|at) (?<owner>" + OWNER + ")(?:,| is) (?<name>" + NAME + ")"));

    private static final Pattern HEADS =
            Pattern.compile("(?<name>" + NAME + "), who (?:leads|runs|heads) (?<owner>" + OWNER + ")(?=[,.])");

    private final Evidence evidence;

    Roles(Evidence evidence) {
        this.evidence = evidence;
    }

    private static String either() {
        return String.join("|", ROLES.values());
    }

    /// Somebody in a role.
    ///
    /// @param owner whose role it is, in lower-case words; empty for "the company"
    private record Holder(Sentence sentence, String role, Set<String> owner, String name) {
        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        }

        int order() {
            return sentence.order();
        }
    }

    /// One for each role, with all who name somebody for it.
    List<Disagreement> differences() {
        var holders = evidence.story().sentences().stream()
                .filter(sentence -> HINTS.stream().anyMatch(sentence.text()::contains)
                        && !sentence.startsWithQuote()
                        && Wholeness.endsSentence(sentence.shown())
                        && !CHANGE.matcher(sentence.text()).find())
                .flatMap(sentence -> holders(sentence).stream())
                .toList();
        var found = new LinkedHashMap<String, Disagreement>();
        for (var one : holders) {
            for (var other : holders) {
                if (one.order() < other.order() && differ(one, other) && !found.containsKey(one.role())) {
                    var all = holders.stream()
                            .filter(holder -> isOfOneRole(one, holder))
                            .toList();
                    if (all.stream().map(Holder::surname).distinct().count() == 2) {
                        found.put(one.role(), disagreement(one.role(), all));
                    }
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Disagreement disagreement(String role, List<Holder> all) {
        var orders = new HashSet<Integer>();
        return new Disagreement(
                role,
                Disagreement.Kind.CONFLICT,
                all.stream()
                        .filter(holder -> orders.add(holder.order()))
                        .map(holder -> new Disagreement.Value(
                                holder.name(), holder.sentence().cited(Citation.Standing.VERBATIM)))
                        .toList());
    }

    private boolean isOfOneRole(Holder one, Holder other) {
        if (!one.role().equals(other.role())) {
            return false;
        }
        if (LEAD_INVESTOR.equals(one.role())) {
            var qualifiers = qualifiers(one);
            var others = qualifiers(other);
            return qualifiers.isEmpty()
                    || others.isEmpty()
                    || qualifiers.stream().anyMatch(others::contains);
        }
        if (one.owner().isEmpty() || other.owner().isEmpty()) {
            return Stream.concat(one.owner().stream(), other.owner().stream()).anyMatch(this::isMainName);
        }
        return one.owner().stream().anyMatch(other.owner()::contains);
    }

    private static Set<String> qualifiers(Holder holder) {
        return SERIES.matcher(holder.sentence().text().toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether two names are not of the same person, and neither article knows the other's.
    private boolean differ(Holder one, Holder other) {
        var words = List.of(one.name().split(" ", -1));
        return isOfOneRole(one, other)
                && Stream.of(other.name().split(" ", -1)).noneMatch(words::contains)
                && (LEAD_INVESTOR.equals(one.role())
                        || (!mentions(one, other.surname()) && !mentions(other, one.surname())));
    }

    private boolean mentions(Holder holder, String surname) {
        var text = evidence.story().originals().get(holder.order()).text();
        return text.toLowerCase(Locale.ROOT).contains(surname);
    }

    private boolean isMainName(String word) {
        var vocabulary = evidence.likeness().vocabulary();
        var number = vocabulary.find(Stems.of(word));
        return number.isPresent() && vocabulary.isMainName(number.getAsInt());
    }

    private static List<Holder> holders(Sentence sentence) {
        var text = sentence.text();
        var found = new ArrayList<Holder>();
        FORMS.forEach(form -> form.matcher(text)
                .results()
                .forEach(match ->
                        add(sentence, role(match.group("role")), match.group("owner"), match.group("name"), found)));
        HEADS.matcher(text)
                .results()
                .forEach(match -> add(sentence, "chief executive", match.group("owner"), match.group("name"), found));
        LED.forEach(form -> form.matcher(text)
                .results()
                .filter(match -> match.group("others") == null)
                .forEach(match -> add(sentence, LEAD_INVESTOR, "the company", match.group("name"), found)));
        return found;
    }

    private static void add(Sentence sentence, String role, String owner, String name, List<Holder> found) {
        var owners = new HashSet<String>();
        if (!owner.matches(UNNAMED)) {
            for (var word : owner.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+", -1)) {
                if (word.length() > 1 && !NO_NAMES.contains(word)) {
                    owners.add(word);
                }
            }
            if (owners.isEmpty()) {
                return;
            }
        }
        var person = name.replaceAll("(?:['’]s?|(?<=\\p{Ll})\\.)$", "");
        var words = person.toLowerCase(Locale.ROOT).split(" ", -1);
        if (Arrays.stream(words).noneMatch(word -> NO_NAMES.contains(word) || owners.contains(word))) {
            found.add(new Holder(sentence, role, owners, person));
        }
    }

    private static String role(String written) {
        return ROLES.entrySet().stream()
                .filter(role -> written.matches(role.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(written);
    }
}

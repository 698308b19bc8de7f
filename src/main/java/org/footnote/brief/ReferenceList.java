package org.footnote.brief;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.footnote.model.Block;
import org.footnote.model.Completeness;
import org.footnote.model.FeedKind;
import org.footnote.model.Mark;
import org.footnote.model.Source;

/// The numbered list of sources at the end of a curated text.
///
/// @param start index of the first block that belongs to it; all blocks where there is none
/// @param sources in order of number
/// @param anchors the number of each list item's anchor
record ReferenceList(int start, List<Source> sources, Map<String, Integer> anchors, String host) {
    private static final Pattern HEADING = Pattern.compile(
            "(?:\\d+\\s+)?(?:sources?|references?|citations?|bibliography|further reading|quellen|literatur|fuentes|fonti)"
                    + "(?:\\s*\\(?\\d*\\)?)\\s*:?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED =
            Pattern.compile("^\\s*(?:\\[(\\d{1,3})]|(\\d{1,3})[.)])\\s+(.*)", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final int LONGEST_NAME = 40;
    private static final Pattern PUBLISHER_IN_PARENTHESES = Pattern.compile("^(.+?)\\s*\\(([^()]{2,40})\\)$");
    private static final Pattern BACK_LINK = Pattern.compile("[↩↑⏎^]");

    ReferenceList {
        sources = List.copyOf(sources);
        anchors = Map.copyOf(anchors);
    }

    /// Finds the list: what follows the last heading that names it, else a last ordered list of links.
    static ReferenceList in(List<Block> blocks, String address) {
        var host = host(address);
        for (int index = blocks.size() - 1; index >= 0; index--) {
            if (isHeading(blocks.get(index))) {
                var found = read(blocks, index, index + 1, host);
                if (!found.sources().isEmpty()) {
                    return found;
                }
            }
        }
        for (int index = blocks.size() - 1; index >= 0; index--) {
            if (blocks.get(index) instanceof Block.Listing listing && listing.ordered()) {
                return read(blocks, index, index, host);
            }
        }
        return new ReferenceList(blocks.size(), List.of(), Map.of(), host);
    }

    /// The number of the source with this anchor, 0 if there is none; `#` before it is allowed.
    int numberOf(String target) {
        return target.startsWith("#") ? anchors.getOrDefault(target.substring(1), 0) : 0;
    }

    /// Whether at least two sources stand on other sites than the text itself.
    boolean leadsToOtherSites() {
        return sources.stream()
                        .map(source -> host(source.address()))
                        .filter(other -> !other.isEmpty() && !other.equals(host))
                        .count()
                >= 2;
    }

    private static boolean isHeading(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                HEADING.matcher(heading.text().strip()).matches();
            case Block.Paragraph paragraph ->
                HEADING.matcher(paragraph.text().strip()).matches();
            case Block.Listing _, Block.Quote _, Block.Code _, Block.Table _, Block.Image _, Block.Embed _ -> false;
        };
    }

    private static ReferenceList read(List<Block> blocks, int start, int first, String host) {
        var sources = new ArrayList<Source>();
        var anchors = new HashMap<String, Integer>();
        for (var block : blocks.subList(first, blocks.size())) {
            if (block instanceof Block.Listing listing) {
                for (var item : listing.items()) {
                    add(sources, anchors, item.text(), item.marks(), item.anchor(), true);
                }
            } else if (block instanceof Block.Paragraph paragraph) {
                for (var line : paragraph.text().split("\n", -1)) {
                    var marks = paragraph.text().contains("\n") ? List.<Mark>of() : paragraph.marks();
                    add(sources, anchors, line, marks, paragraph.anchor(), false);
                }
            } else if (block instanceof Block.Heading && !sources.isEmpty()) {
                break;
            }
        }
        return new ReferenceList(start, sources, anchors, host);
    }

    private static void add(
            List<Source> sources,
            Map<String, Integer> anchors,
            String text,
            List<Mark> marks,
            String anchor,
            boolean countsByPlace) {
        var numbered = NUMBERED.matcher(text);
        var number = sources.size() + 1;
        var words = text;
        if (numbered.matches()) {
            number = Integer.parseInt(Objects.requireNonNullElse(numbered.group(1), numbered.group(2)));
            words = numbered.group(3);
        } else if (!countsByPlace) {
            return;
        }
        var given = number;
        if (sources.stream().anyMatch(source -> source.number() == given)) {
            return;
        }
        sources.add(source(number, words, address(text, marks)));
        if (!anchor.isEmpty()) {
            anchors.put(anchor, number);
        }
    }

    private static String address(String text, List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.LINK && mark.target().startsWith("http"))
                .map(Mark::target)
                .findFirst()
                .orElseGet(() -> {
                    var found = ADDRESS.matcher(text);
                    return found.find() ? found.group().replaceAll("[).,;\\]]+$", "") : "";
                });
    }

    /// `Publisher: Title`, `Publisher — Title`, `Title | Publisher`, `Title (Publisher)` or a title alone.
    static Source source(int number, String words, String address) {
        var line = BACK_LINK
                .matcher(ADDRESS.matcher(words).replaceAll(""))
                .replaceAll("")
                .strip();
        line = line.replaceAll("\\s+", " ").replaceAll("[\\s,;:–—|-]+$", "");
        var publisher = host(address);
        var title = line;
        var publisherFirst = line.split("\\s+[–—]\\s+|:\\s+", 2);
        var publisherLast = line.split("\\s+[|-]\\s+", 2);
        var parenthesised = PUBLISHER_IN_PARENTHESES.matcher(line);
        if (parenthesised.matches()) {
            title = parenthesised.group(1);
            publisher = parenthesised.group(2);
        } else if (publisherLast.length == 2 && publisherLast[1].length() <= LONGEST_NAME) {
            title = publisherLast[0];
            publisher = publisherLast[1];
        } else if (publisherFirst.length == 2 && publisherFirst[0].length() <= LONGEST_NAME) {
            publisher = publisherFirst[0];
            title = publisherFirst[1];
        }
        return new Source(
                number,
                "",
                publisher,
                title.isBlank() ? publisher : title,
                "",
                address,
                null,
                FeedKind.PUBLISHER,
                Completeness.FEED_TEXT,
                0);
    }

    private static String host(String address) {
        try {
            var host = address.isEmpty() ? null : URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}

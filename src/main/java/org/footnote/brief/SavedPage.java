package org.footnote.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.footnote.brief.CuratedBriefReader.Outline;
import org.footnote.model.Source;

/// A curated page as a browser saves it to plain text: citation numbers stand alone on lines, buttons have become
/// lines of their own, and the list of sources may have shrunk to how many there are.
///
/// @param headline the first line
/// @param sources as listed, or as many as the page says it has, without more than their numbers
record SavedPage(String headline, Outline outline, List<Source> sources) {
    private static final Pattern COUNT = Pattern.compile("(\\d{1,3})\\s+sources?", Pattern.CASE_INSENSITIVE);
    private static final Pattern BUTTON = Pattern.compile(
            "share|save|copy link|print|listen|follow|news article|article|menu|search|log ?in|sign (?:in|up)|read more"
                    + "|show (?:more|less|all)|back|home|\\d+\\s+(?:min(?:ute)?s? read|comments?)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FOOTER = Pattern.compile(
            "©|\\bcopyright\\b|\\blogo$|all rights reserved|privacy policy|terms of (?:use|service)|\\bsubscribe\\b"
                    + "|newsletter|in your inbox|\\byour daily\\b|we cut through|\\bfollow us\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_HEADING =
            Pattern.compile("(?:sources?|references?|citations?)\\s*:?", Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_LINE = Pattern.compile("(?:\\[(\\d{1,3})]|(\\d{1,3})[.)])\\s+(\\S.*)");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;\"”’)\\]]$", Pattern.DOTALL);
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}’”]{1,3}");
    private static final int LONGEST_HEADING = 110;

    SavedPage {
        sources = List.copyOf(sources);
    }

    /// Reads the text of a saved page.
    ///
    /// @return empty if nothing in it says how many sources there are
    static Optional<SavedPage> read(String text) {
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !BUTTON.matcher(line).matches())
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var reading = new Reading();
        for (int index = 1; index < lines.size(); index++) {
            reading.take(lines.get(index), index + 1 < lines.size() ? lines.get(index + 1) : "");
        }
        reading.endParagraph();
        var sources = reading.sources();
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new SavedPage(lines.getFirst(), reading.outline, sources));
    }

    /// Takes line after line and decides what each one is.
    private static final class Reading {
        private final Outline outline = new Outline();
        private final List<Source> listed = new ArrayList<>();
        private final StringBuilder paragraph = new StringBuilder();
        private final Set<Integer> numbers = new TreeSet<>();
        private String heading = "";
        private int count;
        private boolean inList;
        private boolean ended;
        private boolean afterNumber;

        void take(String line, String next) {
            var counted = COUNT.matcher(line);
            if (counted.matches()) {
                count = Integer.parseInt(counted.group(1));
            } else if (LIST_HEADING.matcher(line).matches()) {
                endParagraph();
                inList = true;
            } else if (inList) {
                takeListed(line);
            } else if (!ended) {
                takeText(line, next);
            }
        }

        private void takeListed(String line) {
            var numbered = LIST_LINE.matcher(line);
            if (numbered.matches()) {
                var number = numbered.group(1) == null ? numbered.group(2) : numbered.group(1);
                var address = Pattern.compile("https?://\\S+").matcher(line);
                listed.add(ReferenceList.source(
                        Integer.parseInt(number), numbered.group(3), address.find() ? address.group() : ""));
            }
        }

        private void takeText(String line, String next) {
            if (CitedText.isOnlyNumbers(line)) {
                if (!paragraph.isEmpty()) {
                    CitedText.read(line, numbers);
                    afterNumber = true;
                }
            } else if (PUNCTUATION.matcher(line).matches()) {
                paragraph.append(line);
            } else if (FOOTER.matcher(line).find()) {
                endParagraph();
                heading = "";
                ended = line.startsWith("©");
            } else if (continues(line)) {
                paragraph.append(startsWithPunctuation(line) ? "" : " ").append(line);
                afterNumber = false;
            } else if (isHeading(line) && !CitedText.isOnlyNumbers(next)) {
                endParagraph();
                heading = line;
            } else {
                endParagraph();
                openSection();
                paragraph.append(line);
            }
        }

        /// After a number alone on a line, a sentence that had not ended goes on.
        private boolean continues(String line) {
            return afterNumber
                    && !paragraph.isEmpty()
                    && (startsWithPunctuation(line)
                            || (!SENTENCE_END.matcher(paragraph).matches() && Character.isLowerCase(line.charAt(0))));
        }

        private static boolean startsWithPunctuation(String line) {
            return ".,;:!?)".indexOf(line.charAt(0)) >= 0;
        }

        private static boolean isHeading(String line) {
            return line.length() <= LONGEST_HEADING
                    && !SENTENCE_END.matcher(line).matches()
                    && !Character.isLowerCase(line.charAt(0));
        }

        /// A heading counts once a paragraph stands under it, so that a row of buttons makes no sections.
        private void openSection() {
            if (!heading.isEmpty()) {
                outline.heading(heading);
                heading = "";
            }
        }

        void endParagraph() {
            if (!paragraph.isEmpty()) {
                var cited = CitedText.of(paragraph.toString());
                numbers.addAll(cited.numbers());
                outline.paragraph(new CitedText(cited.text(), numbers));
            }
            paragraph.setLength(0);
            numbers.clear();
            afterNumber = false;
        }

        List<Source> sources() {
            if (!listed.isEmpty()) {
                return listed;
            }
            var unnamed = new ArrayList<Source>();
            for (int number = 1; number <= count; number++) {
                unnamed.add(ReferenceList.source(number, "", ""));
            }
            return unnamed;
        }
    }
}

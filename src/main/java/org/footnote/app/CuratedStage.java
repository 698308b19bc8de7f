package org.footnote.app;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footnote.brief.CuratedBriefReader;
import org.footnote.export.BriefJson;
import org.footnote.model.Brief;
import org.footnote.model.CuratedStory;
import org.footnote.model.Statement;
import org.footnote.page.EntryHtml;
import org.footnote.page.PageHints;
import org.footnote.page.PageReader;
import tools.jackson.databind.node.ObjectNode;

/// `footnote stage curated`: a page that carries its own citations and sources to the story it is. The page is HTML, or
/// the plain text of a saved page.
public final class CuratedStage implements Stage {
    @Override
    public List<ObjectNode> take(ObjectNode line) {
        var id = line.path("id").asString("");
        var page = StageInput.bytes(line.path("file").asString(""));
        var address = line.path("url").asString("");
        var story = (isHtml(page) ? inHtml(id, page, address) : inText(id, page, address))
                .orElseThrow(() -> new IllegalArgumentException(
                        "This page has no numbered citations with a list of sources of its own."));
        var brief = new Brief(story.summary(), story.sections(), List.of(), 0);
        var answer = BriefJson.of(id, story.headline(), brief, story.sources());
        answer.set("id", line.path("id"));
        return List.of(answer);
    }

    private static boolean isHtml(byte[] page) {
        return new String(page, 0, Math.min(page.length, 2_000), StandardCharsets.UTF_8)
                .stripLeading()
                .startsWith("<");
    }

    private static Optional<CuratedStory> inText(String id, byte[] page, String address) {
        return CuratedBriefReader.readText(id, new String(page, StandardCharsets.UTF_8), address);
    }

    /// The article as extracted may have lost its list of sources to the clearing away of lists of links; the whole
    /// page has it. What cites more wins.
    private static Optional<CuratedStory> inHtml(String id, byte[] html, String address) {
        var page = PageReader.read(html, "", address, PageHints.NONE);
        var published = page.published() == null ? null : page.published().toInstant();
        var whole = EntryHtml.blocks(new String(html, StandardCharsets.UTF_8), address);
        return Stream.of(page.body().blocks(), whole)
                .flatMap(blocks -> CuratedBriefReader.read(id, page.title(), blocks, address, published).stream())
                .max(Comparator.comparingLong(CuratedStage::citations));
    }

    private static long citations(CuratedStory story) {
        return story.sections().stream()
                .flatMap(section -> section.statements().stream())
                .map(Statement::citations)
                .mapToLong(List::size)
                .sum();
    }
}

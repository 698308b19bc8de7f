package org.footnote.app;

import java.util.List;
import java.util.Locale;
import org.footnote.export.BlockHtml;
import org.footnote.model.Block;
import org.footnote.page.ExtractedPage;
import org.footnote.page.PageHints;
import org.footnote.page.PageReader;
import org.footnote.text.Sentences;
import org.footnote.text.TextFragment;
import tools.jackson.databind.node.ObjectNode;

/// `footnote stage extract`: an article page to clean text.
public final class ExtractStage implements Stage {
    private final boolean links;

    /// @param links whether to add, for each sentence, the link that opens the page there
    public ExtractStage(boolean links) {
        this.links = links;
    }

    @Override
    public List<ObjectNode> take(ObjectNode line) {
        var html = StageInput.bytes(line.path("file").asString(""));
        var start = System.nanoTime();
        var page = PageReader.read(
                html, line.path("contentType").asString(""), line.path("url").asString(""), PageHints.NONE);
        var milliseconds = (System.nanoTime() - start) / 1_000_000.0;
        var answer = line.objectNode();
        answer.set("id", line.path("id"));
        answer.put("ok", true);
        describe(page, answer);
        if (links) {
            addLinks(page.body().text(), line.path("url").asString(""), answer);
        }
        answer.put("ms", Math.round(milliseconds * 100) / 100.0);
        return List.of(answer);
    }

    private static void describe(ExtractedPage page, ObjectNode answer) {
        answer.put("title", page.title())
                .put("author", page.author())
                .put(
                        "published",
                        page.published() == null ? null : page.published().toString())
                .put("language", page.language())
                .put("siteName", page.siteName())
                .put("image", page.image())
                .put("excerpt", page.excerpt())
                .put("completeness", page.body().completeness().name().toLowerCase(Locale.ROOT))
                .put("text", page.body().text());
        var blocks = answer.putArray("blocks");
        page.body().blocks().forEach(block -> describe(block, blocks.addObject()));
        answer.put("html", BlockHtml.of(page.body().blocks()));
    }

    private static void addLinks(String text, String address, ObjectNode answer) {
        var sentences = answer.putArray("sentences");
        for (var sentence : Sentences.of(text)) {
            sentences
                    .addObject()
                    .put("start", sentence.start())
                    .put("end", sentence.end())
                    .put("link", TextFragment.link(address, text, sentence.start(), sentence.end()));
        }
    }

    private static void describe(Block block, ObjectNode node) {
        node.put("type", block.getClass().getSimpleName().toLowerCase(Locale.ROOT))
                .put("text", block.text());
        switch (block) {
            case Block.Heading heading -> node.put("level", heading.level());
            case Block.Image image ->
                node.put("url", image.address()).put("alt", image.alt()).put("caption", image.caption());
            case Block.Embed embed -> node.put("url", embed.address()).put("title", embed.title());
            case Block.Listing listing -> node.put("ordered", listing.ordered());
            case Block.Paragraph _, Block.Quote _, Block.Code _, Block.Table _ -> {}
        }
    }
}

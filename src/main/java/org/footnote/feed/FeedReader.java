package org.footnote.feed;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.rss.Channel;
import org.footnote.model.ParsedFeed;
import org.jsoup.parser.Parser;

/// The door of this room: the bytes of a feed document, in whatever format and however broken, to a feed.
/// Build one and share it: it may be used by any number of threads. Nothing is fetched, no entity is expanded, and no
/// input makes it throw.
public final class FeedReader {
    private final RomeEngine rome = new RomeEngine();

    /// Reads RSS of any version, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, or curated stories as JSON.
    ///
    /// @param contentType value of the HTTP header, "" if there was none
    /// @param address where the document came from, "" if unknown; relative addresses are seen from there
    public FeedResult read(byte[] body, String contentType, String address) {
        try {
            return new FeedResult.Read(parse(body, contentType, address));
        } catch (NotAFeedException no) {
            return new FeedResult.NotAFeed(String.valueOf(no.getMessage()));
        }
    }

    private ParsedFeed parse(byte[] body, String contentType, String address) {
        var text = TextCleaner.clean(TextDecoder.decode(body, contentType));
        if (text.isEmpty()) {
            throw new NotAFeedException("The document is empty.");
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return json(text, address);
        }
        return markup(BareAmpersands.escape(Doctype.cut(text)), address);
    }

    private ParsedFeed json(String text, String address) {
        var tree = JsonFeed.tree(text);
        var draft = RssInJson.isRss(tree.root())
                ? map(FeedRoot.find(RssInJson.document(tree.root()), address), address)
                : JsonFeed.map(tree.root(), address);
        if (!tree.complete()) {
            draft.partial();
        }
        return draft.feed(address);
    }

    private ParsedFeed markup(String text, String address) {
        var root = FeedRoot.find(Parser.xmlParser().parseInput(text, ""), address);
        var draft = map(root, address);
        markTruncation(draft, text, root);
        return draft.feed(address);
    }

    private FeedDraft map(FeedElement root, String address) {
        var repaired = FeedRoot.isAtom(root) ? AtomRepair.repair(root, address) : RssRepair.repair(root, address);
        return switch (rome.read(repaired)) {
            case Feed feed -> AtomMapping.map(feed, repaired);
            case Channel channel -> RssMapping.map(channel, repaired);
            default -> throw new NotAFeedException("This feed is of a kind that cannot be read.");
        };
    }

    /// A document is cut off if its root is never closed; its last entry is, if it is not closed either.
    private static void markTruncation(FeedDraft draft, String text, FeedElement root) {
        if (root.element().childNodeSize() == 0
                || text.lastIndexOf("</" + root.element().tagName()) >= 0) {
            return;
        }
        var item = FeedRoot.isAtom(root) ? "entry" : "item";
        if (last(text, "</" + item) < last(text, "<" + item)) {
            draft.dropLastEntry();
        }
        draft.partial();
    }

    /// The last place of a word in any case, -1 if it is nowhere; a large document is not copied for it.
    private static int last(String text, String word) {
        for (int at = text.lastIndexOf('<'); at >= 0; at = text.lastIndexOf('<', at - 1)) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                return at;
            }
        }
        return -1;
    }
}

package org.footnote.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.footnote.model.Article;
import org.footnote.model.Sha256;

/// An article made ready on its caller's thread, so that the writer has only to store it.
///
/// @param blocks the body as JSON
/// @param hash of everything that the publisher may change; an equal one means an unchanged article
@SuppressWarnings("ArrayRecordComponent") // Two drafts are never compared.
record Draft(Article article, String completeness, byte[] blocks, long hash, MadeOf made) {
    static Draft of(StoredArticle stored) {
        var article = stored.article();
        var body = stored.body();
        var blocks = BodyJson.write(body);
        return new Draft(article, body.completeness().name(), blocks, hash(article, blocks), stored.made());
    }

    private static long hash(Article article, byte[] blocks) {
        var head = String.join(
                "\n", article.title(), article.author(), article.address(), article.summary(), article.image());
        return ByteBuffer.wrap(Sha256.of(head.getBytes(StandardCharsets.UTF_8), blocks))
                .getLong();
    }
}

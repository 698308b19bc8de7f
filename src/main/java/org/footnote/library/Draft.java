package org.footnote.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.footnote.model.Article;

/// An article made ready on its caller's thread, so that the writer has only to store it.
///
/// @param blocks the body as JSON
/// @param hash of everything that the publisher may change; an equal one means an unchanged article
@SuppressWarnings("ArrayRecordComponent") // Two drafts are never compared.
record Draft(Article article, String completeness, byte[] blocks, long hash) {
    static Draft of(StoredArticle stored) {
        var article = stored.article();
        var body = stored.body();
        var blocks = BodyJson.write(body);
        return new Draft(article, body.completeness().name(), blocks, hash(article, blocks));
    }

    private static long hash(Article article, byte[] blocks) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var head = String.join(
                    "\n", article.title(), article.author(), article.address(), article.summary(), article.image());
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update(blocks);
            return ByteBuffer.wrap(digest.digest()).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
        }
    }
}

package org.footnote.page;

import java.time.OffsetDateTime;
import org.footnote.model.Body;
import org.jspecify.annotations.Nullable;

/// An article as its page tells it. Get one from [PageReader]; immutable, for any thread.
///
/// @param title "" if the page has none
/// @param author names joined by ", ", "" if unknown
/// @param published when, in the page's own offset; midnight UTC where it gives only a day; null if unknown
/// @param language BCP 47 tag, "" if unknown
/// @param siteName "" if unknown
/// @param image absolute address of the lead picture, "" if none
/// @param excerpt a sentence or two, "" if none
/// @param body the clean blocks, and whether they are the whole article
/// @param reason why the body is not the whole article, in plain words; "" if it is
public record ExtractedPage(
        String title,
        String author,
        @Nullable OffsetDateTime published,
        String language,
        String siteName,
        String image,
        String excerpt,
        Body body,
        String reason) {}

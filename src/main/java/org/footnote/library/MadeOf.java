package org.footnote.library;

/// What an article was made of, so that an entry which a feed brings again as it was need not be made into one again.
///
/// @param digest of everything that the feed gave, 0 if unknown
/// @param picture the address of its picture, also where that was left out; "" if none
/// @param isPictureShown false where the picture was left out because it is the feed's own
public record MadeOf(long digest, String picture, boolean isPictureShown) {
    /// Nothing is known.
    public static final MadeOf UNKNOWN = new MadeOf(0, "", true);

    /// As it is stored.
    ///
    /// @param shown the picture of the article, "" if none
    /// @param leftOut the picture that was left out, "" if none
    static MadeOf stored(long digest, String shown, String leftOut) {
        return leftOut.isEmpty() ? new MadeOf(digest, shown, true) : new MadeOf(digest, leftOut, false);
    }

    /// The picture that was left out, "" if none.
    String leftOut() {
        return isPictureShown ? "" : picture;
    }
}

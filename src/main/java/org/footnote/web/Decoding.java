package org.footnote.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Undoes the Content-Encoding of a body while it is read. What is gzip is unpacked whatever the label says, and what
/// is labelled gzip but is not is left alone: servers get both wrong. They also put names of charsets and the like
/// there, which are no codings at all and are passed over, as browsers do.
final class Decoding {
    /// What Accept-Encoding announces: no more than is undone here.
    static final String ACCEPTED = "gzip, br";

    /// What bodies may be packed with that is not undone here: the rest of the registry that RFC 9110 8.4.1 sets
    /// up, and the names of other packers.
    private static final Set<String> UNKNOWN = Set.of(
            "aes128gcm",
            "bzip2",
            "compress",
            "dcb",
            "dcz",
            "exi",
            "lzma",
            "pack200-gzip",
            "x-bzip2",
            "x-compress",
            "xz",
            "zstd");

    private static final int BUFFER = 16_384;

    /// Nobody packs a document more often in earnest, and each time is work for a processor.
    private static final int MOST_CODINGS = 3;

    private static final int DOCUMENT_START = 64;

    /// A body is packed in a way that is not undone here.
    static final class UnknownCodingException extends IOException {
        private static final long serialVersionUID = 1;

        private final String coding;

        UnknownCodingException(String coding) {
            super(coding);
            this.coding = coding;
        }

        /// The name of the way.
        String coding() {
            return coding;
        }
    }

    private Decoding() {}

    /// @param codings what was done to the body, in that order, with commas between (RFC 9110 8.4); "" if nothing
    /// @throws UnknownCodingException if something was done that is not undone here
    /// @throws IOException if it cannot be undone
    static InputStream decode(InputStream raw, String codings) throws IOException {
        var applied = List.of(codings.toLowerCase(Locale.ROOT).split(",", -1));
        if (applied.size() > MOST_CODINGS) {
            throw new IOException("Packed too often: " + codings);
        }
        var in = raw;
        for (var coding : applied.reversed()) {
            in = undo(coding.strip(), new BufferedInputStream(in, BUFFER));
        }
        return in;
    }

    private static InputStream undo(String coding, BufferedInputStream in) throws IOException {
        if (coding.equals("br")) {
            return new BrotliInputStream(in, BUFFER);
        }
        int first = peek(in);
        if (first >> 8 == 0x1F && (first & 0xFF) == 0x8B) {
            return new GZIPInputStream(in, BUFFER);
        }
        if (coding.equals("deflate")) {
            var zlib = (first >> 8 & 0x0F) == 8 && first % 31 == 0; // RFC 1950 2.2
            return zlib ? new InflaterInputStream(in) : bare(in);
        }
        if (UNKNOWN.contains(coding) && !isDocument(in)) {
            throw new UnknownCodingException(coding);
        }
        return in;
    }

    /// Whether what comes begins as markup or JSON does: then nobody has packed it, whatever the label says.
    private static boolean isDocument(InputStream in) throws IOException {
        in.mark(DOCUMENT_START);
        var start = new String(in.readNBytes(DOCUMENT_START), StandardCharsets.UTF_8).replace("\uFEFF", "");
        in.reset();
        return !start.isBlank() && "<{[".indexOf(start.strip().charAt(0)) >= 0;
    }

    /// Some send bare RFC 1951.
    private static InputStream bare(InputStream in) {
        var inflater = new Inflater(true);
        return new InflaterInputStream(in, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private static int peek(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = first < 0 ? -1 : in.read();
        in.reset();
        return second < 0 ? 0 : first << 8 | second;
    }
}

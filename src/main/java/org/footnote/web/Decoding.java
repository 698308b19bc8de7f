package org.footnote.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// Undoes the Content-Encoding of a body while it is read. What is gzip is unpacked whatever the label says, and what
/// is labelled gzip but is not is left alone: servers get both wrong.
final class Decoding {
    /// What Accept-Encoding announces: no more than is undone here.
    static final String ACCEPTED = "gzip, br";

    private Decoding() {}

    static InputStream decode(InputStream raw, String encoding) throws IOException {
        var in = new BufferedInputStream(raw, 16_384);
        var label = encoding.strip().toLowerCase(Locale.ROOT);
        if (label.equals("br")) {
            return new BrotliInputStream(in, 16_384);
        }
        int first = peek(in);
        if (first >> 8 == 0x1F && (first & 0xFF) == 0x8B) {
            return new GZIPInputStream(in, 16_384);
        }
        if (label.equals("deflate")) {
            var zlib = (first >> 8 & 0x0F) == 8 && first % 31 == 0; // RFC 1950 2.2; some send bare RFC 1951
            return new InflaterInputStream(in, new Inflater(!zlib));
        }
        return in;
    }

    private static int peek(InputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = first < 0 ? -1 : in.read();
        in.reset();
        return second < 0 ? 0 : first << 8 | second;
    }
}

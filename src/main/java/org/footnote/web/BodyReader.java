package org.footnote.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.footnote.web.Decoding.UnknownCodingException;
import org.footnote.web.FetchResult.Shortfall;

/// Unpacks bodies within a limit of decompressed bytes. Pure functions.
final class BodyReader {
    private BodyReader() {}

    /// What could be read of a body.
    @SuppressWarnings("ArrayRecordComponent") // Handed on, never compared.
    record Content(byte[] bytes, Shortfall shortfall) {}

    static Content read(Client.Answer answer, int limit) throws UnknownCodingException {
        var raw = answer.body();
        var bytes = new Bytes(Math.clamp(raw.size(), 32, limit));
        try (var in =
                Decoding.decode(raw.stream(), String.join(",", answer.headers().allValues("Content-Encoding")))) {
            var whole = copy(in, bytes, limit);
            return new Content(bytes.all(), whole ? raw.shortfall() : Shortfall.TOO_LARGE);
        } catch (UnknownCodingException unknown) {
            throw unknown;
        } catch (IOException broken) {
            var why = raw.shortfall() == Shortfall.NONE ? Shortfall.BROKEN : raw.shortfall();
            return new Content(bytes.all(), why);
        }
    }

    private static boolean copy(InputStream in, ByteArrayOutputStream bytes, int limit) throws IOException {
        var buffer = new byte[16_384];
        int count;
        while ((count = in.read(buffer)) >= 0) {
            bytes.write(buffer, 0, Math.min(count, limit - bytes.size()));
            if (bytes.size() >= limit) {
                return in.read() < 0;
            }
        }
        return true;
    }

    /// Hands its bytes over without copying them once more where they fill it, as those of a plain body do.
    private static final class Bytes extends ByteArrayOutputStream {
        Bytes(int size) {
            super(size);
        }

        byte[] all() {
            return count == buf.length ? buf : toByteArray();
        }
    }
}

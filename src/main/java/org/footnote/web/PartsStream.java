package org.footnote.web;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;

/// Reads one buffer after the other.
final class PartsStream extends InputStream {
    private final Iterator<ByteBuffer> parts;
    private ByteBuffer current = ByteBuffer.allocate(0);

    PartsStream(List<ByteBuffer> parts) {
        this.parts = parts.iterator();
    }

    @Override
    public int read() {
        return isOver() ? -1 : current.get() & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (isOver()) {
            return -1;
        }
        int count = Math.min(length, current.remaining());
        current.get(bytes, offset, count);
        return count;
    }

    private boolean isOver() {
        while (!current.hasRemaining() && parts.hasNext()) {
            current = parts.next();
        }
        return !current.hasRemaining();
    }

    @Override
    public int available() {
        return current.remaining();
    }
}
